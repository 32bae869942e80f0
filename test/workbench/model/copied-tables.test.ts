import { openStock } from "./cures/stock";

// support.microsoft.com: "Rename an Excel table": names of tables are unique in a workbook.
test("worksheet.copy(): the copy of a table has a name of its own, and the formulas beside it follow it", async () => {
  const { book, enter, value } = await openStock();
  const data = book.worksheets.getItem("Data");
  data.getRange("E1").formulas = [["=SUM(stock[Price])"]];
  await enter({ C1: "=SUM(stock[Price])" });
  const copy = data.copy("End");
  await book.idle();
  expect(book.tables.items.map(({ name }) => name).sort()).toEqual(["stock", "stock2"]);
  expect(copy.getRange("E1").formulas).toEqual([["=SUM(stock2[Price])"]]);
  copy.getRange("C2").values = [[100]];
  await enter({ C2: "=SUM(stock2[Price])" });
  expect([value("C1"), value("C2"), copy.getRange("E1").values[0][0]]).toEqual([60, 150, 150]);
  data.getRange("C2").values = [[11]];
  await book.idle();
  expect([value("C1"), value("C2")]).toEqual([61, 150]);
});
