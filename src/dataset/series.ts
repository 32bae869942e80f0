import type { Basis, Observation } from "./observation";
import type { Month } from "./month";

/** An amount over a span, the band within which it must lie, and whether somebody printed it. */
export interface Total {
  readonly amount: number;
  readonly low: number;
  readonly high: number;
  readonly basis: Basis;
}

/** One observation in a computed total, added (+1) or taken away (−1). */
export interface Term {
  readonly sign: 1 | -1;
  readonly observation: Observation;
}

/**
 * All observations of one product × partner × measure. Every measure stands on `total`.
 * Laws, kept by test/dataset/series-contract.ts for every implementation: a span with a missing month has no total;
 * a missing month is never zero; total(a, b) + total(b+1, c) lies within the band of total(a, c), and equals it to the
 * kg where all months are exact; the order of observations does not matter.
 */
export interface Series {
  /** The amount over the months from first to last, both included, or undefined where it is not known. */
  total(first: Month, last: Month): Total | undefined;
  /** The observations that `total` adds and subtracts for that span; none where there is no total. */
  terms(first: Month, last: Month): readonly Term[];
  /** Whether amounts of months add up (quantities, values); unit values do not. */
  readonly additive: boolean;
  /** The first month any observation touches. */
  readonly first: Month;
  /** The last month any observation touches. */
  readonly last: Month;
}
