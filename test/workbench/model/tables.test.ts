import { openWorkbook } from "./open-workbook";

const data = [
  ["Month", "Product", "Tonnes"],
  ["'2025-10", "Ingot", 100],
  ["'2025-11", "Ingot", 200],
  ["'2025-11", "Powder", 30],
];

async function withTable() {
  const open = openWorkbook();
  await open.enter({ A1: data });
  const table = open.book.tables.add("Sheet1!A1:C4", true);
  table.name = "MG_Data";
  await open.book.settled();
  return { ...open, table };
}

describe("Table", () => {
  test("tables.add: structured references are understood, whenever they were typed", async () => {
    const open = openWorkbook();
    await open.enter({ F1: "=SUM(MG_Data[Tonnes])", A1: data });
    expect(open.value("F1")).toBe("#NAME?");
    const table = open.book.tables.add("A1:C4", true);
    expect(table.name).toBe("Table1");
    table.name = "MG_Data";
    await open.book.settled();
    expect(open.value("F1")).toBe(330);
    await open.enter({ C2: 101 });
    expect(open.value("F1")).toBe(331);
    await open.enter({ F2: "=ROWS(mg_data)", F3: "=COUNTA(MG_Data[#Headers])" });
    expect([open.value("F2"), open.value("F3")]).toEqual([3, 3]);
  });

  test("SUMIFS, COUNTIFS, XLOOKUP and MATCH find months that are texts", async () => {
    const { enter, value } = await withTable();
    await enter({
      E1: "'2025-11",
      F1: '=SUMIFS(MG_Data[Tonnes],MG_Data[Month],"2025-11")',
      F2: '=SUMIFS(MG_Data[Tonnes],MG_Data[Month],E1,MG_Data[Product],"Ingot")',
      F3: '=COUNTIFS(MG_Data[Month],"2025-11")',
      F4: '=XLOOKUP("2025-10",MG_Data[Month],MG_Data[Tonnes])',
      F5: '=MATCH("2025-11",MG_Data[Month],0)',
      F6: "=MAXIFS(MG_Data[Tonnes],MG_Data[Month],E1)",
      F7: '=EDATE("2025-11-30",1)',
      F8: '=IF(E1="2025-11","yes","no")',
      F9: '=SUM(FILTER(MG_Data[Tonnes],MG_Data[Month]="2025-11"))',
    });
    expect(["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"].map(value)).toEqual([
      230,
      200,
      2,
      100,
      2,
      200,
      46021,
      "yes",
      230,
    ]);
  });

  test("table.rows.add grows the table, formulas see the new rows, what lies below moves down", async () => {
    const { book, enter, value, table } = await withTable();
    await enter({ F1: "=SUM(MG_Data[Tonnes])", A6: "below" });
    table.rows.add(undefined, [["'2025-12", "Ingot", 1000]]);
    await book.settled();
    expect(table.getRange().localAddress).toBe("A1:C5");
    expect(value("F1")).toBe(1330);
    table.rows.add(0, [
      ["'2025-09", "Alloy", 5],
      ["'2025-09", "Ingot", 6],
    ]);
    await book.settled();
    expect(table.rows.getCount()).toBe(6);
    expect(value("F1")).toBe(1341);
    expect(table.getDataBodyRange().values[2]).toEqual(["2025-10", "Ingot", 100]);
    expect(value("A9")).toBe("below");
    expect(table.rows.getItemAt(1).values).toEqual([["2025-09", "Ingot", 6]]);
    expect(() => table.rows.add(undefined, [[1, 2]])).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  });

  test("table.rows.deleteRows takes rows out, neighbours and others", async () => {
    const { book, enter, value, table } = await withTable();
    await enter({ F1: "=SUM(MG_Data[Tonnes])", A6: "below" });
    table.rows.deleteRows([0, 2]);
    await book.settled();
    expect(table.getDataBodyRange().values).toEqual([["2025-11", "Ingot", 200]]);
    expect([value("F1"), value("A4")]).toEqual([200, "below"]);
    table.rows.deleteRowsAt(0);
    expect(table.rows.getCount()).toBe(1);
    expect(table.getDataBodyRange().values).toEqual([["", "", ""]]);
  });

  test("table.resize: fewer and more rows and columns", async () => {
    const { book, enter, value, table } = await withTable();
    await enter({
      G1: "=SUM(MG_Data[Tonnes])",
      G2: "=SUM(MG_Data[Band])",
      D1: [["Band"], [1], [2], [3]],
    });
    table.resize("A1:C3");
    await book.settled();
    expect(value("G1")).toBe(300);
    table.resize("A1:D4");
    await book.settled();
    expect([value("G1"), value("G2")]).toEqual([330, 6]);
    expect(table.columns.items.map(({ name }) => name)).toEqual([
      "Month",
      "Product",
      "Tonnes",
      "Band",
    ]);
    table.resize("A1:B4");
    await book.settled();
    expect(table.columns.getCount()).toBe(2);
    expect(() => table.resize("A2:C4")).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  });

  test("table.columns: add, name, values, delete", async () => {
    const { book, enter, value, table, sheet } = await withTable();
    await enter({ F1: "=SUM(MG_Data[USD])", D1: "beside" });
    table.columns.add(undefined, [["USD"], [1], [2], [3]]);
    await book.settled();
    expect([value("F1"), value("G1")]).toEqual(["", 6]);
    expect(sheet.getRange("E1").values).toEqual([["beside"]]);
    table.columns.getItem("Product").name = "Line";
    expect(sheet.getRange("B1").values).toEqual([["Line"]]);
    await enter({ H1: '=COUNTIF(MG_Data[Line],"Ingot")' });
    expect(value("H1")).toBe(2);
    table.columns.add(1, [["x"], ["y"], ["z"]], "Unit");
    expect(table.columns.items.map(({ name }) => name)).toEqual([
      "Month",
      "Unit",
      "Line",
      "Tonnes",
      "USD",
    ]);
    table.columns.getItem("Unit").delete();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Month", "Line", "Tonnes", "USD"]);
    expect(table.columns.getItem(3).values).toEqual([["Tonnes"], [100], [200], [30]]);
  });

  test("a header cell that is overwritten renames the column", async () => {
    const { enter, value, table } = await withTable();
    await enter({ C1: "Mass", F1: "=SUM(MG_Data[Mass])" });
    expect(value("F1")).toBe(330);
    expect(table.columns.getItemOrNullObject("Tonnes")).toBeNull();
  });

  test("table.name: formulas follow; taken and malformed names are refused", async () => {
    const { book, enter, sheet, table, value } = await withTable();
    await enter({ F1: "=SUM(MG_Data[Tonnes])" });
    table.name = "Exports";
    await book.settled();
    expect(sheet.getRange("F1").formulas).toEqual([["=SUM(Exports[Tonnes])"]]);
    expect(value("F1")).toBe(330);
    expect(() => (table.name = "A1")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    sheet.getRange("H1:H2").values = [["h"], [1]];
    const other = sheet.tables.add("H1:H2", true);
    expect(() => (other.name = "EXPORTS")).toThrow(
      expect.objectContaining({ code: "ItemAlreadyExists" })
    );
    expect(() => sheet.tables.add("A2:B3", true)).toThrow("overlap");
  });

  test("tables.add without headers makes room for them; blank headers are filled", async () => {
    const { sheet, enter, book } = openWorkbook();
    await enter({ A1: [[1, 2]], A3: "below" });
    const table = sheet.tables.add("A1:B1", false);
    expect(table.getRange().values).toEqual([
      ["Column1", "Column2"],
      [1, 2],
    ]);
    sheet.getRange("D1:E2").values = [
      ["x", ""],
      [1, 2],
    ];
    expect(sheet.tables.add("D1:E2", true).getHeaderRowRange().values).toEqual([["x", "Column2"]]);
    expect(book.tables.getCount()).toBe(2);
    expect(sheet.getRange("B2").getTables().items).toEqual([table]);
  });

  test("table.convertToRange and delete: formulas keep the cells", async () => {
    const { book, enter, value, table, sheet } = await withTable();
    await enter({ F1: "=SUM(MG_Data[Tonnes])" });
    table.convertToRange();
    await book.settled();
    expect(value("F1")).toBe(330);
    expect(sheet.getRange("A1").values).toEqual([["Month"]]);
    const again = sheet.tables.add("A1:C4", true);
    again.style = "TableStyleLight9";
    expect(again.style).toBe("TableStyleLight9");
    again.delete();
    expect(sheet.getUsedRangeOrNullObject(true)?.localAddress).toBe("F1");
  });
});

describe("NamedItem", () => {
  test("names.add: a range, a constant, a formula, usable in formulas", async () => {
    const { book, sheet, enter, value } = openWorkbook();
    await enter({ A1: [[1], [2], [3]], C1: "=SUM(Amounts)*Rate", C2: "=Twice" });
    const name = book.names.add("Amounts", sheet.getRange("A1:A3"), "the amounts");
    book.names.add("Rate", "=10");
    book.names.add("Twice", "=SUM(Sheet1!$A$1:$A$3)*2");
    await book.settled();
    expect([value("C1"), value("C2")]).toEqual([60, 12]);
    expect(name.formula).toBe("=Sheet1!$A$1:$A$3");
    expect([name.type, name.value, name.comment, name.scope]).toEqual([
      "Range",
      "Sheet1!$A$1:$A$3",
      "the amounts",
      "Workbook",
    ]);
    expect(book.names.getItem("rate").value).toBe(10);
    expect(book.names.getItem("rate").getRangeOrNullObject()).toBeNull();
    sheet.getRange("1:1").insert("Down");
    await book.settled();
    expect(name.getRange().address).toBe("Sheet1!A2:A4");
    expect(sheet.getRange("C2").values).toEqual([[60]]);
    await enter({ A2: 5 });
    expect(sheet.getRange("C2").values).toEqual([[100]]);
    name.formula = "=Sheet1!$A$2";
    await book.settled();
    expect(sheet.getRange("C2").values).toEqual([[50]]);
    name.delete();
    await book.settled();
    expect(book.names.getItemOrNullObject("Amounts")).toBeNull();
    expect(sheet.getRange("C2").values).toEqual([["#NAME?"]]);
    expect(() => book.names.add("A1", "=1")).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
    expect(() => book.names.add("RATE", "=1")).toThrow(
      expect.objectContaining({ code: "ItemAlreadyExists" })
    );
  });

  test("sheet.names: a name of a sheet is not one of the workbook", () => {
    const { book, sheet } = openWorkbook();
    sheet.names.add("Local", sheet.getRange("B2"));
    expect(sheet.names.getItem("local").getRange().address).toBe("Sheet1!B2");
    expect(book.names.getItemOrNullObject("Local")).toBeNull();
  });
});
