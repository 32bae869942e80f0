import { openStock } from "./cures/stock";

// support.microsoft.com: "How to correct a #REF! error".
describe("what formulas refer to is deleted", () => {
  test("worksheet.delete(): formulas, names, tables and INDIRECT are #REF!", async () => {
    const { book, sheet, enter, value } = await openStock();
    const data = book.worksheets.getItem("Data");
    book.names.add("Price", data.getRange("C2"));
    book.names.add("Twice", "=SUM('Data'!C:C,Sheet1!B1)*2");
    await enter({
      C1: "=Data!C2",
      C2: '=SUM(Data!C2:C4)&"Data!C2"',
      C3: "=Price",
      C4: "=Twice",
      C5: "=SUM(stock[Price])",
      C6: '=INDIRECT("Data!C2")',
      C7: "=IFERROR(Data!C2,9)",
      C8: "=MG.VALUE(data!A2)",
    });
    const cells = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"];
    expect(cells.map(value)).toEqual([10, "60Data!C2", 10, 120, 60, 10, 10, 22200]);
    data.delete();
    await book.idle();
    const lost = "#REF!";
    expect(cells.map(value)).toEqual([lost, lost, lost, lost, lost, lost, 9, lost]);
    expect(sheet.getRange("C2").formulas).toEqual([['=SUM(#REF!)&"Data!C2"']]);
    expect(sheet.getRange("C5").formulas).toEqual([["=SUM(#REF!)"]]);
    const [price, twice] = book.names.items;
    expect([price.formula, price.value, price.type]).toEqual(["=#REF!", lost, "Error"]);
    expect(price.getRangeOrNullObject()).toBeNull();
    expect(twice.formula).toBe("=SUM(#REF!,Sheet1!B1)*2");
    book.worksheets.add("Data").getRange("C2").values = [[99]];
    await book.idle();
    expect([value("C1"), value("C4")]).toEqual([lost, lost]);
  });

  test("table.delete(): #REF! in its formulas, without regard to case", async () => {
    const { book, sheet, enter, value } = await openStock();
    await enter({ C1: "=SUM(STOCK[Price])", C2: "=SUM(stock)", C3: '="stock"' });
    book.tables.getItem("stock").delete();
    await book.idle();
    expect(["C1", "C2", "C3"].map(value)).toEqual(["#REF!", "#REF!", "stock"]);
    expect(sheet.getRange("C1").formulas).toEqual([["=SUM(#REF!)"]]);
  });

  test("=DATA!C2: sheets are found without regard to case", async () => {
    const { enter, value } = await openStock();
    await enter({ C1: "=data!C2", C2: "=SUM('DATA'!C:C)", C3: '=INDIRECT("dAta!C3")' });
    expect(["C1", "C2", "C3"].map(value)).toEqual([10, 60, 20]);
  });
});
