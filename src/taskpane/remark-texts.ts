import type { Remark } from "../workbook/remarks";
import type { Words } from "./words";

/** Remarks in words, a sentence each. */
export function remarkTexts(
  { remarks = [] }: { readonly remarks?: readonly Remark[] },
  words: Words
): readonly string[] {
  return remarks.map((remark) => remarkText(remark, words));
}

function remarkText(remark: Remark, words: Words): string {
  switch (remark.kind) {
    case "undoInSteps":
      return words.undoInSteps;
    case "waitsForF9":
      return words.waitsForF9;
    case "staysBusy":
      return words.staysBusy(remark.cells);
    case "leftBusy":
      return words.leftBusy(remark.formulas);
    case "pageNotLaidOut":
      return words.pageNotLaidOut;
  }
}
