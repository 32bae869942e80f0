import type { TidyCell } from "./tidy-amount";

/** One row: its cells, and its number as the file counts it. */
export interface NumberedCells {
  readonly cells: readonly TidyCell[];
  readonly row: number;
}

/** One table of a file. */
export interface TidyTable {
  /** What its rows are called in sentences: rows of a CSV, or entries of a list in JSON. */
  readonly kind: "row" | "observation" | "claim";
  /** Whether texts stand in it as they are, as in JSON; in CSV some are written so that they come back whole. */
  readonly isRaw: boolean;
  /** Whether `1,234` in it is 1234: where cells are separated by commas. */
  readonly thousands: boolean;
  /** Its header first, then its rows, as they are asked for. */
  readonly rows: () => Iterable<NumberedCells>;
}

/** A file of our format taken apart, before any of it is understood. */
export interface TidyDocument {
  /** In their order: what follows a `source` is about that source. */
  readonly metadata: readonly (readonly [key: string, value: string])[];
  readonly tables: readonly TidyTable[];
}
