import { WORLD } from "../dataset/catalogue";
import type { Span } from "../dataset/span";
import type { MeasureName } from "../measures";
import type { CheckKind } from "./check";
import type { Fact } from "./finding";
import type { Sentences } from "./sentences";
import { digitsPrinted, type Text } from "./words-figure";
import { text } from "./words-text";
import { type ChineseWords, listed, month, percent, span, tonnes, year } from "./words-zh";

const MEASURES: Record<MeasureName, string> = {
  value: "数量",
  mom: "环比",
  yoy: "同比",
  ytd: "累计",
  ytdyoy: "累计同比",
  ytdavg: "年内月均",
  rolling: "近三个月均值",
};

/** What a printed number is, before it. */
const PRINTED: Record<Exclude<CheckKind, "totalLessIngot" | "amount">, string> = {
  mom: "环比",
  yoy: "同比",
  ytdYoy: "累计同比",
  share: "占比",
  average: "月均",
  rolling3Average: "近三个月均值",
  ytdAverage: "年内月均",
};

/** Where prints contradict each other, what is not known, and what the data cover. */
export function limitSentences(
  words: ChineseWords
): Pick<Sentences, "printedOtherwise" | "unknown" | "coverage"> {
  return {
    printedOtherwise: ({ subject, printed, recomputed, publisher }) => {
      const { product, partner, kind, span: when } = subject;
      const to = partner === WORLD ? "" : words.flow.to + words.partner(partner);
      const what = `${words.product(product)}${to}${printedAs(words, kind)}`;
      const digits = digitsPrinted(printed);
      const [claim, given] = [printed, recomputed].map((fact) => shown(kind, fact, digits));
      return text`${publisher.split(" (")[0]!}公布的${span(when)}${what}${claim!}，按其他已公布数字计算则${given!}。`;
    },

    unknown: ({ what, products, lacks, isJoint }) => {
      const names = words.products(products);
      if (what === "value")
        return text`数据中没有${span(lacks[0]!)}${names}的数字${isJoint ? `（${together(lacks)}）` : ""}。`;
      const why =
        lacks.length === 0 ? "基数为零" : isJoint ? together(lacks) : `缺少${missing(lacks)}的数据`;
      return text`${names}的${MEASURES[what]}无法计算：${why}。`;
    },

    coverage: ({ month: asked, product, known }) => {
      const last = known.slice(-3).map((run) => span(run));
      if (product === undefined || last.length === 0)
        return text`数据中没有任何月度${words.flow.flow}数字。`;
      const none = asked === undefined ? "" : `数据中没有${month(asked)}的${words.flow.flow}数字。`;
      const latest = known.length > last.length ? "最近" : "";
      return text`${none}${words.product(product)}${latest}已知的单月为${listed(last)}。`;
    },
  };
}

/** 环比、镁锭以外的出口量: what a printed number is. */
function printedAs({ flow }: ChineseWords, kind: CheckKind): string {
  if (kind === "amount") return `${flow.flow}量`;
  return kind === "totalLessIngot" ? `镁锭以外的${flow.flow}量` : PRINTED[kind];
}

/** A number as it stands: it is not "about" what was printed. */
function shown(kind: CheckKind, fact: Fact, digits: number): Text {
  const exact = { ...fact, low: fact.value, high: fact.value };
  if (fact.unit !== "fraction") return text`为${tonnes(exact)}`;
  if (kind === "share") return text`为${percent(exact, digits)}`;
  return text`${fact.value < 0 ? "下降" : "增长"}${percent(exact, digits)}`;
}

/** Why January or February of a year is not known alone. */
function together(lacks: readonly Span[]): string {
  return `${year(lacks[0]!.first)}1月与2月数据合并公布`;
}

function missing(lacks: readonly Span[]): string {
  const named = lacks.slice(0, 3).map((lacking) => span(lacking));
  return lacks.length > named.length ? `${named.join("、")}等` : listed(named);
}
