import { MonthlySeries } from "../../src/dataset/monthly-series";
import { PublishedSeries } from "../../src/dataset/published-series";
import { spanOf } from "../../src/dataset/span";
import { SummedSeries } from "../../src/dataset/summed-series";
import { type Amounts, seriesContract } from "./series-contract";
import { observed } from "./observations";

const subject = {
  product: "Ingot",
  partner: "World",
  measure: "quantity",
  sources: ["a"],
} as const;

const monthly = (amounts: Amounts) => MonthlySeries.of(subject, [...amounts]);
const published = (amounts: Amounts) =>
  new PublishedSeries(
    [...amounts].map(([month, kg]) => observed(spanOf(month), kg)),
    () => 0
  );

seriesContract("MonthlySeries", monthly);
seriesContract("PublishedSeries", published);
seriesContract(
  "SummedSeries of a printed whole",
  (amounts) => new SummedSeries(published(amounts), [])
);
seriesContract("SummedSeries of two halves", (amounts) => {
  const half = new Map([...amounts].map(([month, kg]) => [month, Math.floor(kg / 2)]));
  const rest = new Map([...amounts].map(([month, kg]) => [month, Math.ceil(kg / 2)]));
  return new SummedSeries(undefined, [monthly(half), published(rest)]);
});
