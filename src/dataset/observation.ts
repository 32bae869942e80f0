import type { Band, Rounding } from "./band";
import type { Month } from "./month";
import type { Coverage, Family } from "./coverage";
import type { Span } from "./span";

/**
 * What is counted: net weight in kg, fob value in whole US dollars, or unit value in US dollars a tonne. Unit values are
 * ratios of sums: those of several months do not add up.
 */
export type Measure = "quantity" | "value" | "unitValue";

/** Whether a publisher printed the amount, or it was computed from printed ones. */
export type Basis = "reported" | "derived";

/** Where observations come from. Sources stand in order of rank: of two that contradict each other the earlier counts. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** As printed: a day (2025-12-22), or only a month where the page names no day. */
  readonly date: string;
  readonly address: string;
  /** Where it was found, or what is to be known of it. */
  readonly note?: string;
  /** Under which terms its figures may be passed on, where it says so. */
  readonly licence?: string;
  /** What kind of source it is; `published` where nothing is said. */
  readonly family?: Family;
  /** What it covers completely: there, where it has no figure, there was no trade. */
  readonly covers?: readonly Coverage[];
  /** Which state of the source was read: an entity tag, or when it was last changed; as the source says it. */
  readonly version?: string;
}

/** One published amount: how much of a product went to a partner over a span. */
export interface Observation {
  readonly product: string;
  readonly partner: string;
  readonly measure: Measure;
  readonly span: Span;
  /** kg for a quantity, US dollars for a value: whole numbers, so that sums are exact. US dollars a tonne for a unit value. */
  readonly amount: number;
  readonly band: Band;
  readonly rounding: Rounding;
  readonly basis: Basis;
  /** Ids of the sources: the publication of a reported amount, the publications behind a derived one. */
  readonly sources: readonly string[];
  /** How a derived amount was made, in words. */
  readonly note?: string;
}

/** A printed rate, share or average, or Total without ingot. It checks the data; it is not data. */
export type ClaimKind =
  | "mom"
  | "yoy"
  | "ytdYoy"
  | "share"
  | "average"
  | "rolling3Average"
  | "ytdAverage"
  | "totalLessIngot";

/** One printed claim: rates and shares are fractions, averages kg (or US dollars, for a claim about value). */
export interface Claim {
  readonly product: string;
  readonly partner: string;
  readonly measure: Measure;
  readonly kind: ClaimKind;
  readonly span: Span;
  readonly printed: number;
  readonly band: Band;
  readonly rounding: Rounding;
  readonly sources: readonly string[];
}

/** An exact amount of one month, as a source reports it. */
export function exactMonth(
  { product, partner, measure }: Pick<Observation, "product" | "partner" | "measure">,
  month: Month,
  amount: number,
  sources: readonly string[]
): Observation {
  return {
    product,
    partner,
    measure,
    span: { first: month, last: month },
    amount,
    band: { low: amount, high: amount },
    rounding: "rounded",
    basis: "reported",
    sources,
  };
}
