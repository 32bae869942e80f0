import { excelOnWorkbook, reopened } from "./excel-on-workbook";
import { openWorkbook } from "./open-workbook";

const refused = (code: string) => expect.objectContaining({ code }) as Error;

describe("range.formulasR1C1 = … (Excel.Range, formulasR1C1)", () => {
  test("distances and places become references; texts, names and columns of tables stay", async () => {
    const { sheet, enter } = openWorkbook();
    await enter({ B3: [[1], [2]], A6: [["Amount"], [3]] });
    sheet.tables.add("A6:A7", true).name = "Sales";
    sheet.getRange("C3:C5").formulasR1C1 = [
      ["=RC[-1]*R4C2"],
      ['=SUM(R[-1]C2:RC[-1])&"R1C1"'],
      ["=SUM(C[-1])+COUNT(R3)+ROUND(SUM(Sales[Amount]),0)"],
    ];
    expect(sheet.getRange("C3:C5").formulas).toEqual([
      ["=B3*$B$4"],
      ['=SUM($B3:B4)&"R1C1"'],
      ["=SUM(B:B)+COUNT($3:$3)+ROUND(SUM(Sales[Amount]),0)"],
    ]);
    expect(sheet.getRange("C3:C4").formulasR1C1).toEqual([
      ["=RC[-1]*R4C2"],
      ['=SUM(R[-1]C2:RC[-1])&"R1C1"'],
    ]);
  });

  test("one formula fills the range; a place outside the sheet is refused", () => {
    const { sheet } = openWorkbook();
    sheet.getRange("B1:B2").formulasR1C1 = "=RC[-1]";
    expect(sheet.getRange("B1:B2").formulas).toEqual([["=A1"], ["=A2"]]);
    expect(() => (sheet.getRange("A1").formulasR1C1 = "=R[-1]C")).toThrow(
      refused("InvalidArgument")
    );
  });
});

describe("range.removeDuplicates(columns, header) (Excel.Range, removeDuplicates)", () => {
  test("later rows with the same texts go, without regard to case; cells below the range stay", async () => {
    const { sheet, enter } = openWorkbook();
    await enter({
      A1: [
        ["Name", "n"],
        ["a", 1],
        ["A", 2],
        ["b", 3],
        ["a", 4],
        ["below", 5],
      ],
    });
    const { removed, uniqueRemaining } = sheet.getRange("A1:B5").removeDuplicates([0], true);
    expect([removed, uniqueRemaining]).toEqual([2, 2]);
    expect(sheet.getRange("A1:B6").values).toEqual([
      ["Name", "n"],
      ["a", 1],
      ["b", 3],
      ["", ""],
      ["", ""],
      ["below", 5],
    ]);
  });

  test("a column outside of the range is refused", () => {
    const { sheet } = openWorkbook();
    expect(() => sheet.getRange("A1:B5").removeDuplicates([2])).toThrow(refused("InvalidArgument"));
    expect(() => sheet.getRange("A1:B5").removeDuplicates([])).toThrow(refused("InvalidArgument"));
  });
});

describe("range.autoFill(destination, type) (Excel.AutoFillType)", () => {
  const filled = async (start: unknown[][], to: string, type?: string) => {
    const { sheet, enter } = openWorkbook();
    await enter({ A1: start });
    sheet.getRange("A1").getAbsoluteResizedRange(start.length, start[0].length).autoFill(to, type);
    return sheet.getRange(to).formulas;
  };

  test("FillDefault goes on with a trend, with weekdays and months, with the number of a text", async () => {
    expect(await filled([[1, 3]], "A1:D1")).toEqual([[1, 3, 5, 7]]);
    expect(await filled([[5]], "A1:C1")).toEqual([[5, 5, 5]]);
    expect(await filled([["Mon"]], "A1:C1")).toEqual([["Mon", "Tue", "Wed"]]);
    expect(await filled([["Oct"], ["Dec"]], "A1:A4")).toEqual([["Oct"], ["Dec"], ["Feb"], ["Apr"]]);
    expect(await filled([["Item 9"]], "A1:B1")).toEqual([["Item 9", "Item 10"]]);
    expect(await filled([["x", "y"]], "A1:E1")).toEqual([["x", "y", "x", "y", "x"]]);
  });

  test("formulas move with their references; FillCopy repeats; GrowthTrend multiplies", async () => {
    expect(await filled([["=B1"]], "A1:A3")).toEqual([["=B1"], ["=B2"], ["=B3"]]);
    expect(await filled([[1, 2]], "A1:D1", "FillCopy")).toEqual([[1, 2, 1, 2]]);
    expect(await filled([[2, 4]], "A1:D1", "GrowthTrend")).toEqual([[2, 4, 8, 16]]);
  });

  test("dates go on by days, working days, months and years", async () => {
    // 45688 is 2025-01-31, a Friday.
    expect(await filled([[45688]], "A1:C1", "FillDays")).toEqual([[45688, 45689, 45690]]);
    expect(await filled([[45688]], "A1:C1", "FillWeekdays")).toEqual([[45688, 45691, 45692]]);
    expect(await filled([[45688]], "A1:C1", "FillMonths")).toEqual([[45688, 45716, 45747]]);
    expect(await filled([[45688]], "A1:B1", "FillYears")).toEqual([[45688, 46053]]);
    expect(await filled([["2025-01-31"]], "A1:B1")).toEqual([[45688, 45689]]);
  });

  test("FillFormats leaves the values, FillValues the formats", async () => {
    const { sheet, enter } = openWorkbook();
    await enter({ A1: [[1, 8, 9]] });
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").autoFill("A1:B1", "FillFormats");
    expect([sheet.getRange("B1").values, sheet.getRange("B1").format.font.bold]).toEqual([
      [[8]],
      true,
    ]);
    sheet.getRange("A1").autoFill("A1:C1", "FillValues");
    expect([sheet.getRange("C1").values, sheet.getRange("C1").format.font.bold]).toEqual([
      [[1]],
      false,
    ]);
  });

  test("a destination that does not hold the source, or grows both ways, is refused; FlashFill by name", () => {
    const { sheet } = openWorkbook();
    const a1 = sheet.getRange("A1");
    expect(() => a1.autoFill("B1:B3")).toThrow(refused("InvalidArgument"));
    expect(() => a1.autoFill("A1:B2")).toThrow(refused("InvalidArgument"));
    expect(() => a1.autoFill("A1:A2", "FlashFill")).toThrow(refused("NotImplemented"));
  });
});

describe("range.group, ungroup and sheet.showOutlineLevels (Excel.Range, group; Excel.Worksheet)", () => {
  const hiddenRows = (sheet: ReturnType<typeof openWorkbook>["sheet"]) =>
    Array.from({ length: 9 }, (_, i) => i + 1).filter((n) => sheet.getRange(`${n}:${n}`).rowHidden);

  test("levels above the asked one are shown, those below are hidden; 0 leaves them", () => {
    const { sheet } = openWorkbook();
    sheet.getRange("2:7").group("ByRows");
    sheet.getRange("3:4").group("ByRows");
    sheet.showOutlineLevels(2, 0);
    expect(hiddenRows(sheet)).toEqual([3, 4]);
    sheet.showOutlineLevels(1, 1);
    expect(hiddenRows(sheet)).toEqual([2, 3, 4, 5, 6, 7]);
    sheet.showOutlineLevels(8, 8);
    expect(hiddenRows(sheet)).toEqual([]);
    expect(() => sheet.showOutlineLevels(9, 1)).toThrow(refused("InvalidArgument"));
  });

  test("ungroup takes one level off the rows it names, and is refused where there is none", () => {
    const { sheet } = openWorkbook();
    sheet.getRange("2:7").group("ByRows");
    sheet.getRange("3:4").group("ByRows");
    sheet.getRange("A3:B7").ungroup("ByRows");
    sheet.showOutlineLevels(1, 1);
    expect(hiddenRows(sheet)).toEqual([2, 3, 4]);
    expect(() => sheet.getRange("A8").ungroup("ByRows")).toThrow(refused("InvalidOperation"));
  });

  test("groups follow inserted rows, and come back from a file; details are hidden and shown", () => {
    const { sheet, book } = excelOnWorkbook();
    sheet.getRange("B:C").group("ByColumns");
    sheet.getRange("2:3").group("ByRows");
    sheet.getRange("1:1").insert("Down");
    expect(sheet.sheetState.outline.rows).toEqual([{ first: 2, count: 2 }]);
    const again = reopened(book).sheet;
    expect(again.sheetState.outline.columns).toEqual([{ first: 1, count: 2 }]);
    again.getRange("A3:C3").hideGroupDetails("ByColumns");
    expect([again.getRange("A:A").columnHidden, again.getRange("B:C").columnHidden]).toEqual([
      false,
      true,
    ]);
    expect(again.getRange("A1:C1").hidden).toBeNull();
    again.getRange("A3:C3").showGroupDetails("ByColumns");
    expect(again.getRange("B:C").columnHidden).toBe(false);
  });
});

describe("range.hyperlink (Excel.RangeHyperlink)", () => {
  const link = { address: "https://example.org", screenTip: "tip", textToDisplay: "Example" };

  test("the cell shows the text, looks like a link, and gives it back", () => {
    const { sheet } = openWorkbook();
    const cell = sheet.getRange("B2");
    cell.hyperlink = link;
    expect(cell.hyperlink).toEqual(link);
    expect(cell.text).toEqual([["Example"]]);
    expect([cell.format.font.color, cell.format.font.underline]).toEqual(["#0563C1", "Single"]);
    expect(sheet.getRange("A1").hyperlink).toBeNull();
    cell.hyperlink = { documentReference: "Sheet1!A1" };
    expect(cell.hyperlink).toEqual({ documentReference: "Sheet1!A1", textToDisplay: "Example" });
    expect(() => (cell.hyperlink = {})).toThrow(refused("InvalidArgument"));
  });

  test("it follows inserted rows and comes back from a file", () => {
    const { sheet, book } = excelOnWorkbook();
    sheet.getRange("B2").hyperlink = link;
    sheet.getRange("1:1").insert("Down");
    expect(sheet.getRange("B2").hyperlink).toBeNull();
    expect(reopened(book).sheet.getRange("B3").hyperlink).toEqual(link);
  });

  test('clear("Hyperlinks") leaves the look, clear("RemoveHyperlinks") takes it too (Excel.ClearApplyTo)', () => {
    const { sheet } = openWorkbook();
    sheet.getRange("A1:A2").hyperlink = link;
    sheet.getRange("A1").clear("Hyperlinks");
    sheet.getRange("A2").clear("RemoveHyperlinks");
    expect([sheet.getRange("A1").hyperlink, sheet.getRange("A2").hyperlink]).toEqual([null, null]);
    expect(sheet.getRange("A1:A2").text).toEqual([["Example"], ["Example"]]);
    expect(sheet.getRange("A1").format.font.underline).toBe("Single");
    expect(sheet.getRange("A2").format.font.underline).toBe("None");
  });
});

test("range.moveTo(destination): cells with their looks, and the formulas that name them (Excel.Range, moveTo)", async () => {
  const { book, sheet, enter } = openWorkbook();
  await enter({ A1: [[1, 2]], A5: "=SUM(A1:B1)" });
  sheet.getRange("A1:B1").format.font.bold = true;
  sheet.getRange("A1:B1").moveTo("D3");
  await book.idle();
  expect(sheet.getRange("D3:E3").values).toEqual([[1, 2]]);
  expect(sheet.getRange("D3:E3").format.font.bold).toBe(true);
  expect(sheet.getRange("A1:B1").values).toEqual([["", ""]]);
  expect(sheet.getRange("A5").formulas).toEqual([["=SUM(D3:E3)"]]);
});

describe("range.getDirectPrecedents, getPrecedents and the dependents (Excel.Range)", () => {
  test("ranges that formulas name, on all sheets, in one step or in any number", async () => {
    const { book, sheet, enter } = openWorkbook();
    book.worksheets.add("Other");
    await enter({ A1: [[1, "=A1*2", "=SUM(A1:B1)+Other!B2"]] });
    expect(sheet.getRange("C1").getDirectPrecedents().addresses).toEqual([
      "Sheet1!A1:B1",
      "Other!B2",
    ]);
    expect(sheet.getRange("C1").getPrecedents().addresses).toEqual([
      "Sheet1!A1:B1,Sheet1!A1",
      "Other!B2",
    ]);
    expect(sheet.getRange("A1").getDirectDependents().addresses).toEqual(["Sheet1!B1,Sheet1!C1"]);
    expect(book.worksheets.getItem("Other").getRange("B2").getDependents().addresses).toEqual([
      "Sheet1!C1",
    ]);
    expect(() => sheet.getRange("A1").getPrecedents()).toThrow(refused("ItemNotFound"));
  });
});

describe("range.getVisibleView() (Excel.RangeView)", () => {
  test("rows and columns that are hidden are not there", async () => {
    const { sheet, enter } = openWorkbook();
    await enter({
      A1: [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
    });
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const view = sheet.getRange("A1:C3").getVisibleView();
    expect(view.values).toEqual([
      [1, 3],
      [7, 9],
    ]);
    expect(view.cellAddresses[1]).toEqual(["Sheet1!A3", "Sheet1!C3"]);
    expect([view.rowCount, view.columnCount]).toEqual([2, 2]);
    expect(view.rows.items.map(({ values, index }) => [values, index])).toEqual([
      [[[1, 3]], 0],
      [[[7, 9]], 1],
    ]);
    view.values = [
      [10, 30],
      [70, 90],
    ];
    expect(sheet.getRange("A1:C3").values).toEqual([
      [10, 2, 30],
      [4, 5, 6],
      [70, 8, 90],
    ]);
  });
});

describe("range.setCellProperties and getCellProperties (Excel.SettableCellProperties)", () => {
  test("what is given is set, what is asked for is read, cell by cell", () => {
    const { sheet } = openWorkbook();
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [
        { format: { fill: { color: "Blue" }, borders: { bottom: { style: "Double" } } } },
        { style: "Heading1" },
      ],
    ]);
    expect(
      range.getCellProperties({ address: true, style: true, format: { fill: { color: true } } })
    ).toEqual([
      [
        { address: "Sheet1!A1", style: "Normal", format: { fill: { color: "#0000FF" } } },
        { address: "Sheet1!B1", style: "Heading 1", format: { fill: { color: "#FFFFFF" } } },
      ],
    ]);
    expect(sheet.getRange("A1").format.borders.getItem("EdgeBottom").style).toBe("Double");
  });

  test("a property that the workbench has not is refused by name; a grid of another shape too", () => {
    const { sheet } = openWorkbook();
    expect(() =>
      sheet.getRange("A1").setCellProperties([[{ format: { protection: { locked: true } } }]])
    ).toThrow("Range.format.protection");
    expect(() => sheet.getRange("A1").setCellProperties([[{}, {}]])).toThrow(
      refused("InvalidArgument")
    );
  });
});

test("format.textOrientation: degrees from -90 to 90, or 180 for stacked letters (Excel.RangeFormat)", () => {
  const { sheet } = openWorkbook();
  const { format } = sheet.getRange("A1:A2");
  expect(format.textOrientation).toBe(0);
  format.textOrientation = 45;
  sheet.getRange("A2").format.textOrientation = -90;
  expect(sheet.getRange("A1").format.textOrientation).toBe(45);
  expect(sheet.getRange("A2").format.textOrientation).toBe(-90);
  expect(format.textOrientation).toBeNull();
  format.textOrientation = 180;
  expect(format.textOrientation).toBe(180);
  expect(() => (format.textOrientation = 91)).toThrow(refused("InvalidArgument"));
});
