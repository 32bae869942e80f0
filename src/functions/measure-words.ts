import type { Measure } from "../dataset/observation";
import type { Currency, Flow } from "../dataset/trade";

/** Words for measures, or why a word is none of what the data hold. */
type Words = Partial<Record<Measure, readonly string[]>>;

/** The names by which analysts call a measure, without spaces, full stops and case. */
const MEASURES: Words = {
  quantity:
    "quantity qty weight netweight volume tonnes tonne tons ton metrictons metrictonnes t mt 数量 重量 净重 吨 公吨 量".split(
      " "
    ),
  value: "value amount 金额 价值 货值 总值 额".split(" "),
  unitValue:
    "unitvalue unit_value unit-value uv price unitprice averageprice avgprice 单价 均价 平均单价 单位价值".split(
      " "
    ),
};

/** Those that say which way the trade went, and on what terms its value is counted: exports fob, imports cif. */
const FLOWS: Record<Flow, Words> = {
  exports: { quantity: ["出口量", "exports"], value: ["fob", "出口额", "离岸价"] },
  imports: { quantity: ["进口量", "imports"], value: ["cif", "进口额", "到岸价"] },
};

/** Those that name the currency: values are in one currency, and no other is answered for it. */
const CURRENCIES: Record<Currency, Words> = {
  USD: {
    value: ["usd", "us$", "$", "dollar", "dollars", "usdollars", "美元", "美金"],
    unitValue: ["usd/t", "usd/mt", "us$/t", "$/t", "美元/吨"],
  },
  CNY: {
    value: ["cny", "rmb", "yuan", "¥", "元", "人民币"],
    unitValue: ["cny/t", "rmb/t", "yuan/t", "元/吨"],
  },
};

/** Units of weight that are another than the tonne, in which quantities are answered. */
const OTHER_UNITS = new Set(
  "kg kgs kilogram kilograms kilogramme kilogrammes 千克 公斤 lb lbs pound pounds 磅 g gram grams 克 kt 千吨 万吨".split(
    " "
  )
);

/** A measure of any trade that a word names, whatever its currency and direction; undefined for any other word. */
export function measureNamed(text: string): Measure | undefined {
  return named(text, MEASURES, ...Object.values(CURRENCIES), ...Object.values(FLOWS));
}

/** The measure that a word names in figures of a flow and a currency. */
export function measureOf(text: string, flow: Flow, currency: Currency): Measure | undefined {
  return named(text, MEASURES, FLOWS[flow], CURRENCIES[currency]);
}

/** Whether a word names a currency, and the open figures are in another one. */
export const isCurrency = (text: string): boolean =>
  named(text, ...Object.values(CURRENCIES)) !== undefined;

/** Whether a word names trade in one direction. */
export const isFlow = (text: string): boolean => named(text, ...Object.values(FLOWS)) !== undefined;

/** Whether a word is a unit of weight that is not the tonne. */
export const isOtherUnit = (text: string): boolean => OTHER_UNITS.has(wordOf(text));

/** All words of figures in a currency, for suggestions: those that are not too short to be taken for one another. */
export function measureWords(flow: Flow, currency: Currency): readonly string[] {
  return [MEASURES, FLOWS[flow], CURRENCIES[currency]].flatMap((words) =>
    Object.values(words).flat()
  );
}

function named(text: string, ...lists: readonly Words[]): Measure | undefined {
  const word = wordOf(text);
  const measures = Object.keys(MEASURES) as Measure[];
  return measures.find((m) => lists.some((list) => list[m]?.includes(word)));
}

const wordOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s.]+/g, "");
