import type { Month } from "../dataset/month";
import type { Basis } from "../dataset/observation";
import type { Series, Total } from "../dataset/series";

/** What a measure answers: a number, the interval in which the publishers' rounding lets it lie, and its basis. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly basis: Basis;
}

/** A measure knows a series and a month and nothing else. Undefined means that the data do not say. */
export type MeasureOf<T extends unknown[] = []> = (
  series: Series,
  month: Month,
  ...rest: T
) => Estimate | undefined;

/**
 * Growth of one total over another as a fraction: 0.12 is +12 %. Nothing where either is unknown or the base is zero
 * or less; the band is unbounded above where the base may be zero.
 */
export function growth(now: Total | undefined, base: Total | undefined): Estimate | undefined {
  if (!now || !base || base.amount <= 0) return undefined;
  const value = now.amount / base.amount - 1;
  const basis = now.basis === "reported" && base.basis === "reported" ? "reported" : "derived";
  // Exact totals, as of a customs file, have no band: two divisions less for each of a hundred thousand cells.
  if (now.low === now.high && base.low === base.high)
    return { value, low: value, high: value, basis };
  const high = base.low > 0 ? now.high / base.low - 1 : Infinity;
  return { value, low: now.low / base.high - 1, high, basis };
}

/**
 * The monthly mean of a series over a span. Unit values are not divided: theirs is
 * the ratio over the whole span.
 */
export function mean(series: Series, first: Month, last: Month): Estimate | undefined {
  const total = series.total(first, last);
  if (!total) return undefined;
  const months = series.additive ? last - first + 1 : 1;
  return {
    value: total.amount / months,
    low: total.low / months,
    high: total.high / months,
    basis: total.basis,
  };
}

/** A total as it is. */
export function amountOf(total: Total | undefined): Estimate | undefined {
  return total && { value: total.amount, low: total.low, high: total.high, basis: total.basis };
}
