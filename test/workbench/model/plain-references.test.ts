import { openStock } from "./cures/stock";

// support.microsoft.com: "Convert an Excel table to a range of data".
test("table.convertToRange(): formulas name the cells that the table's columns were", async () => {
  const { book, sheet, enter, value } = await openStock();
  const data = book.worksheets.getItem("Data");
  data.getRange("C3").formulas = [["=10*[@Month]"]];
  book.names.add("Months", "=stock[Month]");
  await enter({
    C1: "=SUM(STOCK[Price])",
    C2: "=COUNTA(stock[[#All],[Product]:[Month]])",
    C3: "=stock[[#Headers],[Month]]",
    C4: "=ROWS(stock)",
    C5: "=SUM(Months)",
    C6: "=SUM(stock[Nothing])",
  });
  book.tables.getItem("stock").convertToRange();
  await book.idle();
  expect(sheet.getRange("C1:C6").formulas.flat()).toEqual([
    "=SUM(Data!$C$2:$C$4)",
    "=COUNTA(Data!$A$1:$B$4)",
    "=Data!$B$1",
    "=ROWS(Data!$A$2:$C$4)",
    "=SUM(Months)",
    "=SUM(#REF!)",
  ]);
  expect(data.getRange("C3").formulas).toEqual([["=10*Data!$B$3"]]);
  expect(book.names.items[0].formula).toBe("=Data!$B$2:$B$4");
  expect(["C1", "C2", "C3", "C4", "C5"].map(value)).toEqual([60, 8, "Month", 3, 6]);
});
