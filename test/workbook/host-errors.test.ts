import { hostSentence, WorkbookRefusal } from "../../src/workbook/host-errors";

const hostError = (code: string) => Object.assign(new Error("Some words of Excel."), { code });

test("a code of Excel becomes a sentence, and the cause is kept", () => {
  const cause = hostError("InvalidOperationInCellEditMode");
  const error = hostSentence(cause, "en");
  expect(error.message).toBe(
    "Excel is busy: a cell is being edited. Press Enter or Esc in the sheet, then try again."
  );
  expect(error.cause).toBe(cause);
  expect(hostSentence(cause, "zh").message).toContain("正在编辑");
});

test("an unknown code is told with Excel's own words", () => {
  expect(hostSentence(hostError("Strange"), "en").message).toBe(
    "Excel refused: Some words of Excel. (Strange)"
  );
  expect(hostSentence("odd", "en").message).toBe("Excel refused: odd");
});

test("a refusal of ours is a sentence already", () => {
  const refusal = new WorkbookRefusal("No.");
  expect(hostSentence(refusal, "en")).toBe(refusal);
});
