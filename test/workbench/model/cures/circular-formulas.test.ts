import { openStock } from "./stock";

// support.microsoft.com: "Remove or allow a circular reference in Excel": the cell shows 0.
describe("circular references", () => {
  test("=J2+1 in J2 is 0, and what depends on it counts with 0", async () => {
    const { enter, value } = await openStock();
    await enter({ J2: "=J2+1", J3: "=J2+5" });
    expect([value("J2"), value("J3")]).toEqual([0, 5]);
  });

  test("=SUM(D1:D5) in D1: a range that holds the formula's own cell", async () => {
    const { enter, value } = await openStock();
    await enter({ D2: 7, D1: "=SUM(D1:D5)" });
    expect(value("D1")).toBe(0);
  });

  test("=MG.F(own cell), or through another cell, is 0 and calls nobody", async () => {
    const { enter, value, calls } = await openStock();
    await enter({ A30: "=MG.F(A30)", A31: "=MG.F(B31)", B31: "=MG.F(A31)" });
    expect([value("A30"), value("A31"), value("B31")]).toEqual([0, 0, 0]);
    expect(calls).toHaveLength(0);
  });

  test("a circle of three that is broken is calculated", async () => {
    const { enter, value } = await openStock();
    await enter({ G3: "=G4+1", G4: "=G5+1", G5: "=G3+1", G6: "=G5+1" });
    expect(["G3", "G4", "G5", "G6"].map(value)).toEqual([0, 0, 0, 1]);
    await enter({ G5: 10 });
    expect(["G3", "G4", "G6"].map(value)).toEqual([12, 11, 11]);
  });

  test("=INDIRECT(own cell) is a circle as well", async () => {
    const { enter, value } = await openStock();
    await enter({ E4: '=INDIRECT("E4")+1' });
    expect(value("E4")).toBe(0);
  });

  test("=ROW(own cell), =SUM(F1:OFFSET(own cell,-1,0)): where a cell is does not depend on what it holds", async () => {
    const { enter, value } = await openStock();
    await enter({ F1: [[1], [2]], F3: "=SUM(F1:OFFSET(F3,-1,0))", G7: "=ROW(G7)+COLUMNS(G7:H7)" });
    expect([value("F3"), value("G7")]).toEqual([3, 9]);
  });

  test("=MG.VALUE(A:A) several times: each is answered, none asks for ever", async () => {
    const { enter, value, calls } = await openStock();
    await enter({
      A1: [["Ingot"], ["Powder"], ["Alloy"], [""]],
      B1: "=MG.ECHO(A:A)",
      C2: '=SUM(--(MG.ECHO(A:A)="Powder"))',
      C3: "=COUNTA(A:A)",
      D2: "=MG.ECHO(A:A)",
    });
    expect(["B1", "B3", "C2", "C3", "D2"].map(value)).toEqual(["Ingot", "Alloy", 1, 3, "#SPILL!"]);
    expect(calls.length).toBeLessThan(7);
  });
});
