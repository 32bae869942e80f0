import { FormulaVerdicts } from "../../../workbench/model/conditional-formats/formula-verdicts";
import type { BookOptions } from "../../../workbench/model/workbook";
import { openWorkbook } from "./open-workbook";

/*
 * "Make your custom functions synchronous": a conditional format needs its answer at once; a custom function without the
 * tag @supportSync comes to an error there, and so do all in an Excel that does not know the tag.
 */

const answers = { F: () => [[5]], SYNC: ([x]: unknown[]) => [[Number((x as number[][])[0][0])]] };

async function verdictOf(formula: string, options?: BookOptions): Promise<unknown> {
  const { book, sheet, enter } = openWorkbook(answers, undefined, options);
  await enter({ A1: [[1], [7]] });
  const ranges = [sheet.getRange("A1:A2").box];
  const verdicts = new FormulaVerdicts(
    book.engine,
    () => {},
    (text) => book.cannotAnswerAtOnce(text)
  );
  verdicts.keep(sheet.id, [{ formula, ranges }]);
  for (let i = 0; i < 30; i++) await new Promise((resolve) => setTimeout(resolve, 10));
  return [0, 1].map((row) => verdicts.at(sheet.id, formula, ranges, row, 0));
}

const errors = ["#VALUE!", "#VALUE!"];

test("a conditional format with a custom function is an error without @supportSync", async () => {
  expect(await verdictOf("=MG.F(A1)>1")).toEqual(errors);
  expect(await verdictOf("=AND(A1>0,MG.SYNC(A1)>1,mg.f(1)>0)")).toEqual(errors);
});

test("a conditional format with a custom function that has @supportSync is calculated", async () => {
  expect(await verdictOf("=MG.SYNC(A1)>1")).toEqual([false, true]);
});

test("a conditional format with any custom function is an error where @supportSync is not known", async () => {
  expect(await verdictOf("=MG.SYNC(A1)>1", { syncFunctions: false })).toEqual(errors);
});

test("a conditional format that only mentions a custom function in a text is calculated", async () => {
  expect(await verdictOf('=LEN("MG.F(")=A1+4')).toEqual([true, false]);
});

const refused = expect.objectContaining({ code: "InvalidArgument" }) as Error;

/* "Create a drop-down list": the source is a list of words, a reference or a name. */
test("dataValidation.rule: the source of a list is no custom function; elsewhere only one with @supportSync", () => {
  const { sheet } = openWorkbook(answers);
  const { dataValidation } = sheet.getRange("B1");
  const list = (source: string) => ({ list: { inCellDropDown: true, source } });
  expect(() => (dataValidation.rule = list("=MG.SYNC(A1)"))).toThrow(refused);
  expect(() => (dataValidation.rule = list("=MG.F(A1)"))).toThrow(refused);
  expect(() => (dataValidation.rule = { custom: { formula: "=MG.F(A1)>0" } })).toThrow(refused);
  dataValidation.rule = { custom: { formula: "=MG.SYNC(A1)>0" } };
  expect(dataValidation.rule).toEqual({ custom: { formula: "=MG.SYNC(A1)>0" } });
  dataValidation.rule = list("MG.F(A1),x");
  expect(dataValidation.type).toBe("List");
});
