import type { Language } from "../dataset/catalogue";
import type { FlowWords } from "../review/flow-words";

/** The sentences of wholes, destinations, streaks and the shape of the year, in both languages. */
export interface AnalysisSentences {
  readonly unknownWhole: (typed: string, meant: string | undefined) => string;
  readonly noPart: (part: string, whole: string) => string;
  readonly notAdditive: (what: string) => string;
  readonly tooNear: (month: string, base: string, least: number) => string;
  readonly oneDestination: (formula: string, partner: string, flow: FlowWords) => string;
  readonly fewDestinations: (
    what: string,
    product: string,
    month: string,
    published: string,
    world: string,
    flow: FlowWords
  ) => string;
  readonly noTrade: (what: string, product: string, month: string, flow: FlowWords) => string;
  readonly overWorld: (product: string, month: string, flow: FlowWords) => string;
  readonly badRows: (typed: string, most: number, flow: FlowWords) => string;
  readonly badMonthOfYear: (typed: string) => string;
  readonly fewMonths: (product: string, needed: number, run: number, months: string) => string;
  readonly yearIsOver: (month: string) => string;
}

const en: AnalysisSentences = {
  unknownWhole: (typed, meant) =>
    `Cannot read "${typed}" as a whole.${meant ? ` Did you mean "${meant}"?` : ""} Write a product such as Total, or a partner such as World or Europe.`,
  noPart: (part, whole) =>
    `${part} is no part of ${whole}. Name a whole that holds it, such as Total or World, or leave the argument out.`,
  notAdditive: (what) =>
    `Unit values do not add up, so there is no ${what} of them. Ask for quantity or value.`,
  tooNear: (month, base, least) =>
    `No annual growth for ${month} from ${base}: it takes ${least} months at least. Write an earlier base, such as cagr:2020-01.`,
  oneDestination: (formula, partner, { place }) =>
    `${formula} wants a single ${place}; ${partner} is none. Write a country, such as "Netherlands".`,
  fewDestinations: (what, product, month, published, world, { places }) =>
    `No ${what} for ${product}, ${month}: it needs all ${places}. Published are ${published} of ${world}. Add the others to the table MG_Data, or load a dataset that has them.`,
  noTrade: (what, product, month, { flow }) =>
    `No ${what} for ${product}, ${month}: the data have all ${flow} of the month, and there were none.`,
  overWorld: (product, month, { places }) =>
    `The ${places} published of ${product}, ${month} add up to more than World. MG.SOURCE says where each is from.`,
  badRows: (typed, most, { places }) =>
    `Cannot read "${typed}" as a number of ${places}. Write a whole number from 1 to ${most}.`,
  badMonthOfYear: (typed) =>
    `Cannot read "${typed}" as a month of the year. Write 1 to 12, a name such as Nov, or a date.`,
  fewMonths: (product, needed, run, months) =>
    `No seasonal index for ${product}: it takes ${needed} months without a gap, and the last run has ${run} (${months}). Load a longer dataset.`,
  yearIsOver: (month) =>
    `No run rate for ${month}: no month of the year is left. Ask for an earlier month.`,
};

const zh: AnalysisSentences = {
  unknownWhole: (typed, meant) =>
    `无法识别整体“${typed}”。${meant ? `是否指“${meant}”？` : ""}可写产品（如“合计”）或伙伴（如“世界”“欧洲”）。`,
  noPart: (part, whole) =>
    `${part}不是${whole}的一部分。请写包含它的整体，例如“合计”或“世界”，或省略该参数。`,
  notAdditive: (what) => `单价不能相加，因此没有${what}。请改用数量或金额。`,
  tooNear: (month, base, least) =>
    `没有 ${month} 相对 ${base} 的年均增速：至少相隔 ${least} 个月。请写更早的基期，例如 cagr:2020-01。`,
  oneDestination: (formula, partner, { place }) =>
    `${formula} 需要单个${place}；${partner}不是。请写国家，例如“荷兰”。`,
  fewDestinations: (what, product, month, published, world, { place }) =>
    `没有${product}、${month} 的${what}：需要全部${place}的数据。已公布：${published}，总量 ${world}。请在 MG_Data 表中补充其余${place}，或加载包含它们的数据集。`,
  noTrade: (what, product, month, { flow }) =>
    `没有${product}、${month} 的${what}：数据涵盖该月全部${flow}，而该月没有${flow}。`,
  overWorld: (product, month, { place }) =>
    `${product}、${month} 已公布${place}之和大于全球总量。MG.SOURCE 说明各数据的来源。`,
  badRows: (typed, most, { place }) =>
    `“${typed}”不是有效的${place}个数。请写 1 至 ${most} 之间的整数。`,
  badMonthOfYear: (typed) => `“${typed}”不是有效的月份。请写 1 至 12、月份名称（如 11月）或日期。`,
  fewMonths: (product, needed, run, months) =>
    `没有${product}的季节指数：需要连续 ${needed} 个月，而最近的连续区间只有 ${run} 个月（${months}）。请加载更长的数据集。`,
  yearIsOver: (month) => `没有 ${month} 的所需月均：该年已无剩余月份。请写更早的月份。`,
};

/** The sentences by language. They are loaded with the code that says them. */
export const analysisSentences: Record<Language, AnalysisSentences> = { en, zh };
