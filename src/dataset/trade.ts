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
