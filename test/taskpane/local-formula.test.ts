import { localFormula } from "../../src/taskpane/local-formula";

describe("localFormula", () => {
  test("localFormula(formula, comma) is the formula", () => {
    const formula = '=MG.VALUE("Ingot","2025-11",{1,2})';
    expect(localFormula(formula, ",")).toBe(formula);
  });

  // Germany and France: support.microsoft.com, "Change the Windows regional settings to modify the appearance of some data".
  test.each([
    ['=MG.VALUE("Ingot","2025-11","Netherlands")', '=MG.VALUE("Ingot";"2025-11";"Netherlands")'],
    ["=ROUND(MG.HHI(A1,B1),2.5)", "=ROUND(MG.HHI(A1;B1);2,5)"],
    ['=MG.VALUE("镁锭",,"荷兰")', '=MG.VALUE("镁锭";;"荷兰")'],
    // Text, names of sheets and headings keep their commas and full stops.
    ['=MG.VALUE("Korea, Rep. of 2.5")', '=MG.VALUE("Korea, Rep. of 2.5")'],
    ['="He said ""a, b"""&A1', '="He said ""a, b"""&A1'],
    ["=SUM('Jan, Feb'!A1,2)", "=SUM('Jan, Feb'!A1;2)"],
    ["=SUM(tbl[t, 1.5],2)", "=SUM(tbl[t, 1.5];2)"],
    ["=SUM({1,2;3,4.5},6)", "=SUM({1.2;3.4,5};6)"],
    ["=MG.LATEST()", "=MG.LATEST()"],
  ])("localFormula(%j, semicolon) is %j", (formula, local) =>
    expect(localFormula(formula, ";")).toBe(local)
  );
});
