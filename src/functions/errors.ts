import type { Question } from "./question";
import type { Refusal } from "./refusal";

/** The error object that Excel shows for a refusal: `#N/A` and `#VALUE!` are the ones whose sentence it displays. */
export function toExcelError(refusal: Refusal): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    refusal.code === "#N/A" ? notAvailable : invalidValue,
    refusal.sentence
  );
}

/** Whether a cell handed to us is an Excel error, such as #DIV/0! in a range of products. */
export function isExcelError(cell: unknown): cell is CustomFunctions.Error {
  return typeof CustomFunctions.Error === "function" && cell instanceof CustomFunctions.Error;
}

/** An error of Excel by its name, such as #SPILL!. */
export function excelError(name: string): CustomFunctions.Error {
  return new CustomFunctions.Error(name as CustomFunctions.ErrorCode);
}

/** The errors that a custom function may answer with; Office.js refuses the others as results. */
const ANSWERED = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"];

/**
 * An error among the arguments, as the answer to its cell: the same error. What cannot go out (`#NAME?`, `#REF!`, `#SPILL!`
 * …) leaves as `#VALUE!`, and no `#VALUE!` leaves without a sentence.
 */
export function passOn(error: CustomFunctions.Error, say: Question["say"]): CustomFunctions.Error {
  const name = String(error.code);
  const goesOut = ANSWERED.includes(name);
  if (goesOut && (name !== "#VALUE!" || error.message)) return error;
  const { invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(invalidValue, error.message || say.errorArgument(name));
}
