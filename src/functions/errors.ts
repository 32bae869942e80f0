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

/**
 * An error among the arguments, as the answer to its cell. `#NAME?` and `#REF!` may come in but cannot go out (Office.js
 * refuses them as results), so they leave as `#VALUE!`.
 */
export function passOn(error: CustomFunctions.Error): CustomFunctions.Error {
  const { invalidName, invalidReference, invalidValue } = CustomFunctions.ErrorCode;
  const cannotGoOut = error.code === invalidName || error.code === invalidReference;
  return cannotGoOut ? new CustomFunctions.Error(invalidValue, error.message) : error;
}
