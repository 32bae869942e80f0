import { openWorkbook } from "./open-workbook";

describe("Range", () => {
  test('range.values = …: coerced as if typed; null leaves, "" clears', async () => {
    const { sheet, enter } = openWorkbook();
    sheet.getRange("A2").numberFormat = [["@"]];
    await enter({
      A1: [["1,234.5", "TRUE", "2025-11-30", "'007", "2025-11", "12%", "=1+1", ""]],
      A2: [["2025-11-30", 5, false, "-x", "+y", "@z", null, "a"]],
    });
    expect(sheet.getRange("A1:H1").values).toEqual([
      [1234.5, true, 45991, "007", 45962, 0.12, 2, ""],
    ]);
    expect(sheet.getRange("C1").text).toEqual([["11/30/2025"]]);
    expect(sheet.getRange("C1").numberFormat).toEqual([["m/d/yyyy"]]);
    expect(sheet.getRange("A2:H2").values).toEqual([
      ["2025-11-30", 5, false, "-x", "+y", "@z", "", "a"],
    ]);
    await enter({ A1: [[null, "", 7]] });
    expect(sheet.getRange("A1:D1").values).toEqual([[1234.5, "", 7, "007"]]);
    expect(sheet.getRange("A1:D1").valueTypes).toEqual([["Double", "Empty", "Double", "String"]]);
  });

  test("range.values = …: a scalar fills, a grid of another shape is refused", () => {
    const { sheet } = openWorkbook();
    sheet.getRange("A1:B2").values = 3;
    expect(sheet.getRange("A1:B2").values).toEqual([
      [3, 3],
      [3, 3],
    ]);
    expect(() => (sheet.getRange("A1:B2").values = [[1, 2]])).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
    expect(() => sheet.getRange("A0")).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
    expect(() => sheet.getRange("A1").getOffsetRange(-1, 0)).toThrow();
  });

  test("range.formulas, text and valueTypes of formulas, errors included", async () => {
    const { sheet, enter } = openWorkbook();
    await enter({ A1: [[2, "=A1*3", "=1/0", "=NA()", '="x"']] });
    const range = sheet.getRange("A1:E1");
    expect(range.formulas).toEqual([[2, "=A1*3", "=1/0", "=NA()", '="x"']]);
    expect(range.values).toEqual([[2, 6, "#DIV/0!", "#N/A", "x"]]);
    expect(range.valueTypes).toEqual([["Double", "Double", "Error", "Error", "String"]]);
    expect(sheet.getRange("B1").formulasR1C1).toEqual([["=RC[-1]*3"]]);
    sheet.getRange("B1").numberFormat = [["0.00"]];
    expect(sheet.getRange("B1").text).toEqual([["6.00"]]);
    expect(() => (sheet.getRange("A2").formulas = [["=SUM(A1"]])).toThrow("parenthesis");
  });

  test("range.values: plain values over formulas end the formulas, dependents follow", async () => {
    const { enter, value, sheet } = openWorkbook();
    await enter({ A1: [[1, "=A1+1", "=B1+1"]] });
    await enter({ B1: 10 });
    expect(sheet.getRange("A1:C1").formulas).toEqual([[1, 10, "=B1+1"]]);
    await enter({ B1: 20 });
    expect(value("C1")).toBe(21);
  });

  test("20,000 rows of 8 columns are written in the client's chunks and read back", async () => {
    const { sheet, book } = openWorkbook();
    const rows = Array.from({ length: 20_000 }, (_, i) => [
      `m${i % 12}`,
      i,
      i / 2,
      "Ingot",
      true,
      `n${i}`,
      -i,
      "",
    ]);
    sheet.getRange("K1").formulas = [["=SUM(B1:B20000)"]];
    await book.settled();
    const started = performance.now();
    const whole = sheet.getRangeByIndexes(0, 0, rows.length, 8);
    whole._ValidateArraySize(20_000, 8);
    for (let i = 0; i < rows.length; i += 187) {
      const last = Math.min(i + 186, rows.length - 1);
      whole.getRow(i).getBoundingRect(whole.getRow(last)).values = rows.slice(i, last + 1);
    }
    const read = whole.values;
    expect(performance.now() - started).toBeLessThan(3000);
    expect(read).toEqual(rows);
    await book.settled();
    expect(sheet.getRange("K1").values).toEqual([[199990000]]);
  });

  test("getUsedRange, getSurroundingRegion, getIntersection, find", async () => {
    const { sheet, enter } = openWorkbook();
    expect(sheet.getUsedRangeOrNullObject()).toBeNull();
    expect(sheet.getUsedRange().localAddress).toBe("A1");
    await enter({
      B2: [
        ["a", "Beta"],
        ["=1+1", 4],
      ],
      F9: "x",
    });
    sheet.getRange("H12").format.fill.color = "#FF0000";
    expect(sheet.getUsedRange(true).address).toBe("Sheet1!B2:F9");
    expect(sheet.getUsedRange().address).toBe("Sheet1!B2:H12");
    expect(sheet.getRange("C3").getSurroundingRegion().localAddress).toBe("B2:C3");
    expect(sheet.getRange("A:C").getUsedRange(true).localAddress).toBe("B2:C3");
    expect(sheet.getRange("A1:B2").getIntersectionOrNullObject("D4")).toBeNull();
    expect(sheet.getRange("A:A").getIntersection("1:1").localAddress).toBe("A1");
    expect(sheet.getRange("A1:F9").find("BETA").localAddress).toBe("C2");
    expect(
      sheet.getRange().findOrNullObject("beta", { completeMatch: true, matchCase: true })
    ).toBeNull();
    expect(sheet.getRange("A:C").address).toBe("Sheet1!A:C");
    expect(sheet.getRange("2:3").localAddress).toBe("2:3");
  });

  test("range.insert and delete: formulas follow", async () => {
    const { sheet, enter, book } = openWorkbook();
    await enter({ A1: [[1], [2], [3]], C1: "=SUM(A1:A3)", D5: "below" });
    sheet.getRange("2:2").insert("Down");
    await book.settled();
    expect(sheet.getRange("C1").formulas).toEqual([["=SUM(A1:A4)"]]);
    sheet.getRange("A1:A2").insert("Right");
    await book.settled();
    expect(sheet.getRange("A1:B1").values).toEqual([["", 1]]);
    sheet.getRange("A1:A2").delete("Left");
    sheet.getRange("2:2").delete("Up");
    await book.settled();
    expect(sheet.getRange("C1").formulas).toEqual([["=SUM(A1:A3)"]]);
    expect(sheet.getRange("C1").values).toEqual([[6]]);
    sheet.getRange("A:B").insert("Right");
    await book.settled();
    expect(sheet.getRange("E1").formulas).toEqual([["=SUM(C1:C3)"]]);
    const other = book.worksheets.add("Other");
    other.getRange("A1:A2").values = [["x"], ["y"]];
    other.getRange("A1").insert("Down");
    expect(other.getRange("A1:A3").values).toEqual([[""], ["x"], ["y"]]);
    expect(book.worksheets.getActiveWorksheet().name).toBe("Sheet1");
  });

  test("range.clear, copyFrom, sort.apply", async () => {
    const { sheet, enter } = openWorkbook();
    await enter({
      A1: [
        [3, "=A1*2"],
        ["'1", "b"],
        ["", "c"],
        [1, "d"],
      ],
    });
    sheet.getRange("A1").numberFormat = [["0.0"]];
    sheet.getRange("D2").copyFrom("A1:B1");
    sheet.getRange("D3").copyFrom("A1:B1", "Values");
    expect(sheet.getRange("D2:E3").formulas).toEqual([
      [3, "=D2*2"],
      [3, 6],
    ]);
    expect(sheet.getRange("D2").text).toEqual([["3.0"]]);
    expect(sheet.getRange("D3").text).toEqual([["3"]]);
    sheet.getRange("A1").clear("Contents");
    expect(sheet.getRange("A1").numberFormat).toEqual([["0.0"]]);
    sheet.getRange("A1").clear();
    expect(sheet.getRange("A1").numberFormat).toEqual([["General"]]);
    sheet.getRange("A2:B4").sort.apply([{ key: 0, ascending: false }]);
    expect(sheet.getRange("A2:B4").values).toEqual([
      ["1", "b"],
      [1, "d"],
      ["", "c"],
    ]);
  });

  test("range.format: what is set is read back; what differs is null", () => {
    const { sheet } = openWorkbook();
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "#ff0000";
    format.font.bold = true;
    format.font.color = "blue";
    format.horizontalAlignment = "Center";
    format.wrapText = true;
    format.columnWidth = 90;
    format.rowHeight = 30;
    format.borders.getItem("EdgeBottom").style = "Continuous";
    expect(format.fill.color).toBe("#FF0000");
    expect(format.font.bold).toBe(true);
    expect(format.font.color).toBe("#0000FF");
    expect(format.horizontalAlignment).toBe("Center");
    expect(format.wrapText).toBe(true);
    expect(format.columnWidth).toBe(90);
    expect(format.rowHeight).toBe(30);
    expect(format.borders.getItem("EdgeBottom").style).toBe("Continuous");
    expect(format.borders.getItem("EdgeTop").style).toBe("None");
    sheet.getRange("B2").format.font.bold = false;
    expect(format.font.bold).toBeNull();
    expect(sheet.getRange("A2").format.borders.getItem("EdgeBottom").style).toBe("Continuous");
    expect(format.font.color).toBe("#0000FF");
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1:C1").unmerge();
    format.autofitColumns();
  });
});
