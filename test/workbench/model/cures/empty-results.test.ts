import { shown } from "./stock";

describe("a formula without a result", () => {
  test.each([
    ["=IF(TRUE,,5)", 0],
    ["=IFERROR(1/0,)", 0],
    ['=IFERROR(MG.VALUE("Gold"),)', 0],
    ["=IF({TRUE,FALSE},,5)", [[0, 5]]],
    ["=E1", 0],
    ["=E1:E2", [[0], [0]]],
    ["=CHOOSE(1,,2)", 0],
    ["=COUNTBLANK(E1:E2)", 2],
    ["=ISBLANK(E1)", true],
  ])("%s: %j", async (formula, expected) => {
    expect(await shown(formula)).toEqual(expected);
  });
});
