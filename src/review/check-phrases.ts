import type { Language } from "../dataset/catalogue";
import type { Measure } from "../dataset/observation";
import type { CheckKind, Relation, Verdict } from "./check";

/** The phrases in which a check is told. Numbers, names and periods arrive already in words. */
interface CheckPhrases {
  readonly verdicts: Record<Verdict, string>;
  readonly kinds: Record<Exclude<CheckKind, "share" | "amount">, string>;
  readonly measures: Record<Measure, string>;
  readonly shareOf: (whole: string) => string;
  readonly derived: string;
  readonly between: string;
  readonly end: string;
  readonly equals: (sum: string, result: string) => string;
  readonly allows: (band: string) => string;
  readonly differs: (distance: string, isHigher: boolean, least: string) => string;
  readonly byOwnAmounts: (result: string) => string;
  readonly cutOff: string;
  readonly baseThatFits: (band: string, isShare: boolean) => string;
  readonly otherPrint: (other: string, by: string) => string;
  readonly relations: Record<Relation, string>;
  readonly missing: (needs: string) => string;
  readonly zeroBase: (base: string) => string;
  readonly circular: (derived: string, more: number) => string;
  readonly undefinedGroup: (group: string) => string;
  readonly meanings: (product: string, month: string, amounts: string) => string;
  readonly meaning: (amount: string, group: string, share: string) => string;
  readonly byCustoms: (group: string, withRussia: boolean) => string;
  readonly monthOnMonth: (rate: string) => string;
}

const en: CheckPhrases = {
  verdicts: {
    agrees: "agrees",
    agreesWithinRounding: "agrees within rounding",
    differs: "differs",
    cannotBeChecked: "cannot be checked",
  },
  kinds: {
    mom: "month on month",
    yoy: "year on year",
    ytdYoy: "cumulative year on year",
    average: "monthly average",
    rolling3Average: "three-month average",
    ytdAverage: "year-to-date average",
    totalLessIngot: "total less ingot",
  },
  measures: { quantity: "quantity", value: "value", unitValue: "unit value" },
  shareOf: (whole) => `share of ${whole}`,
  derived: "derived",
  between: ", ",
  end: ". ",
  equals: (sum, result) => `${sum} = ${result}`,
  allows: (band) => `; rounding allows ${band}`,
  differs: (distance, isHigher, least) =>
    `The print is ${distance} ${isHigher ? "higher" : "lower"}; ${least} remain after all rounding`,
  byOwnAmounts: (result) => `By the amounts that the same page prints it is ${result}`,
  cutOff: "It would fit if the publisher cut digits off instead of rounding",
  baseThatFits: (band, isShare) => `It would fit a ${isShare ? "whole" : "base"} of ${band}`,
  otherPrint: (other, by) => `${other} by ${by}`,
  relations: {
    coarser: "the same figure, printed more finely",
    cutOff: "the same figure, if one of the two rounds and the other cuts digits off",
    neighbours: "both fit one amount within their rounding",
    contradicts: "the two cannot both be right",
    silent:
      "the first source covers the month and has no row, which says that there was no trade; the two cannot both be right",
    otherSilent:
      "it covers the month and has no row, which says that there was no trade; the two cannot both be right",
  },
  missing: (needs) => `Not known: ${needs}`,
  zeroBase: (base) => `The base, ${base}, is zero or may be`,
  circular: (derived, more) =>
    `It rests on ${derived}${more > 0 ? ` and ${more} more` : ""}, derived from what this very page prints, so that agreement would prove nothing`,
  undefinedGroup: (group) => `Nobody states which countries “${group}” means here`,
  meanings: (product, month, amounts) => `${product} in ${month} by its meanings: ${amounts}`,
  meaning: (amount, group, share) => `${amount} (${group}; ${share} of World)`,
  byCustoms: (group, withRussia) =>
    `${group} as China's customs count it${withRussia ? ", with Russia" : ""}`,
  monthOnMonth: (rate) => `This is year on year; month on month it is ${rate}`,
};

const zh: CheckPhrases = {
  verdicts: {
    agrees: "相符",
    agreesWithinRounding: "相符（舍入范围内）",
    differs: "不符",
    cannotBeChecked: "无法核对",
  },
  kinds: {
    mom: "环比",
    yoy: "同比",
    ytdYoy: "累计同比",
    average: "月均",
    rolling3Average: "近三月均值",
    ytdAverage: "年内月均",
    totalLessIngot: "合计减镁锭",
  },
  measures: { quantity: "数量", value: "金额", unitValue: "单价" },
  shareOf: (whole) => `占${whole}比重`,
  derived: "推算",
  between: "、",
  end: "。",
  equals: (sum, result) => `${sum} = ${result}`,
  allows: (band) => `；舍入允许 ${band}`,
  differs: (distance, isHigher, least) =>
    `公布值偏${isHigher ? "高" : "低"} ${distance}；扣除全部舍入后仍差 ${least}`,
  byOwnAmounts: (result) => `按该页面自己公布的数量则为 ${result}`,
  cutOff: "若发布方是截尾而非四舍五入，则相符",
  baseThatFits: (band, isShare) => `若${isShare ? "总量" : "基数"}为 ${band}，则相符`,
  otherPrint: (other, by) => `${by} 公布 ${other}`,
  relations: {
    coarser: "同一数据，公布得更细",
    cutOff: "若一方四舍五入、另一方截尾，则为同一数据",
    neighbours: "在舍入范围内可为同一数量",
    contradicts: "两者不可能都对",
    silent: "前一来源涵盖该月而无此行，即无贸易；两者不可能都对",
    otherSilent: "该来源涵盖该月而无此行，即无贸易；两者不可能都对",
  },
  missing: (needs) => `缺少：${needs}`,
  zeroBase: (base) => `基数 ${base} 为零或可能为零`,
  circular: (derived, more) =>
    `所依据的 ${derived}${more > 0 ? ` 等（另有 ${more} 项）` : ""} 系由该页面自己的数据推算，相符也不能说明什么`,
  undefinedGroup: (group) => `没有人说明此处“${group}”包括哪些国家`,
  meanings: (product, month, amounts) => `${product} ${month} 按不同口径：${amounts}`,
  meaning: (amount, group, share) => `${amount}（${group}，占全球 ${share}）`,
  byCustoms: (group, withRussia) => `中国海关口径的${group}${withRussia ? "，含俄罗斯" : ""}`,
  monthOnMonth: (rate) => `此为同比；环比为 ${rate}`,
};

const languages: Record<Language, CheckPhrases> = { en, zh };

/** The phrases of a language. */
export function phrasesIn(language: Language): CheckPhrases {
  return languages[language];
}
