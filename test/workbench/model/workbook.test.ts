import { openWorkbook, typeCell, type OpenBook } from "./open-workbook";

const ofType = (open: OpenBook, type: number) => open.events.filter((event) => event.type === type);

describe("events", () => {
  test("onChanged: the pieces of one write are told once, for the sheet and for all sheets", async () => {
    const open = openWorkbook();
    const { sheet, book } = open;
    const range = sheet.getRange("A1:B4");
    range.getRow(0).getBoundingRect(range.getRow(1)).values = [
      [1, 2],
      [3, 4],
    ];
    range.getRow(2).getBoundingRect(range.getRow(3)).values = [
      [5, 6],
      [7, 8],
    ];
    await book.settled();
    expect(ofType(open, 10)).toHaveLength(2);
    expect(ofType(open, 10).map(({ target }) => target)).toEqual([sheet.id, "Workbook"]);
    const { payload } = ofType(open, 10)[0];
    expect(payload).toMatchObject({
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      worksheetId: sheet.id,
      address: "A1:B4",
      shiftDirection: "None",
    });
    const changed = book._GetRangeForEventByReferenceId(String(payload.referenceId));
    expect(changed.address).toBe("Sheet1!A1:B4");
  });

  test("onChanged of a table and its sheet: a cell typed at the grid, with what was there before", async () => {
    const open = openWorkbook();
    await open.enter({
      A1: [
        ["a", "b"],
        [1, 2],
      ],
      F1: "=SUM(B1:B9)",
    });
    const table = open.book.tables.add("A1:B2", true);
    await open.book.settled();
    open.events.length = 0;
    typeCell(open.book, 1, 1, 20);
    await open.book.settled();
    const expected = {
      triggerSource: "Unknown",
      address: "B2",
      valueBefore: 2,
      valueAfter: 20,
      valueTypeBefore: "Double",
      valueTypeAfter: "Double",
    };
    expect(ofType(open, 10)[0]).toMatchObject({ target: open.sheet.id, payload: expected });
    expect(ofType(open, 101)[0]).toMatchObject({
      target: table.id,
      payload: { ...expected, tableId: table.id },
    });
    expect(ofType(open, 101)[1].target).toBe("Workbook");
    expect(ofType(open, 16)[0]).toMatchObject({
      target: open.sheet.id,
      payload: { worksheetId: open.sheet.id },
    });
    expect(open.value("F1")).toBe(20);
  });

  test("runtime.enableEvents = false: nothing is told", async () => {
    const open = openWorkbook();
    open.book._Runtime.enableEvents = false;
    await open.enter({ A1: 1 });
    expect(open.events).toEqual([]);
  });

  test("sheets and tables: added, activated, renamed, deleted, selected, rows inserted", async () => {
    const open = openWorkbook();
    const { book, sheet } = open;
    const second = book.worksheets.add("Second");
    expect(ofType(open, 13)[0]).toMatchObject({
      target: "Workbook",
      payload: { worksheetId: second.id },
    });
    expect(book.worksheets.getActiveWorksheet()).toBe(sheet);
    second.activate();
    expect(ofType(open, 12)[0].target).toBe(sheet.id);
    expect(ofType(open, 11).map(({ target }) => target)).toEqual([second.id, "Workbook"]);
    second.getRange("B2:C3").select();
    expect(ofType(open, 14).at(-1)).toMatchObject({
      payload: { address: "B2:C3", worksheetId: second.id },
    });
    expect(book.getSelectedRange().address).toBe("Second!B2:C3");
    expect(book.getActiveCell().address).toBe("Second!B2");
    second.name = "Renamed";
    expect(ofType(open, 25)[0].payload).toMatchObject({ nameAfter: "Renamed" });
    second.getRange("2:3").insert("Down");
    await book.settled();
    expect(ofType(open, 10).at(-1)?.payload).toMatchObject({
      changeType: "RowInserted",
      address: "2:3",
    });
    const table = second.tables.add("A1:B2", true);
    expect(ofType(open, 102)[0].payload).toMatchObject({
      tableId: table.id,
      worksheetId: second.id,
    });
    table.delete();
    expect(ofType(open, 103)[0].payload).toMatchObject({ tableId: table.id });
    second.delete();
    expect(ofType(open, 15)[0].payload).toMatchObject({ worksheetId: second.id });
    expect(book.worksheets.getActiveWorksheet()).toBe(sheet);
  });
});

describe("Worksheet", () => {
  test("worksheets.add: Excel's rules for names", () => {
    const { book, sheet } = openWorkbook();
    expect(book.worksheets.add().name).toBe("Sheet2");
    const refused = (name: string, code: string) =>
      expect(() => book.worksheets.add(name)).toThrow(expect.objectContaining({ code }));
    refused("sheet2", "ItemAlreadyExists");
    refused("a/b", "InvalidArgument");
    refused("x".repeat(32), "InvalidArgument");
    expect(() => (sheet.name = "Sheet2")).toThrow(
      expect.objectContaining({ code: "ItemAlreadyExists" })
    );
    expect(() => book.worksheets.getItem("nowhere")).toThrow(
      expect.objectContaining({ code: "ItemNotFound" })
    );
    expect(book.worksheets.getItemOrNullObject("nowhere")).toBeNull();
    expect(book.worksheets.getItem(sheet.id)).toBe(sheet);
  });

  test("worksheet.name: formulas follow; position, visibility, tabColor, freezePanes, copy", async () => {
    const { book, sheet, enter, value } = openWorkbook();
    const data = book.worksheets.add("Data");
    data.getRange("A1").values = [[5]];
    await enter({ A1: "=Data!A1*2" });
    data.name = "MG Data";
    await book.settled();
    expect(sheet.getRange("A1").formulas).toEqual([["='MG Data'!A1*2"]]);
    expect(value("A1")).toBe(10);
    expect(data.getRange("A1").address).toBe("'MG Data'!A1");
    data.position = 0;
    expect(book.worksheets.items.map(({ name }) => name)).toEqual(["MG Data", "Sheet1"]);
    data.tabColor = "#00ff00";
    expect(data.tabColor).toBe("#00FF00");
    data.visibility = "Hidden";
    expect(book.worksheets.getCount(true)).toBe(1);
    expect(() => sheet.delete()).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
    data.visibility = "Visible";
    data.showGridlines = false;
    expect(data.showGridlines).toBe(false);
    data.freezePanes.freezeRows(3);
    expect(data.freezePanes.getLocationOrNullObject()?.localAddress).toBe("1:3");
    data.freezePanes.unfreeze();
    expect(data.freezePanes.getLocationOrNullObject()).toBeNull();
    expect(data.copy("End").getRange("A1").values).toEqual([[5]]);
    expect(data.getNext().name).toBe("Sheet1");
  });

  test("protection.protect: every write is refused, at the grid as well", async () => {
    const open = openWorkbook();
    const { sheet } = open;
    await open.enter({ A1: 1 });
    sheet.protection.protect({}, "secret");
    const denied = expect.objectContaining({ code: "AccessDenied" });
    expect(() => (sheet.getRange("A1").values = [[2]])).toThrow(denied);
    expect(() => sheet.getRange("A1").clear()).toThrow(denied);
    expect(() => (sheet.getRange("A1").format.fill.color = "#FF0000")).toThrow(denied);
    expect(() => sheet.tables.add("A1:B2", true)).toThrow(denied);
    typeCell(open.book, 0, 0, 2);
    expect(open.value("A1")).toBe(1);
    expect(() => sheet.protection.unprotect("wrong")).toThrow(denied);
    sheet.protection.unprotect("secret");
    await open.enter({ A1: 3 });
    expect(open.value("A1")).toBe(3);
  });
});

describe("Workbook", () => {
  test("save and open again: cells, spills, formats, tables, names, settings; nothing is called", async () => {
    const first = openWorkbook({ ECHO: ([x]) => x as number[][], F: () => [[{ error: "#N/A" }]] });
    await first.enter({
      A1: [
        ["Month", "Tonnes"],
        ["'2025-10", 5],
        ["'2025-11", 7],
      ],
      D1: "=SUM(MG_Data[Tonnes])*Rate",
      E1: "=MG.ECHO(B2:B3)",
      F1: '=MG.F("x")',
    });
    first.book.tables.add("A1:B3", true).name = "MG_Data";
    first.book.tables.getItem("MG_Data").style = "TableStyleLight9";
    first.book.names.add("Rate", "=10");
    first.sheet.getRange("B2").numberFormat = [["0.00"]];
    first.book.settings.add("token", { a: 1 });
    first.book.customXmlParts.add('<x xmlns="urn:mg"/>');
    first.book.worksheets.add("Second").activate();
    await first.book.idle();
    const saved = JSON.parse(JSON.stringify(first.book.save())) as ReturnType<
      typeof first.book.save
    >;

    const again = openWorkbook({ F: () => [["cured"]], ECHO: ([x]) => x as number[][] }, saved);
    expect(again.sheet.getRange("D1:F2").values).toEqual([
      [120, 5, "#N/A"],
      ["", 7, ""],
    ]);
    await again.book.idle();
    expect(again.calls.map(({ fn }) => fn.id)).toEqual(["F"]);
    expect(again.sheet.getRange("D1:F2").values).toEqual([
      [120, 5, "cured"],
      ["", 7, ""],
    ]);
    expect(again.sheet.getRange("E1:F1").formulas).toEqual([["=MG.ECHO(B2:B3)", '=MG.F("x")']]);
    expect(again.sheet.getRange("A2:B2").text).toEqual([["2025-10", "5.00"]]);
    expect(again.book.tables.getItem("MG_Data")).toMatchObject({ style: "TableStyleLight9" });
    expect(again.book.names.getItem("Rate").value).toBe(10);
    expect(again.book.settings.getItem("token").value).toEqual({ a: 1 });
    expect(again.book.customXmlParts.getByNamespace("urn:mg").getOnlyItem().getXml()).toContain(
      "urn:mg"
    );
    expect(again.book.worksheets.getActiveWorksheet().name).toBe("Second");
    await again.enter({ B2: 50 });
    expect(again.value("D1")).toBe(570);
    expect(again.value("E1")).toBe(50);
  });

  test("application: modes and kinds of calculation it does not know are refused", () => {
    const { book } = openWorkbook();
    book.application.calculationMode = "Automatic";
    expect(() => book.application.calculate("Everything")).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  });

  test("settings: found by exact key, changed, deleted", () => {
    const { book } = openWorkbook();
    book.settings.add("Key", 1);
    book.settings.add("Key", 2);
    expect(book.settings.getItem("Key").value).toBe(2);
    expect(book.settings.getItemOrNullObject("key")).toBeNull();
    book.settings.getItem("Key").delete();
    expect(book.settings.getCount()).toBe(0);
  });
});
