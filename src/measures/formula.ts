import { januaryOf, type Month, monthNumberOf } from "../dataset/month";
import { shiftSpan, type Span, spanOf } from "../dataset/span";

/** What a measure divides by what, so that it can be explained: of ÷ base − 1, or of ÷ months. */
export interface Formula {
  readonly of: Span;
  /** The span that growth is measured against; none for an amount or a mean. */
  readonly base?: Span;
  /** The number of months a mean is over; 1 for an amount. */
  readonly months: number;
}

/** The measures that stand on one series, by the word an analyst uses for them. */
export type MeasureName = "value" | "mom" | "yoy" | "ytd" | "ytdyoy" | "ytdavg" | "rolling";

/** The spans behind each measure. A test compares them with what the measures themselves compute. */
export const formulas: Record<MeasureName, (t: Month, months: number) => Formula> = {
  value: (t) => ({ of: spanOf(t), months: 1 }),
  mom: (t) => against(spanOf(t), -1),
  yoy: (t) => against(spanOf(t), -12),
  ytd: (t) => ({ of: spanOf(januaryOf(t), t), months: 1 }),
  ytdyoy: (t) => against(spanOf(januaryOf(t), t), -12),
  ytdavg: (t) => ({ of: spanOf(januaryOf(t), t), months: monthNumberOf(t) }),
  rolling: (t, months) => ({ of: spanOf(t - months + 1, t), months }),
};

function against(of: Span, shift: number): Formula {
  return { of, base: shiftSpan(of, shift), months: 1 };
}
