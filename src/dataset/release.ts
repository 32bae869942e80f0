import type { Family } from "./coverage";
import type { Claim, Observation, Source } from "./observation";
import type { ObservationColumns } from "./observation-columns";
import type { Trade } from "./trade";

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
