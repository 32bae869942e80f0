import type { Month } from "../dataset/month";
import { growth, type MeasureOf } from "./estimate";

/** The shortest time that is made into a yearly rate, in months: of less the season would pass for growth. */
export const CAGR_MONTHS = 12;

/**
 * Compound annual growth from one month to another as a fraction: (v(t) ÷ v(from)) ^ (12 ÷ (t − from)) − 1. Between single
 * months, so a comparison of Novembers is free of the season and one of January with July is not. Nothing where either is
 * unknown, the first is zero, or fewer than twelve months lie between; after exactly twelve it is the year on year.
 * @example cagr(series, november2025, november2023) // 121 after 100 two years before: √1.21 − 1 = 0.1
 */
export const cagr: MeasureOf<[from: Month]> = (series, t, from) => {
  if (t - from < CAGR_MONTHS) return undefined;
  const rate = growth(series.total(t, t), series.total(from, from));
  if (!rate) return undefined;
  const yearly = (total: number) => Math.max(0, 1 + total) ** (12 / (t - from)) - 1;
  const { value, low, high, basis } = rate;
  return { value: yearly(value), low: yearly(low), high: yearly(high), basis };
};
