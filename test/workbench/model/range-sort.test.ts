import { openStock } from "./cures/stock";

// learn.microsoft.com: "Excel.RangeSort class"; support.microsoft.com: "Sort data in a range or table".
describe("range.sort.apply", () => {
  test("formulas take the references to their own row along", async () => {
    const { book, sheet, enter } = await openStock();
    await enter({
      A20: [
        ["Ingot", "=MG.VALUE(A20)"],
        ["Powder", "=MG.VALUE(A21)"],
        ["Alloy", "=MG.VALUE(A22)"],
      ],
    });
    sheet.getRange("A20:B22").sort.apply([{ key: 1 }]);
    await book.idle();
    expect(sheet.getRange("A20:B22").values).toEqual([
      ["Powder", 6585],
      ["Alloy", 8272],
      ["Ingot", 22200],
    ]);
    expect(sheet.getRange("B22").formulas).toEqual([["=MG.VALUE(A22)"]]);
  });

  test("a dollar before the row and the name of a sheet hold a reference fast, texts stay texts", async () => {
    const { book, sheet, enter } = await openStock();
    await enter({
      A20: [
        [2, '=$A20&$A$1&Data!A2&"A20"&SUM(A19:$B20)', "'=A20"],
        [1, "=A21&A$21", "x"],
      ],
    });
    sheet.getRange("A20:C21").sort.apply([{ key: 0 }]);
    await book.idle();
    expect(sheet.getRange("A20:C21").formulas).toEqual([
      [1, "=A20&A$21", "x"],
      [2, '=$A21&$A$1&Data!A2&"A20"&SUM(A20:$B21)', "=A20"],
    ]);
    expect(sheet.getRange("C21").values).toEqual([["=A20"]]);
  });

  test("a reference that would leave the sheet is #REF!", async () => {
    const { sheet, enter } = await openStock();
    await enter({ A1: [["z"], ["=A1"]] });
    sheet.getRange("A1:A2").sort.apply([{ key: 0, ascending: true }]);
    expect(sheet.getRange("A1:A2").formulas).toEqual([["z"], ["=A1"]]);
    await enter({
      B1: [
        [2, ""],
        [1, "=B1"],
      ],
    });
    sheet.getRange("B1:C2").sort.apply([{ key: 0 }]);
    expect(sheet.getRange("C1").formulas).toEqual([["=#REF!"]]);
  });

  test("a whole column is sorted as far as it is filled", async () => {
    const { sheet, enter } = await openStock();
    await enter({ E1: [["b"], ["c"], ["a"]] });
    sheet.getRange("E:E").sort.apply([{ key: 0 }]);
    expect(sheet.getRange("E1:E4").values).toEqual([["a"], ["b"], ["c"], [""]]);
  });
});
