import type { Month } from "../dataset/month";
import { growth, type MeasureOf } from "./estimate";

/**
 * An index: the month as a percentage of a base month, which itself is 100. Nothing where either is unknown or the base
 * is zero.
 * @example indexed(ingot, november2025, october2025) // 22,218 ÷ 13,782 × 100 = 161.2
 */
export const indexed: MeasureOf<[base: Month]> = (series, t, base) => {
  const rate = growth(series.total(t, t), series.total(base, base));
  if (!rate) return undefined;
  const { value, low, high, basis } = rate;
  return { value: (value + 1) * 100, low: (low + 1) * 100, high: (high + 1) * 100, basis };
};
