import { openWorkbook } from "./open-workbook";

const refused = (code: string) => expect.objectContaining({ code }) as Error;

describe("range.getRangeEdge(direction), as Ctrl and an arrow key (Excel.Range, getRangeEdge)", () => {
  test("it ends at the last filled cell of the block, then at the next block, then at the edge of the sheet", async () => {
    const { sheet, enter } = openWorkbook();
    await enter({ B2: [[1, 2, 3, "", "", 6]], B3: [[4]], B4: [[5]] });
    const edge = (from: string, direction: string) =>
      sheet.getRange(from).getRangeEdge(direction).localAddress;
    expect(edge("B2", "Right")).toBe("D2");
    expect(edge("D2", "Right")).toBe("G2");
    expect(edge("G2", "Right")).toBe("XFD2");
    expect(edge("B2", "Down")).toBe("B4");
    expect(edge("B4", "Down")).toBe("B1048576");
    expect(edge("B4", "Up")).toBe("B2");
    expect(edge("F2", "Left")).toBe("D2");
    expect(edge("A1", "Left")).toBe("A1");
    expect(() => edge("A1", "North")).toThrow(refused("InvalidArgument"));
  });

  test("it starts at the active cell where one is given", async () => {
    const { sheet, enter } = openWorkbook();
    await enter({
      A1: [
        [1, 2],
        [3, 4],
        ["", 5],
      ],
    });
    const range = sheet.getRange("A1:B2");
    expect(range.getRangeEdge("Down", sheet.getRange("B1")).localAddress).toBe("B3");
  });
});

test("range.getExtendedRange(direction): the range with all cells up to that edge (Excel.Range, getExtendedRange)", async () => {
  const { sheet, enter } = openWorkbook();
  await enter({
    A1: [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ],
  });
  expect(sheet.getRange("A1:A2").getExtendedRange("Right").localAddress).toBe("A1:C2");
  expect(sheet.getRange("B2").getExtendedRange("Down").localAddress).toBe("B2:B3");
});

describe("range.getSpecialCells(type, value type) (Excel.SpecialCellType)", () => {
  test("constants, formulas, blanks and visible cells, as few rectangles", async () => {
    const { sheet, enter } = openWorkbook();
    await enter({
      A1: [
        ["a", 1, true],
        ["b", "=B1", "=1/0"],
        ["c", "", '="x"'],
      ],
    });
    const used = sheet.getRange("A1:C3");
    const found = (...how: [string, string?]) => used.getSpecialCells(...how).address;
    expect(found("Constants")).toBe("Sheet1!A1:C1,Sheet1!A2:A3");
    expect(found("Constants", "LogicalText")).toBe("Sheet1!A1:A3,Sheet1!C1");
    expect(found("Constants", "Numbers")).toBe("Sheet1!B1");
    expect(found("Formulas")).toBe("Sheet1!B2:C2,Sheet1!C3");
    expect(found("Formulas", "Errors")).toBe("Sheet1!C2");
    expect(found("Blanks")).toBe("Sheet1!B3");
    sheet.getRange("2:2").rowHidden = true;
    expect(found("Visible")).toBe("Sheet1!A1:C1,Sheet1!A3:C3");
  });

  test("without such a cell: ItemNotFound, or the null object; a type that Excel has not is refused", async () => {
    const { sheet, enter } = openWorkbook();
    await enter({ A1: "a" });
    const range = sheet.getRange("A1:B2");
    expect(() => range.getSpecialCells("Formulas")).toThrow(refused("ItemNotFound"));
    expect(range.getSpecialCellsOrNullObject("Formulas")).toBeNull();
    expect(() => range.getSpecialCells("Nothing")).toThrow(refused("InvalidArgument"));
    expect(() => range.getSpecialCells("Constants", "Dates")).toThrow(refused("InvalidArgument"));
  });
});

describe("sheet.getRanges(addresses): several ranges as one (Excel.RangeAreas)", () => {
  test("what is set reaches all, what is read is what they agree on, else null", () => {
    const { sheet } = openWorkbook();
    const areas = sheet.getRanges("A1:A2, C1");
    areas.format.fill.color = "pink";
    expect(sheet.getRange("A2").format.fill.color).toBe("#FFC0CB");
    expect(sheet.getRange("C1").format.fill.color).toBe("#FFC0CB");
    expect(sheet.getRange("B1").format.fill.color).toBe("#FFFFFF");
    expect(areas.format.fill.color).toBe("#FFC0CB");
    sheet.getRange("C1").format.fill.color = "#000000";
    expect(areas.format.fill.color).toBeNull();
    areas.format.borders.getItem("EdgeBottom").style = "Double";
    expect(sheet.getRange("C1").format.borders.getItem("EdgeBottom").style).toBe("Double");
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual([
      "Sheet1!A1:A2,Sheet1!C1",
      2,
      3,
    ]);
    expect([areas.isEntireColumn, sheet.getRanges("A:A,C:C").isEntireColumn]).toEqual([
      false,
      true,
    ]);
  });

  test("areas.copyFrom, clear, intersections and offsets", async () => {
    const { sheet, enter, value } = openWorkbook();
    await enter({ A1: 7 });
    sheet.getRanges("B1,D1:E1").copyFrom("A1");
    expect(sheet.getRange("A1:E1").values).toEqual([[7, 7, "", 7, 7]]);
    expect(sheet.getRanges("B1,D1:E1").getOffsetRangeAreas(1, 0).address).toBe(
      "Sheet1!B2,Sheet1!D2:E2"
    );
    expect(sheet.getRanges("A1:C3,E1:F3").getIntersection("B2:E2").address).toBe(
      "Sheet1!B2:C2,Sheet1!E2"
    );
    expect(sheet.getRanges("A1,B1").getIntersectionOrNullObject("F9")).toBeNull();
    sheet.getRanges("B1,E1").clear();
    expect([value("B1"), value("D1"), value("E1")]).toEqual(["", 7, ""]);
  });
});

describe("sheet.findAll(text, criteria) (Excel.Worksheet, findAll)", () => {
  test("all cells with the text, whole or in part, with or without regard to case", async () => {
    const { sheet, enter } = openWorkbook();
    await enter({
      A1: [
        ["Done", "not done"],
        ["done", "open"],
      ],
    });
    const found = (criteria: object) => sheet.findAll("done", criteria).address;
    expect(found({})).toBe("Sheet1!A1:B1,Sheet1!A2");
    expect(found({ completeMatch: true })).toBe("Sheet1!A1:A2");
    expect(found({ completeMatch: true, matchCase: true })).toBe("Sheet1!A2");
    expect(sheet.findAllOrNullObject("late", {})).toBeNull();
    expect(() => sheet.findAll("late", {})).toThrow(refused("ItemNotFound"));
  });

  test('range.find with searchDirection "Backwards" begins at the end', async () => {
    const { sheet, enter } = openWorkbook();
    await enter({ A1: [["x"], ["y"], ["x"]] });
    const range = sheet.getRange("A1:A3");
    expect(range.find("x", {}).localAddress).toBe("A1");
    expect(range.find("x", { searchDirection: "Backwards" }).localAddress).toBe("A3");
  });
});

test("book.getSelectedRanges(): every selected rectangle", () => {
  const { sheet, book } = openWorkbook();
  sheet.getRange("B2:C3").select();
  expect(book.getSelectedRanges().address).toBe("Sheet1!B2:C3");
});

test("range.getMergedAreasOrNullObject(): the merged areas that meet the range", () => {
  const { sheet } = openWorkbook();
  sheet.getRange("A1:B2").merge();
  sheet.getRange("D4:E4").merge();
  expect(sheet.getRange("A1:C3").getMergedAreasOrNullObject()?.address).toBe("Sheet1!A1:B2");
  expect(sheet.getRange("C1:C9").getMergedAreasOrNullObject()).toBeNull();
});
