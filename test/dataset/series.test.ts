import { MonthlySeries } from "../../src/dataset/monthly-series";
import { PublishedSeries } from "../../src/dataset/published-series";
import { RemainderSeries } from "../../src/dataset/remainder-series";
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
seriesContract("RemainderSeries of its own figures", (amounts) => {
  const own = monthly(amounts);
  return new RemainderSeries(own, own, [monthly(new Map([[0, 1]]))]);
});
seriesContract("RemainderSeries of a whole and two parts", (amounts) => {
  const part = (kg: number) => new Map([...amounts].map(([month]) => [month, kg + (month % 7)]));
  const whole = new Map([...amounts].map(([month, kg]) => [month, kg + 42 + 2 * (month % 7)]));
  return new RemainderSeries(undefined, monthly(whole), [monthly(part(19)), published(part(23))]);
});
