import { openWorkbook, type Answer, type OpenBook } from "../open-workbook";

const value: Answer = ([products]) =>
  (products as string[][]).map((row) =>
    row.map((name) => ({ Ingot: 22200, Powder: 6585 })[name] ?? 0)
  );

/** The table `stock` in A1:E3: products, months, prices in a column with special characters, and two columns to fill. */
async function openTable(): Promise<OpenBook> {
  const opened = openWorkbook({ VALUE: value });
  await opened.enter({
    A1: [
      ["Product", "Month", "Price [t]", "Sum", "Amount"],
      ["Ingot", 1, 10, "", ""],
      ["Powder", 2, 20, "", ""],
    ],
  });
  opened.sheet.tables.add("A1:E3", true).name = "stock";
  return opened;
}

// support.microsoft.com: "Using structured references with Excel tables".
describe("structured references", () => {
  test("=[@Product], =stock[@Product]: this row, in the table and beside it", async () => {
    const { enter, sheet, value: at } = await openTable();
    await enter({
      D2: [["=[@Month]+1"], ["=SUM(stock[@[Month]:[Price '[t']]])"]],
      E2: [["=MG.VALUE([@Product])"], ["=MG.VALUE(stock[@Product])"]],
      G2: "=stock[@Product]",
      G3: "=stock[[#This Row],[Month]]",
      H3: "=COUNTA(stock[@])",
    });
    expect(sheet.getRange("D2:E3").values).toEqual([
      [2, 22200],
      [22, 6585],
    ]);
    expect([at("G2"), at("G3"), at("H3")]).toEqual(["Ingot", 2, 5]);
    expect(sheet.getRange("E2").formulas).toEqual([["=MG.VALUE([@Product])"]]);
    await enter({ A3: "Ingot" });
    expect(at("E3")).toBe(22200);
  });

  test("=stock[@Product] outside of the table's rows, and on another sheet, is #VALUE!", async () => {
    const { book, enter, value: at } = await openTable();
    const other = book.worksheets.add("Other");
    other.getRange("A2").formulas = [["=stock[@Product]"]];
    await enter({ G1: "=stock[@Product]", G9: "=stock[@Product]" });
    expect([at("G1"), at("G9"), other.getRange("A2").values[0][0]]).toEqual(
      Array(3).fill("#VALUE!")
    );
  });

  test.each([
    ["=SUM(stock[Month])", 3],
    ["=SUM(stock[[Price '[t']]])", 30],
    ["=stock[[#Headers],[Price '[t']]]", "Price [t]"],
    ["=COUNTA(stock[[#All],[Product]:[Month]])", 6],
    ["=COUNTA(stock[#Data])", 6],
    ["=SUM(STOCK[month])", 3],
    ['="stock[Month]"&SUM(stock[Month])', "stock[Month]3"],
    ["=[@Product]", "#NAME?"],
  ])("%s outside of the table: %j", async (formula, expected) => {
    const { enter, value: at } = await openTable();
    await enter({ G5: formula });
    expect(at("G5")).toBe(expected);
  });
});

describe("columns that get another name, or go", () => {
  const formulas = {
    D2: "=[@Product]",
    G5: "=SUM(stock[Month])",
    G6: '=SUM(stock[[#All],[Product]:[Month]])&"stock[Month]"',
    G7: "=SUM(stock[@Month])",
    G8: "=SUM(Months)",
  };
  const texts = ({ sheet }: OpenBook) =>
    ["D2", "G5", "G6", "G7"].map((address) => sheet.getRange(address).formulas[0][0]);

  test("column.name = …: formulas and names follow, whatever the case they are written in", async () => {
    const opened = await openTable();
    const { book, sheet, enter, value: at } = opened;
    book.names.add("Months", "=stock[MONTH]");
    await enter(formulas);
    const edits = () => opened.events.filter(({ type }) => type === 10).length;
    const before = edits();
    sheet.tables.getItem("stock").columns.getItem("Month").name = "No. #1";
    await book.idle();
    expect(texts(opened)).toEqual([
      "=[@Product]",
      "=SUM(stock[[No. '#1]])",
      '=SUM(stock[[#All],[Product]:[No. \'#1]])&"stock[Month]"',
      "=SUM(stock[@[No. '#1]])",
    ]);
    expect(["G5", "G6", "G8"].map(at)).toEqual([3, "3stock[Month]", 3]);
    // The header alone is edited, which sheet and workbook tell of.
    expect(edits() - before).toBe(2);
  });

  test("a header that is typed over renames its column", async () => {
    const opened = await openTable();
    await opened.enter(formulas);
    await opened.enter({ A1: "Good" });
    expect(texts(opened)[0]).toBe("=[@Good]");
    expect(opened.value("D2")).toBe("Ingot");
  });

  test("column.delete(): #REF!, and the other columns keep their formulas", async () => {
    const opened = await openTable();
    await opened.enter({ ...formulas, G9: "=SUM(stock[[Price '[t']]])" });
    opened.sheet.tables.getItem("stock").columns.getItem("Month").delete();
    await opened.book.idle();
    expect(opened.sheet.getRange("G5:G6").formulas).toEqual([
      ["=SUM(stock[#REF!])"],
      ['=SUM(stock[[#All],[Product]:[#REF!]])&"stock[Month]"'],
    ]);
    expect(["C2", "G5", "G6", "G9"].map(opened.value)).toEqual(["Ingot", "#REF!", "#REF!", 30]);
  });

  test("columns of the sheet that are deleted take those of the table along", async () => {
    const opened = await openTable();
    await opened.enter({ ...formulas, G7: "=SUM(STOCK[month])" });
    opened.sheet.getRange("B:B").delete("Left");
    await opened.book.idle();
    expect(["C2", "F5", "F6", "F7"].map(opened.value)).toEqual([
      "Ingot",
      "#REF!",
      "#REF!",
      "#REF!",
    ]);
  });

  test("a column of the sheet that is inserted within the table gets a name, and the others keep theirs", async () => {
    const opened = await openTable();
    await opened.enter({ G5: "=SUM(stock[Month])", D2: "=[@Month]*2" });
    opened.sheet.getRange("B:B").insert("Right");
    await opened.book.idle();
    expect(opened.sheet.tables.getItem("stock").getHeaderRowRange().values).toEqual([
      ["Product", "Column2", "Month", "Price [t]", "Sum", "Amount"],
    ]);
    expect([opened.value("H5"), opened.value("E2")]).toEqual([3, 2]);
    await opened.enter({ C2: 10 });
    expect([opened.value("H5"), opened.value("E2")]).toEqual([12, 20]);
  });

  test("a column of the sheet that is inserted before the table moves it, names and all", async () => {
    const opened = await openTable();
    await opened.enter({ D2: [["=[@Month]*2"], ["=[@Month]*2"]] });
    opened.sheet.getRange("A:A").insert("Right");
    await opened.book.idle();
    const table = opened.sheet.tables.getItem("stock");
    expect(table.columnNames).toEqual(["Product", "Month", "Price [t]", "Sum", "Amount"]);
    expect(opened.sheet.getRange("E2:E3").values).toEqual([[2], [4]]);
  });

  test("table.name = …: formulas follow whatever the case they are written in", async () => {
    const { book, sheet, enter, value: at } = await openTable();
    await enter({ G5: '=SUM(STOCK[month])&"stock"', G6: "=ROWS(stock)" });
    sheet.tables.getItem("stock").name = "store";
    await book.idle();
    expect(sheet.getRange("G5:G6").formulas).toEqual([
      ['=SUM(store[month])&"stock"'],
      ["=ROWS(store)"],
    ]);
    expect([at("G5"), at("G6")]).toEqual(["3stock", 2]);
  });

  test("a formula with an escaped bracket leaves the formulas after it as they are", async () => {
    const { book, sheet, enter, value: at } = await openTable();
    await enter({ G5: "=\"a\"&SUM(stock[[Price '[t']]])", G6: '="b"&"c"' });
    sheet.tables.getItem("stock").name = "store";
    await enter({ G7: '="d"&"e"' });
    await book.idle();
    expect(["G5", "G6", "G7"].map(at)).toEqual(["a30", "bc", "de"]);
  });
});
