import { toExcelError } from "./errors";
import type { Question } from "./question";
import { noFigure } from "./refusal";

/** The code that answers for shares, contributions, destinations, streaks and seasons, and that explains. */
export type AnalysisCode = typeof import("./analysis");

let loaded: AnalysisCode | undefined;

/**
 * Loads the code that few formulas need when the first of them asks for it; then it is at hand.
 * @throws CustomFunctions.Error (#N/A) where it cannot be loaded; the next recalculation tries again.
 */
export async function analysisCode({ say }: Question): Promise<AnalysisCode> {
  try {
    return (loaded ??= await import(/* webpackChunkName: "analysis" */ "./analysis"));
  } catch {
    throw toExcelError(noFigure(say.notLoaded()));
  }
}
