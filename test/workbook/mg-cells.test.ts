import { callsMg, findMgCells, isErrorText, wholeFormula } from "../../src/workbook/mg-cells";

test.each(["=MG.MOM()", "=1+mg.value(A1)", '=IF(A1="",MG.YTD("Ingot"),0)', "=_xldudf_MG_MOM(A1)"])(
  "%s calls an MG function",
  (formula) => expect(callsMg(formula)).toBe(true)
);

test.each(["MG.MOM()", '="MG.MOM()"', "=OMG.MOM()", "=MG_Month", "=A1.MG.X()", 5, ""])(
  "%s does not",
  (formula) => expect(callsMg(formula)).toBe(false)
);

test("a name that Excel has stored becomes the name that an analyst types", () => {
  expect(wholeFormula("=_xldudf_MG_MOM(A1)/_xldudf_MG_ROLLING3(A1)")).toBe(
    "=MG.MOM(A1)/MG.ROLLING3(A1)"
  );
});

test("cells are found with their place, and a repeated formula is marked as a possible spill", () => {
  const area = { sheet: "S", row: 4, column: 2, rows: 2, columns: 2 };
  const found = findMgCells("S", area, [
    ["=MG.MOM(A1:B1)", "=MG.MOM(A1:B1)"],
    ["x", "=SUM(A1)"],
  ]);
  expect(found.map(({ row, column, repeatsNeighbour }) => [row, column, repeatsNeighbour])).toEqual(
    [
      [4, 2, false],
      [4, 3, true],
    ]
  );
});

test("errors are told from texts", () => {
  expect(["#N/A", "#NAME?", "#BUSY!"].every(isErrorText)).toBe(true);
  expect(["#1 in the list", "N/A", 5].some(isErrorText)).toBe(false);
});
