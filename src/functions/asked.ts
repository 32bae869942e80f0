import type { Measure } from "../dataset/observation";
import type { Span } from "../dataset/span";

/** What a formula asks of a series, as far as a refusal has to tell it. */
export interface Asked {
  readonly product: string;
  readonly partner: string;
  readonly measure: Measure;
  readonly what: What;
  readonly period: Span;
  /** The spans the formula needs, in the order of reading. */
  readonly needs: readonly Span[];
}

/** What is explained: the product, partner and measure, and the month or span it is asked for. */
export type Subject = Omit<Asked, "needs">;

/** Measures and amounts in words, for sentences. */
export const WORDS = {
  en: {
    quantity: "quantity",
    value: "value",
    unitValue: "unit value",
    of: {
      value: "figure",
      mom: "month on month",
      yoy: "year on year",
      ytd: "year to date",
      ytdyoy: "cumulative year on year",
      ytdavg: "year-to-date average",
      rolling: "rolling mean",
      change: "change",
      contrib: "contribution to growth",
      share: "share",
      rank: "rank",
      hhi: "concentration",
      streak: "streak",
      runrate: "run rate",
      index: "index",
      cagr: "annual growth",
    },
  },
  zh: {
    quantity: "数量",
    value: "金额",
    unitValue: "单价",
    of: {
      value: "数据",
      mom: "环比",
      yoy: "同比",
      ytd: "累计",
      ytdyoy: "累计同比",
      ytdavg: "年内月均",
      rolling: "移动平均",
      change: "增减量",
      contrib: "拉动",
      share: "占比",
      rank: "排名",
      hhi: "集中度",
      streak: "连续月数",
      runrate: "所需月均",
      index: "指数",
      cagr: "年均增速",
    },
  },
} as const;

/** What a formula gives, by the word an analyst uses for it. */
export type What = keyof typeof WORDS.en.of;

/** What an analyst names, in English or Chinese: "mom" and "环比" are one, and so are "value" and "level". */
export function whatNamed(word: string): What | undefined {
  if (word === "level") return "value";
  if (word === "contribution") return "contrib";
  const { of } = WORDS.zh;
  const all = Object.keys(of) as What[];
  return all.find((what) => what === word || of[what] === word);
}
