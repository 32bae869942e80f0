import { openWorkbook } from "./open-workbook";

const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;

/* "Dynamic array formulas and spilled array behavior": every cell of a spill shows the formula, in all but the first greyed. */
test("range.formulas inside a spill is the formula of its first cell, outside the value", async () => {
  const { sheet, enter } = openWorkbook();
  await enter({ A1: "=SEQUENCE(2,2)", C1: 7, E1: "=SEQUENCE(2)", E2: "in the way" });
  const spilled = "=SEQUENCE(2,2)";
  expect(sheet.getRange("A1:C2").formulas).toEqual([
    [spilled, spilled, 7],
    [spilled, spilled, ""],
  ]);
  expect(sheet.getRange("B2").formulas).toEqual([[spilled]]);
  expect(sheet.getRange("B2").values).toEqual([[4]]);
  expect(sheet.getRange("E1:E2").formulas).toEqual([["=SEQUENCE(2)"], ["in the way"]]);
});

/* "Merge and unmerge cells": only the data in the upper-left cell remains. */
test("range.merge() keeps what stands in the upper left cell of each merged area", async () => {
  const { sheet, enter } = openWorkbook();
  const cells = [
    [1, 2, "=A1+1"],
    [3, 4, 5],
  ];
  await enter({ A1: cells, A4: cells, E1: 9 });
  sheet.getRange("A1:C2").merge();
  sheet.getRange("A4:C5").merge(true);
  expect(sheet.getRange("A1:E2").formulas).toEqual([
    [1, "", "", "", 9],
    ["", "", "", "", ""],
  ]);
  expect(sheet.getRange("A4:C5").formulas).toEqual([
    [1, "", ""],
    [3, "", ""],
  ]);
});

/* "Range.style"; "StyleCollection.getItem" is what answers ItemNotFound. */
test("range.style = a name that is no style's: InvalidArgument", () => {
  const { sheet } = openWorkbook();
  expect(() => (sheet.getRange("A1").style = "Nobody's")).toThrow(code("InvalidArgument"));
});

/* "Worksheet.delete": "If the worksheet's visibility is set to VeryHidden, the delete operation will fail with an InvalidOperation error." */
test("worksheet.delete() of a very hidden sheet: InvalidOperation; of a hidden one it is done", () => {
  const { book } = openWorkbook();
  const other = book.worksheets.add("Other");
  other.visibility = "VeryHidden";
  expect(other.visibility).toBe("VeryHidden");
  expect(() => other.delete()).toThrow(code("InvalidOperation"));
  other.visibility = "Hidden";
  expect(other.visibility).toBe("Hidden");
  other.delete();
  expect(book.worksheets.find("Other")).toBeNull();
});

/* "Apply data validation to cells": a title of 32 characters, an input message of 255, an error message of 225. */
test.each([
  ["prompt", 255],
  ["errorAlert", 225],
] as const)(
  "dataValidation.%s: 32 characters of title and %d of message pass, one more is refused",
  (of, longest) => {
    const { dataValidation } = openWorkbook().sheet.getRange("A1");
    const set = (title: number, message: number) =>
      (dataValidation[of] = { title: "x".repeat(title), message: "x".repeat(message) });
    set(32, longest);
    expect(dataValidation[of]).toMatchObject({ message: "x".repeat(longest) });
    expect(() => set(33, 1)).toThrow(code("InvalidArgument"));
    expect(() => set(1, longest + 1)).toThrow(code("InvalidArgument"));
  }
);

/* "Create a drop-down list" and "Data validation specifications": a list that is written out has 255 characters in all. */
test("dataValidation.rule = a list of words: 255 characters pass, 256 are refused", () => {
  const { dataValidation } = openWorkbook().sheet.getRange("A1");
  const listOf = (length: number) => ({
    list: { inCellDropDown: true, source: "a,".padEnd(length, "b") },
  });
  dataValidation.rule = listOf(255);
  expect(dataValidation.type).toBe("List");
  expect(() => (dataValidation.rule = listOf(256))).toThrow(code("InvalidArgument"));
});
