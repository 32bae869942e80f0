import { openStock, shown } from "./stock";

// support.microsoft.com: "Implicit intersection operator: @".
describe("=@…", () => {
  test.each([
    ['=@MG.VALUE({"Ingot","Powder"})', 22200],
    ["=@MG.VALUE(stock[Product])", 22200],
    ["=@SEQUENCE(3)", 1],
    ["=@INDEX(stock[Product],2)", "Powder"],
    ["=@A1:A4", "wrong"],
    ["=@Data!A2", "Ingot"],
    ["=@Data!A1:C4", "#VALUE!"],
    ["=@Data!A2:A4", "#VALUE!"],
    ["=@Data!C:C", "Price"],
    ["=SUM(@SEQUENCE(3),5)", 6],
  ])("%s is one value: %j", async (formula, expected) => {
    expect(await shown(formula)).toBe(expected);
  });

  test("=@A1:A4 is calculated again when the cell in its row changes", async () => {
    const opened = await openStock();
    await shown("=@A1:A4", opened);
    await opened.enter({ A1: "changed" });
    expect(opened.value("C1")).toBe("changed");
  });
});

// support.microsoft.com: "Spilled range operator".
describe("=A1#", () => {
  test("=E1# is all that E1 has spilled, follows it, and is #REF! for a cell without a formula", async () => {
    const { enter, sheet, value } = await openStock();
    await enter({
      E1: "=SEQUENCE(3)",
      F1: "=E1#",
      G1: "=SUM(E1#)*2",
      H1: "=MG.ECHO(E1#)",
      I1: "=A1#",
      J1: "=SUM(A1#)",
      K1: "=ROWS(Data!E5#)",
    });
    expect(sheet.getRange("F1:F4").values).toEqual([[1], [2], [3], [""]]);
    expect(["G1", "H1", "I1", "J1", "K1"].map(value)).toEqual([12, 1, "#REF!", "#REF!", "#REF!"]);
    await enter({ E1: "=SEQUENCE(2)+10" });
    expect(sheet.getRange("F1:F3").values).toEqual([[11], [12], [""]]);
    expect(value("G1")).toBe(46);
  });

  test("=E1# of a formula with one value is that value, of a blocked spill the error", async () => {
    const { enter, value } = await openStock();
    await enter({ E1: "=1+1", F1: "=E1#", E5: "in the way", E4: "=SEQUENCE(2)", F4: "=E4#" });
    expect([value("F1"), value("F4")]).toEqual([2, "#SPILL!"]);
  });
});

describe("a minus before a constant, or before another sign", () => {
  test.each([
    ["=-{1,2}", [[-1, -2]]],
    ["=SUM(-{1,2})", -3],
    ["=3*-{1;2}", [[-3], [-6]]],
    ["=2^{1,2}", [[2, 4]]],
    ["=SUM({1,2},-{3})", 0],
    ['=--({"a","b"}="a")', [[1, 0]]],
    ['="-{1}"', "-{1}"],
    ['=--"5"', 5],
    ['=-"5"+1', -4],
    ["=--TRUE", 1],
    ["=-@stock[[#Headers],[Price]]", "#VALUE!"],
    ["=-@SEQUENCE(3)", -1],
    ["=--SUM(1,2)", 3],
    ["=2--3", 5],
    ["=-2^2", 4],
  ])("%s: %j", async (formula, expected) => {
    expect(await shown(formula)).toEqual(expected);
  });
});
