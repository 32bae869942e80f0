/** The interval that a publisher's rounding allows for an amount, both ends included. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** How a publisher shortens a number: to the nearest step, or by cutting off what lies below the step. */
export type Rounding = "rounded" | "truncated";

/** The band of a printed amount: 22,200 to the nearest 100 is 22,150…22,250; truncated it is 22,200…22,300. */
export function bandOf(amount: number, step: number, rounding: Rounding = "rounded"): Band {
  return rounding === "truncated"
    ? { low: amount, high: amount + step }
    : { low: amount - step / 2, high: amount + step / 2 };
}

/** What two bands share, or undefined where they contradict each other. Touching ends are shared. */
export function intersect(a: Band, b: Band): Band | undefined {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : undefined;
}

/** The width of a band; 0 for an exact amount. */
export function widthOf(band: Band): number {
  return band.high - band.low;
}

/** The amount of a band nearest to a given one: the amount itself where it lies inside. */
export function clampTo(band: Band, amount: number): number {
  return Math.min(Math.max(amount, band.low), band.high);
}
