import type { Measure } from "../dataset/observation";
import type { Currency } from "../dataset/trade";
import { suggest } from "../dataset/suggest";
import { unitWords } from "../review/unit-words";
import { readName } from "./arguments";
import { type Argument, type Grid, readGrid } from "./grid";
import type { Question } from "./question";

/** The names by which analysts call a measure. */
const MEASURES: Record<Measure, readonly string[]> = {
  quantity: "quantity qty weight volume tonnes tons t kg 数量 重量 净重 出口量 进口量".split(" "),
  value: "value amount fob cif 金额 价值 出口额 进口额".split(" "),
  unitValue: "unitvalue unit_value unit-value uv price 单价 均价".split(" "),
};

/** Those that name the currency: values are in one currency, and no other is answered for it. */
const CURRENCIES: Record<Currency, Partial<Record<Measure, readonly string[]>>> = {
  USD: { value: ["usd", "美元"], unitValue: ["usd/t", "美元/吨"] },
  CNY: { value: ["cny", "rmb", "yuan", "元", "人民币"], unitValue: ["cny/t", "rmb/t", "元/吨"] },
};

/** Reads a measure argument; omitted it is quantity. */
export function readMeasures(
  { dataset, say, language }: Question,
  argument: Argument
): Grid<Measure> {
  const { currency = "USD" } = dataset.trade;
  const own = CURRENCIES[currency];
  const find = (text: string, ...lists: (typeof own)[]) => {
    const word = text.toLowerCase().replace(/\s+/g, "");
    const measures = Object.keys(MEASURES) as Measure[];
    return measures.find((m) => lists.some((list) => list[m]?.includes(word)));
  };
  return readGrid<Measure>(argument, "quantity", (cell) =>
    readName(
      cell,
      (text) => find(text, MEASURES, own),
      (text) => {
        if (find(text, ...Object.values(CURRENCIES))) return say.otherCurrency(text, currency);
        const known = [MEASURES, own].flatMap((list) => Object.values(list)).flat();
        return say.unknownMeasure(text, suggest(text, known), unitWords(language, currency));
      }
    )
  );
}
