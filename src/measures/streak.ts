import { WORLD } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import type { Month } from "../dataset/month";

/** A rule that a month keeps or does not keep. Thresholds are kg. */
export type StreakRule =
  | { readonly kind: "up" | "down" | "leader" | "aboveAverage" }
  | { readonly kind: "above" | "below"; readonly amount: number };

/** How long a rule has held, counted back from a month. */
export interface Streak {
  /** Months in a row, the last one included; 0 where the rule does not hold in that month. */
  readonly months: number;
  /** First month of the run; undefined where there is none. */
  readonly since: Month | undefined;
  /** Whether the month before the run is not known, so that the run may be longer: "at least". */
  readonly isOpen: boolean;
}
