import { toExcelError } from "./errors";
import type { Question } from "./question";
import { noFigure } from "./refusal";

/** The code of the review: the brief, and the answers of checks, prints and revisions. */
export type ReviewCode = typeof import("./review-answers");

/**
 * Loads the code of the review, which few formulas need, when the first of them asks for it; then it is at hand.
 * @throws CustomFunctions.Error (#N/A) where it cannot be loaded; the next recalculation tries again.
 */
export async function reviewCode({ say }: Question): Promise<ReviewCode> {
  try {
    return await import(/* webpackChunkName: "review" */ "./review-answers");
  } catch {
    throw toExcelError(noFigure(say.notLoaded()));
  }
}
