import type { PlannedList, PlannedReference } from "../plan";

/** Lets one cell be chosen from a list of cells; what is not in the list is refused with a sentence. */
export function offerList(
  sheet: Excel.Worksheet,
  list: PlannedList,
  find: (reference: PlannedReference) => Excel.Range
): void {
  const { dataValidation } = sheet.getRangeByIndexes(list.row, list.column, 1, 1);
  dataValidation.clear();
  dataValidation.rule = { list: { inCellDropDown: true, source: find(list.items) } };
  dataValidation.prompt = { showPrompt: true, ...list.prompt };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", ...list.refusal };
}
