import { toExcelError } from "./errors";
import type { Grid } from "./grid";
import type { Question } from "./question";
import { Refusal, unreadable } from "./refusal";

/**
 * The one value of an argument that takes no range, for a formula whose answer spills.
 * @throws CustomFunctions.Error where it is a range or cannot be read.
 */
export function oneValue<T>(
  { say }: Question,
  grid: Grid<T>,
  formula: string,
  parameter: string
): T {
  const value = grid.cells[0]!;
  if (grid.cells.length > 1) refuse(say.oneValue(formula, parameter));
  if (value instanceof Refusal) throw toExcelError(value);
  if (value instanceof CustomFunctions.Error) throw value;
  return value as T;
}

/** Answers a whole formula with a sentence: an argument of it cannot be read. */
export function refuse(sentence: string): never {
  throw toExcelError(unreadable(sentence));
}
