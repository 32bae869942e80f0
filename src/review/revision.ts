import type { Dataset } from "../dataset/dataset";
import type { Observation } from "../dataset/observation";
import { gap } from "./verdict";

/** What became of a printed amount: the first print, the latest, and what lies between them. */
export interface Revision {
  readonly first: Observation;
  readonly latest: Observation;
  /** Latest less first, in the unit of the amount; 0 where the later print differs only within rounding. */
  readonly difference: number;
}

/** Why a printed amount has no revision. */
export type NoRevision = "notPrinted" | "printedOnce" | "sameDate";

/**
 * The revision of one figure by all prints of it, which must be of the very same product, partner, measure and span.
 * The dates are those of the sources. Where two prints contradict each other and their dates do not tell which came later
 * (two pages of "2020", or "2020" and "2020-05"), nobody can say what was revised.
 * @param prints In order of rank, as Prints.at gives them.
 */
export function revisionOf(
  prints: readonly Observation[],
  dateOf: (print: Observation) => string
): Revision | NoRevision {
  if (prints.length === 0) return "notPrinted";
  if (prints.length === 1) return "printedOnce";
  const dated = [...prints].sort((a, b) => compare(dateOf(a), dateOf(b)));
  const first = dated[0]!;
  // Of several pages of the last day the first is the best-ranked: `prints` come in that order.
  const latest = dated.find((print) => dateOf(print) === dateOf(dated[dated.length - 1]!))!;
  const isAmbiguous = (chosen: Observation) =>
    dated.some(
      (print) => isUnclear(dateOf(print), dateOf(chosen)) && gap(print.band, chosen.band) > 0
    );
  if (isAmbiguous(first) || isAmbiguous(latest)) return "sameDate";
  const isWithinRounding = gap(first.band, latest.band) === 0;
  return { first, latest, difference: isWithinRounding ? 0 : latest.amount - first.amount };
}

/** The date of a print: that of the first of its sources that has one; empty where none has. */
export function dateIn(dataset: Dataset): (print: Observation) => string {
  return ({ sources }) => sources.map((id) => dataset.source(id)?.date).find(Boolean) ?? "";
}

/** Dates as printed, 2025 or 2025-12 or 2025-12-22: in order as texts. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether one date says no more than the other, so that the pages may have come out in either order. */
function isUnclear(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
