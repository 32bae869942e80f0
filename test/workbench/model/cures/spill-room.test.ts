import { openStock, shown } from "./stock";

// support.microsoft.com: "How to correct a #SPILL! error", and the pages on each of its causes.
describe("room for a spill", () => {
  test("=SEQUENCE(1500) spills beyond the rows that the sheet here has so far", async () => {
    const { enter, sheet, value } = await openStock();
    await enter({ E1: "=SEQUENCE(1500)", F1: "=MG.ECHO(E1#)" });
    expect([value("E1500"), value("F1500")]).toEqual([1500, 1500]);
    expect(sheet.getUsedRange(true).localAddress).toBe("A1:F1500");
  });

  test("a spill beyond Excel's last row or column is #SPILL!", async () => {
    const { enter, value } = await openStock();
    await enter({ E1048575: "=SEQUENCE(3)", XFC1: "=SEQUENCE(1,3)", F1048575: "=SEQUENCE(2)" });
    expect(["E1048575", "XFC1", "F1048576"].map(value)).toEqual(["#SPILL!", "#SPILL!", 2]);
  });

  test("=A:A below the first row is #SPILL!: it is as long as the sheet", async () => {
    const { enter, value } = await openStock();
    await enter({ E2: "=A:A", F1: "=A:A", G2: "=MG.ECHO(A:A)", H2: '=A:A&"!"' });
    expect(["E2", "F1", "G2", "H2"].map(value)).toEqual(["#SPILL!", "wrong", "#SPILL!", "#SPILL!"]);
  });

  test("=SEQUENCE(3) in a table is #SPILL!, and spills when the table is gone", async () => {
    const { book, sheet, enter, value } = await openStock();
    await enter({ E1: "=SEQUENCE(3)" });
    expect(value("E3")).toBe(3);
    const table = sheet.tables.add("E2:F3", false);
    await book.idle();
    expect(value("E1")).toBe("#SPILL!");
    table.delete();
    sheet.getRange("E2:F4").clear();
    await book.idle();
    expect(sheet.getRange("E1:E3").values).toEqual([[1], [2], [3]]);
  });

  test("=SEQUENCE(2) in a cell of a table is #SPILL!, a single value is none", async () => {
    const { book, value } = await openStock();
    const data = book.worksheets.getItem("Data");
    data.getRange("C2:C3").formulas = [["=SEQUENCE(2)"], ["=SUM(SEQUENCE(2))"]];
    await book.idle();
    expect(data.getRange("C2:C3").values).toEqual([["#SPILL!"], [3]]);
    expect(value("A1")).toBe("wrong");
  });

  test("=SEQUENCE(3) into merged cells is #SPILL! until they are taken apart", async () => {
    const { book, sheet, enter, value } = await openStock();
    await enter({ E1: "=SEQUENCE(3)" });
    sheet.getRange("E2:E3").merge();
    await book.idle();
    expect(value("E1")).toBe("#SPILL!");
    sheet.getRange("E2:E3").unmerge();
    await book.idle();
    expect(value("E3")).toBe(3);
  });

  test("=SEQUENCE(2) still spills beside a table", async () => {
    expect(await shown("=SEQUENCE(2)")).toEqual([[1], [2]]);
  });
});
