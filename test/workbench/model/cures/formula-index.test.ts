import { openStock } from "./stock";

describe("formulas that are entered one by one", () => {
  test("range.formulas = …: no other cell of the sheet is looked at", async () => {
    const { book, sheet, enter } = await openStock();
    await enter({ E1: "=1+1" });
    const matrix = book.engine.sheet(sheet.id).getCellMatrix();
    let walks = 0;
    const walk = matrix.forValue.bind(matrix);
    matrix.forValue = (visit) => ((walks += 1), walk(visit));
    sheet.getRange("E2").formulas = [["=E1+1"]];
    expect(walks).toBe(0);
  });

  test("a formula written over by a value, and one that was filled down, are known by what they are now", async () => {
    const { book, sheet, enter, value } = await openStock();
    await enter({ E1: "=1+1", F1: "=E1*10", G1: [[1], [2], [3]] });
    await enter({ E1: 5 });
    expect(value("F1")).toBe(50);
    const { engine } = book;
    const filled = { 0: { 7: { f: "=G1*2", si: "filled" } }, 1: { 7: { si: "filled" } } };
    engine.run("sheet.mutation.set-range-values", {
      unitId: engine.unitId,
      subUnitId: sheet.id,
      cellValue: filled,
    });
    await book.idle();
    expect([value("H1"), value("H2")]).toEqual([2, 4]);
    await enter({ H1: "x", F1: "=H2" });
    expect([value("H2"), value("F1")]).toEqual([4, 4]);
  });
});
