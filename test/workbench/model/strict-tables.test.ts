import { openWorkbook } from "./open-workbook";

/* "Work with tables using the Excel JavaScript API": the tutorial makes a table of headers, then adds rows under them. */
test("tables.add over headers only, then rows.add: the first row takes the place of the blank one", async () => {
  const { book, sheet, enter } = openWorkbook();
  await enter({ A1: [["Date", "Amount"]], A4: "below" });
  const table = book.tables.add("A1:B1", true);
  expect(table.getRange().localAddress).toBe("A1:B2");
  table.rows.add(undefined, [
    ["a", 1],
    ["b", 2],
  ]);
  expect(table.getRange().localAddress).toBe("A1:B3");
  expect(table.getDataBodyRange().values).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
  table.rows.add(undefined, [["c", 3]]);
  expect(table.getRange().localAddress).toBe("A1:B4");
  expect(sheet.getUsedRange(true).localAddress).toBe("A1:B6");
});

test("rows.add after all rows were deleted leaves no blank row; a blank row of one's own stays", async () => {
  const { book, enter } = openWorkbook();
  await enter({ A1: [["x"], [1], [2]], C1: "y" });
  const table = book.tables.add("A1:A3", true);
  table.rows.deleteRowsAt(0, 2);
  table.rows.add(undefined, [[3]]);
  expect(table.getRange().values).toEqual([["x"], [3]]);
  const blank = book.tables.add("C1:C2", true);
  blank.rows.add(undefined, [[4]]);
  expect(blank.getRange().values).toEqual([["y"], [""], [4]]);
});

/* "Overview of Excel tables" and the API's own examples: what stands in a header row is text. */
test("tables.add makes texts of headers that are numbers, days or formulas; so does typing over one", async () => {
  const { book, sheet, enter } = openWorkbook();
  await enter({ A1: [[2024, "1/15/2024", "=1+1", "x"]] });
  const table = book.tables.add("A1:D3", true);
  expect(sheet.getRange("A1:D1").formulas).toEqual([["2024", "1/15/2024", "2", "x"]]);
  expect(sheet.getRange("A1:D1").valueTypes[0]).toEqual(["String", "String", "String", "String"]);
  await enter({ D1: 2025 });
  expect(table.columns.items.map(({ name }) => name)).toEqual(["2024", "1/15/2024", "2", "2025"]);
  expect(sheet.getRange("D1").valueTypes).toEqual([["String"]]);
});

/* "Rename an Excel table": at most 255 characters. */
test("table.name: 255 characters pass, 256 are refused", async () => {
  const { book, enter } = openWorkbook();
  await enter({ A1: "x" });
  const table = book.tables.add("A1:A2", true);
  table.name = "t".repeat(255);
  expect(table.name).toHaveLength(255);
  expect(() => (table.name = "t".repeat(256))).toThrow(
    expect.objectContaining({ code: "InvalidArgument" })
  );
});
