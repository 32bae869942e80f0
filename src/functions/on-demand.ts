import { toExcelError } from "./errors";
import type { Question } from "./question";
import { noFigure } from "./refusal";

/**
 * Code that few formulas need, loaded when the first of them asks for it; then it is at hand.
 * @returns What gives the code for a question, or throws CustomFunctions.Error (#N/A) where it cannot be loaded; the next
 * recalculation tries again.
 */
export function onDemand<Code>(load: () => Promise<Code>): (question: Question) => Promise<Code> {
  let loaded: Code | undefined;
  return async ({ say }) => {
    try {
      return (loaded ??= await load());
    } catch {
      throw toExcelError(noFigure(say.notLoaded()));
    }
  };
}
