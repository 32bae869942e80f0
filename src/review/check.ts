import type { Band, Rounding } from "../dataset/band";
import type { Basis, ClaimKind, Measure, Observation } from "../dataset/observation";
import type { Month } from "../dataset/month";
import type { Span } from "../dataset/span";

/**
 * What a printed figure is worth beside the other prints. *agrees*: recomputed and shortened like the print it is the
 * same number; *agreesWithinRounding*: the bands overlap; *differs*: they do not; *cannotBeChecked*: a figure is missing,
 * the base was made from the print itself, or nobody says what the print is about.
 */
export type Verdict = "agrees" | "agreesWithinRounding" | "differs" | "cannotBeChecked";

/** What is checked: a printed rate, share or average, or a printed amount. */
export type CheckKind = ClaimKind | "amount";

/** What a check is about. */
export interface CheckSubject {
  readonly product: string;
  readonly partner: string;
  readonly measure: Measure;
  readonly span: Span;
  readonly kind: CheckKind;
}

/** The print that is checked: rates and shares are fractions, amounts and averages kg, the currency or that a tonne. */
export interface Printed {
  readonly value: number;
  readonly band: Band;
  readonly rounding: Rounding;
  readonly sources: readonly string[];
}

/** What the other prints make of it, in the unit of the print; `high` is Infinity where the base may be zero. */
export interface Recomputed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** An amount that is wanted for a recomputation. */
export interface Need {
  readonly product: string;
  readonly partner: string;
  readonly measure: Measure;
  readonly span: Span;
}

/** An amount that went into a recomputation, added (+1) or taken away (−1), multiplied or divided by. */
export interface Figure extends Need {
  readonly amount: number;
  readonly basis: Basis;
  readonly sign: 1 | -1;
}

/**
 * How two prints of one figure stand to each other; *silent* and *otherSilent*: one of them is the zero of a source that
 * covers the month and has no row.
 */
export type Relation =
  "coarser" | "cutOff" | "neighbours" | "contradicts" | "silent" | "otherSilent";

/** What a group of partners amounts to by each meaning of its name, in a month whose destinations are all known. */
export interface Meanings {
  readonly product: string;
  readonly month: Month;
  /** kg, smallest first. */
  readonly amounts: readonly { readonly group: string; readonly amount: number }[];
  /** kg to all destinations. */
  readonly world: number;
}

/** Why a check ends as it does; check-words.ts puts it into words. */
export type Reason =
  /** By the definition of the printed rate, share or average. */
  | { readonly kind: "formula"; readonly figures: readonly Figure[]; readonly months: number }
  /** Beside another print of the same figure. */
  | { readonly kind: "otherPrint"; readonly other: Observation; readonly relation: Relation }
  /** Beside the sum or difference of other prints of the same series. */
  | { readonly kind: "sum"; readonly figures: readonly Figure[] }
  /** Beside the sum of the lines that make up a product. */
  | { readonly kind: "parts"; readonly figures: readonly Figure[] }
  /** A unit value beside value divided by weight. */
  | { readonly kind: "ratio"; readonly figures: readonly Figure[] }
  | { readonly kind: "missing"; readonly needs: readonly Need[] }
  | { readonly kind: "zeroBase"; readonly base: Need }
  /** These derived figures were made from prints of the very page that is checked: agreement would prove nothing. */
  | { readonly kind: "circular"; readonly derived: readonly Observation[] }
  /** A group whose members nobody states. */
  | { readonly kind: "undefinedGroup"; readonly meanings?: Meanings };

/** What can be said of a print that differs, in the unit of the print. */
export interface Disagreement {
  /** The distance of the two bands: how much remains after all rounding. */
  readonly least: number;
  /** Whether the print would fit if its publisher cut digits off instead of rounding. */
  readonly fitsIfCutOff: boolean;
  /** What the page's own printed amounts give, where they are others than those used. */
  readonly byOwnAmounts?: number;
  /** Of a rate its base, of a share its whole: the amounts with which the print would be right. */
  readonly baseThatFits?: Band;
}

/** One printed figure and what the other prints say of it. */
export interface Check {
  readonly subject: CheckSubject;
  readonly printed: Printed;
  readonly recomputed?: Recomputed;
  readonly verdict: Verdict;
  /** Printed less recomputed, in the unit of the print: 0.001 of a rate is 0.1 percentage points. */
  readonly difference?: number;
  readonly reason: Reason;
  readonly disagreement?: Disagreement;
  /** Of a printed year on year of one month: its month on month, with which readers confuse it. */
  readonly monthOnMonth?: Recomputed;
}
