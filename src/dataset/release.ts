import type { Claim, Observation, Source } from "./observation";
import type { ObservationColumns } from "./observation-columns";
import type { Span } from "./span";

/** Which way goods went. A dataset is of one flow: exports and imports are never mixed. */
export type Flow = "exports" | "imports";

/** The currency of values: kept as the source has it, never converted and never mixed. */
export type Currency = "USD" | "CNY";

/** Whose trade figures are: ISO 3166-1 alpha-3 of the reporter. All that the add-in ships is China's. */
export const CHINA = "CHN";

/** What all figures of a dataset have in common. Figures that differ in any of these are never put together. */
export interface Trade {
  readonly flow: Flow;
  readonly reporter: string;
  /** Of its values; undefined where it has none. */
  readonly currency: Currency | undefined;
}

/** That a source covers a product over a span completely: where it has no row there was no trade. */
export interface Coverage {
  readonly product: string;
  readonly span: Span;
}

/**
 * The kinds of source, best first: customs' own records outrank what a team has made of them, that outranks UN
 * Comtrade, and all outrank single figures printed in articles. The order can be changed in the pane.
 */
export const FAMILIES = [
  "customs-file",
  "warehouse",
  "address",
  "workbook",
  "comtrade",
  "published",
] as const;
/** Sources of one family are releases of the same figures: a later one revises an earlier one. */
export type Family = (typeof FAMILIES)[number];

/** One publication of a source, read and checked: what a refresh compares with the figures that are open. */
export interface Release extends Trade {
  readonly family: Family;
  /** Where its figures are from, best first; most releases have one. Each of this release's family. */
  readonly sources: readonly Source[];
  /** Amounts of any span, printed or derived. */
  readonly observations: readonly Observation[];
  /** Exact amounts of single months, in columns; besides `observations`. */
  readonly columns?: ObservationColumns;
  readonly claims?: readonly Claim[];
  /** Whether it holds all that its family has: what is not in it has been withdrawn, covered or not. */
  readonly isWhole: boolean;
  /** What the dataset is called that consists of it alone. */
  readonly title: string;
}
