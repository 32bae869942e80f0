import type { Language } from "../dataset/catalogue";
import type { Measure } from "../dataset/observation";
import { argumentSentences, type ArgumentSentences } from "./argument-sentences";
import { type ReviewSentences, reviewSentences } from "./review-sentences";

/**
 * Every sentence a formula can say, in both languages: what was asked, what is known, what to do next. Names and
 * periods arrive already in words.
 */
interface Sentences {
  readonly unknownProduct: (typed: string, meant: string | undefined, products: string) => string;
  readonly unknownPartner: (typed: string, meant: string | undefined) => string;
  readonly unknownMeasure: (
    typed: string,
    meant: string | undefined,
    units: Record<Measure, string>
  ) => string;
  readonly otherCurrency: (typed: string, currency: string, instead?: string) => string;
  readonly unknownWhat: (typed: string, meant: string | undefined, known: string) => string;
  readonly unreadablePeriod: (typed: string, meant: string | undefined) => string;
  readonly oneMonth: (formula: string, period: string, months: number, last: string) => string;
  readonly badMonths: (typed: string, most: number) => string;
  readonly badShift: (typed: string) => string;
  readonly shapes: (shapes: string) => string;
  readonly oneValue: (formula: string, parameter: string) => string;
  readonly backwards: (from: string, to: string) => string;
  readonly tooLong: (months: number, limit: number) => string;
  readonly empty: () => string;
  readonly noSeries: (product: string, partner: string, measure: string, known: string) => string;
  readonly noParts: (product: string, partner: string, measure: string, absent: string) => string;
  readonly missing: (
    what: string,
    product: string,
    partner: string,
    period: string,
    months: string,
    known: string
  ) => string;
  readonly zeroBase: (what: string, product: string, partner: string, base: string) => string;
  readonly noMonths: () => string;
  readonly noMonth: (product: string, partner: string) => string;
}

const didYouMean = (meant: string | undefined) => (meant ? ` Did you mean "${meant}"?` : "");
const shiBuShi = (meant: string | undefined) => (meant ? `是否指“${meant}”？` : "");

const en: Sentences = {
  unknownProduct: (typed, meant, products) =>
    `Unknown product "${typed}".${didYouMean(meant)} Products are ${products}, by English or Chinese name or HS code.`,
  unknownPartner: (typed, meant) =>
    `Unknown partner "${typed}".${didYouMean(meant)} Write a country by English or Chinese name, ISO code or customs code, or World, Europe, EU27, ASEAN, GCC.`,
  unknownMeasure: (typed, meant, { quantity, value, unitValue }) =>
    `Unknown measure "${typed}".${didYouMean(meant)} Measures are quantity (${quantity}), value (${value}) and unitvalue (${unitValue}).`,
  otherCurrency: (typed, currency, instead = "value or unitvalue") =>
    `The values of the open data are in ${currency}, so there is none in "${typed}", and nothing is converted. Write ${instead}.`,
  unknownWhat: (typed, meant, known) =>
    `Cannot read "${typed}".${didYouMean(meant)} Write one of ${known}.`,
  unreadablePeriod: (typed, meant) =>
    `Cannot read the period "${typed}".${didYouMean(meant)} Write 2025-11, Nov 2025, 2025年11月, a date, latest, -1M, 2025-Q3, 2025-H1, 2025 or 2025-01:2025-11.`,
  oneMonth: (formula, period, months, last) =>
    `${formula} wants one month; ${period} is ${months} months. Write its last month, ${last}, or use MG.VALUE for the sum.`,
  badMonths: (typed, most) =>
    `Cannot read "${typed}" as a number of months. Write a whole number from 1 to ${most}.`,
  badShift: (typed) =>
    `Cannot read "${typed}" as a number of months to move. Write a whole number such as -12 or 1.`,
  shapes: (shapes) =>
    `The ranges do not fit together: ${shapes}. Use ranges of one shape, or one column and one row.`,
  oneValue: (formula, parameter) => `${formula} takes one value for ${parameter}, not a range.`,
  backwards: (from, to) =>
    `The series would begin in ${from}, after it ends in ${to}. Exchange the two.`,
  tooLong: (months, limit) =>
    `That is a series of ${months} months; at most ${limit} are spilled. Choose a later first month.`,
  empty: () => "The dataset holds no figures. Load a dataset in the task pane.",
  noSeries: (product, partner, measure, known) =>
    `The data hold no ${measure} of ${product} ${partner}. For ${product} they know ${known}.`,
  noParts: (product, partner, measure, absent) =>
    `The data hold no ${measure} of ${product} ${partner}: it is a sum, and of these parts they know nothing: ${absent}. A sum without them would be too small.`,
  missing: (what, product, partner, period, months, known) =>
    `No ${what} for ${product}, ${partner}, ${period}: missing ${months}. Months known: ${known}.`,
  zeroBase: (what, product, partner, base) =>
    `No ${what} for ${product}, ${partner}: the base ${base} is zero.`,
  noMonth: (product, partner) =>
    `The data hold no single month of ${product} ${partner}. MG.LATEST() gives the latest month of all.`,
  noMonths: () => "no single month, only longer spans",
};

const zh: Sentences = {
  unknownProduct: (typed, meant, products) =>
    `没有名为“${typed}”的产品。${shiBuShi(meant)}可用产品：${products}；可写中文名、英文名或税号。`,
  unknownPartner: (typed, meant) =>
    `没有名为“${typed}”的贸易伙伴。${shiBuShi(meant)}可写国家中文名、英文名、ISO 代码或海关代码，或“世界”“欧洲”“欧盟”“东盟”“海合会”。`,
  unknownMeasure: (typed, meant, { quantity, value, unitValue }) =>
    `没有名为“${typed}”的指标。${shiBuShi(meant)}可用指标：数量（${quantity}）、金额（${value}）、单价（${unitValue}）。`,
  otherCurrency: (typed, currency, instead = "“金额”或“单价”") =>
    `当前数据的金额以 ${currency} 计，没有“${typed}”，也不作换算。请写${instead}。`,
  unknownWhat: (typed, meant, known) => `无法识别“${typed}”。${shiBuShi(meant)}可写：${known}。`,
  unreadablePeriod: (typed, meant) =>
    `无法识别期间“${typed}”。${shiBuShi(meant)}可写 2025-11、2025年11月、Nov 2025、日期、latest、-1M、2025-Q3、2025-H1、2025 或 2025-01:2025-11。`,
  oneMonth: (formula, period, months, last) =>
    `${formula} 只能用于单个月份；${period} 共 ${months} 个月。请写其最后一个月 ${last}，或用 MG.VALUE 求和。`,
  badMonths: (typed, most) => `“${typed}”不是有效的月数。请写 1 至 ${most} 之间的整数。`,
  badShift: (typed) => `“${typed}”不是有效的移动月数。请写整数，例如 -12 或 1。`,
  shapes: (shapes) => `各区域大小不匹配：${shapes}。请使用相同大小的区域，或一列配一行。`,
  oneValue: (formula, parameter) => `${formula} 的 ${parameter} 只能是一个值，不能是区域。`,
  backwards: (from, to) => `序列的起始月 ${from} 晚于结束月 ${to}。请互换。`,
  tooLong: (months, limit) =>
    `该序列有 ${months} 个月；最多返回 ${limit} 个月。请选择更晚的起始月。`,
  empty: () => "数据集为空。请在任务窗格中加载数据集。",
  noSeries: (product, partner, measure, known) =>
    `数据中没有${product}${partner}的${measure}。${product}已有：${known}。`,
  noParts: (product, partner, measure, absent) =>
    `数据中没有${product}${partner}的${measure}：该数为各部分之和，而以下部分没有任何数据：${absent}。缺少它们的和会偏小。`,
  missing: (what, product, partner, period, months, known) =>
    `没有${product}、${partner}、${period} 的${what}：缺少 ${months}。已知月份：${known}。`,
  zeroBase: (what, product, partner, base) =>
    `没有${product}、${partner}的${what}：基期 ${base} 为零。`,
  noMonth: (product, partner) =>
    `数据中没有${product}${partner}的单月数据。MG.LATEST() 给出全部数据的最新月份。`,
  noMonths: () => "没有单月数据，只有更长期间的数据",
};

type All = Sentences & ArgumentSentences & ReviewSentences;

const languages: Record<Language, All> = {
  en: { ...en, ...argumentSentences.en, ...reviewSentences.en },
  zh: { ...zh, ...argumentSentences.zh, ...reviewSentences.zh },
};

/** The sentences of a language. */
export function sentencesIn(language: Language): All {
  return languages[language];
}
