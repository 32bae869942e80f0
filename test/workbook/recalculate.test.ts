import { recalculate } from "../../src/workbook/recalculate";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
let answer: () => (string | number)[][];
let calls = 0;
beforeEach(() => {
  calls = 0;
  answer = () => [[0.5]];
  excel = openExcel(() => {
    calls++;
    return answer();
  });
});
afterEach(() => excel.close());

const sheet = (name: string) => excel.workbook.worksheets.getItem(name);
const cells = (address: string) => sheet("Sheet1").getRange(address);

function fails(): never {
  throw new Error("not yet");
}

test("sheets with MG formulas are calculated anew in six round trips, or seven, and others are left alone", async () => {
  excel.workbook.worksheets.add("Other");
  sheet("Other").getRange("A1").formulas = [["=1+1"]];
  cells("B2").formulas = [["=MG.MOM(1)"]];
  await excel.workbook.idle();
  answer = () => [[0.75]];
  excel.requests();
  expect(await recalculate()).toEqual({ sheets: 1, reentered: 0, protectedSheets: [], busy: 0 });
  // One more if its function had not answered yet at the first look.
  expect([6, 7]).toContain(excel.requests());
  await excel.workbook.idle();
  expect(cells("B2").values).toEqual([[0.75]]);
  expect(excel.workbook._Runtime.enableEvents).toBe(true);
});

test("a cell that shows an error is entered again", async () => {
  answer = fails;
  cells("B2:B3").formulas = [["=MG.MOM(1)"], ["=MG.MOM(2)"]];
  await excel.workbook.idle();
  expect(cells("B2").values).toEqual([["#VALUE!"]]);
  answer = () => [[0.75]];
  expect(await recalculate()).toMatchObject({ sheets: 1, reentered: 2 });
  await excel.workbook.idle();
  expect(cells("B2:B3").values).toEqual([[0.75], [0.75]]);
});

test("an error that a formula spills is not a formula to be entered", async () => {
  answer = () => [[1, "#N/A"]];
  cells("B2").formulas = [["=MG.MOM(1)"]];
  await excel.workbook.idle();
  expect(await recalculate()).toMatchObject({ sheets: 1, reentered: 0 });
  await excel.workbook.idle();
  expect(calls).toBe(2);
  expect(cells("C2").values).toEqual([["#N/A"]]);
});

test("the same formula in two neighbours is two formulas", async () => {
  answer = fails;
  cells("B2:B3").formulas = [["=MG.MOM($A$1)"], ["=MG.MOM($A$1)"]];
  await excel.workbook.idle();
  expect(await recalculate()).toMatchObject({ reentered: 2 });
});

test("a protected sheet is calculated, not written to, and named", async () => {
  answer = fails;
  cells("B2").formulas = [["=MG.MOM(1)"]];
  await excel.workbook.idle();
  sheet("Sheet1").protection.protect();
  expect(await recalculate()).toEqual({
    sheets: 1,
    reentered: 0,
    protectedSheets: ["Sheet1"],
    busy: 0,
  });
});

test("a workbook without MG formulas, and a page without Excel, have nothing to do", async () => {
  const nothing = { sheets: 0, reentered: 0, protectedSheets: [], busy: 0 };
  expect(await recalculate()).toEqual(nothing);
  cells("A1").formulas = [["=SUM(1)"]];
  expect(await recalculate()).toEqual(nothing);
  Reflect.deleteProperty(globalThis, "Excel");
  expect(await recalculate()).toEqual(nothing);
});
