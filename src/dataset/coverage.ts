import type { Span } from "./span";

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
