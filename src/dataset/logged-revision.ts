import type { Measure } from "./observation";
import type { Span } from "./span";

/** What one refresh changed of one amount: a line of the log that the workbook keeps. */
export interface LoggedRevision {
  /** When, as the stamp of the load says it: `2026-11-23 14:05 UTC`. */
  readonly when: string;
  readonly product: string;
  readonly partner: string;
  readonly measure: Measure;
  readonly span: Span;
  /** kg, or whole units of the currency; undefined where there was no amount, or is none any more. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Id of the source that changed it. */
  readonly source: string;
}
