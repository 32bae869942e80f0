/**
 * What an analyst should know of a write that was done, beside what it wrote. Data until the pane says it, so that an
 * outcome reads the same in either language.
 */
export type Remark =
  /** Excel refused to take it back in one step (`mergeUndoGroup`): it was written without. */
  | { readonly kind: "undoInSteps" }
  /** The workbook calculates only when it is told to. */
  | { readonly kind: "waitsForF9" }
  /** MG formulas that go on showing #BUSY!. */
  | { readonly kind: "staysBusy"; readonly cells: number }
  /** Formulas that were left as formulas, because they show #BUSY! and no value. */
  | { readonly kind: "leftBusy"; readonly formulas: number }
  /** Excel refused to lay out the printed page. */
  | { readonly kind: "pageNotLaidOut" };

/** Whether formulas follow by themselves; where they do not, that is a remark. Excel's other modes are both automatic. */
export function modeRemarks(calculationMode: string): readonly Remark[] {
  return calculationMode === "Manual" ? [{ kind: "waitsForF9" }] : [];
}

/** Remarks as they stand in an outcome: no empty list. */
export function withRemarks(remarks: readonly Remark[]): { readonly remarks?: readonly Remark[] } {
  return remarks.length > 0 ? { remarks } : {};
}
