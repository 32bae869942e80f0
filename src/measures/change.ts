import type { Month } from "../dataset/month";
import type { Series } from "../dataset/series";
import type { Estimate } from "./estimate";
import { type Formula, formulas } from "./formula";

/** What a change is measured against: the month before, the year before, or January to the month of the year before. */
export type ChangeBasis = "mom" | "yoy" | "ytdyoy";

/** All bases, in the order in which an analyst reads them. */
export const CHANGE_BASES: readonly ChangeBasis[] = ["mom", "yoy", "ytdyoy"];

/**
 * The difference between a month (or its year to date) and its base, in the unit of the series: kg or the currency.
 * Nothing where either is unknown. Exact where both are, since amounts are whole numbers.
 * @example change(ingot, november2025, "mom") // 22,218,000 − 13,782,000 = 8,436,000 kg
 */
export function change(series: Series, t: Month, basis: ChangeBasis): Estimate | undefined {
  const { of, base } = formulas[basis](t, 1) as Required<Formula>;
  const now = series.total(of.first, of.last);
  const before = series.total(base.first, base.last);
  if (!now || !before) return undefined;
  return {
    value: now.amount - before.amount,
    low: now.low - before.high,
    high: now.high - before.low,
    basis: now.basis === "reported" && before.basis === "reported" ? "reported" : "derived",
  };
}
