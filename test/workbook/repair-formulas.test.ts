import {
  findBroken,
  repairFormulas,
  undoRepair,
} from "../../src/workbook/handing-on/repair-formulas";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
beforeEach(() => (excel = openExcel(() => [["up"]])));
afterEach(() => excel.close());

const range = (address: string, sheet = "Sheet1") =>
  excel.workbook.worksheets.getItem(sheet).getRange(address);

async function enter(address: string, formula: string, sheet = "Sheet1"): Promise<void> {
  range(address, sheet).formulas = formula;
  await excel.workbook.idle();
}

test("findBroken(…) finds formulas that Excel stored under its own name for an unknown function", async () => {
  await enter("A1", "=_xldudf_MG_MOM()");
  await enter("A2", "=MG.MOM()");
  const broken = await findBroken("en");
  expect(broken).toMatchObject({ storedNames: 1, protectedSheets: [] });
  expect(broken.cells.map((c) => [c.row, c.formula])).toEqual([[0, "=_xldudf_MG_MOM()"]]);
});

test("findBroken(…) finds formulas that show an error, and leaves other people's errors alone", async () => {
  await enter("A1", "=MG.NOSUCH()");
  await enter("A2", "=NOSUCH()");
  await enter("A3", "=1/0");
  await enter("A4", "=IF(TRUE,NA(),MG.MOM())");
  const broken = await findBroken("en");
  expect(broken.cells.map((c) => c.formula)).toEqual(["=MG.NOSUCH()"]);
});

test("findBroken(…) of a sound workbook finds nothing", async () => {
  await enter("A1", "=MG.MOM()");
  expect(await findBroken("en")).toEqual({
    cells: [],
    storedNames: 0,
    busy: 0,
    protectedSheets: [],
  });
});

test("repairFormulas(…) enters formulas again under the names an analyst types", async () => {
  await enter("A1", '=_xldudf_MG_MOM("Ingot")&"!"');
  const broken = await findBroken("en");
  await repairFormulas(broken, "en");
  await excel.workbook.idle();
  expect(range("A1").formulas).toEqual([['=MG.MOM("Ingot")&"!"']]);
  expect(range("A1").values).toEqual([["up!"]]);
});

test("undoRepair(…) enters the formulas as they were", async () => {
  await enter("A1", "=_xldudf_MG_MOM()");
  const before = excel.picture();
  const broken = await findBroken("en");
  await repairFormulas(broken, "en");
  await undoRepair(broken, "en");
  await excel.workbook.idle();
  expect(excel.picture()).toEqual(before);
});

test("findBroken(…) names protected sheets and leaves their cells out", async () => {
  excel.workbook.worksheets.add("Locked");
  await enter("A1", "=_xldudf_MG_MOM()", "Locked");
  excel.workbook.worksheets.getItem("Locked").protection.protect();
  expect(await findBroken("en")).toMatchObject({ cells: [], protectedSheets: ["Locked"] });
});

test("repairFormulas(…) and undoRepair(…) leave cells that hold something else by now", async () => {
  await enter("A1", "=_xldudf_MG_MOM()");
  const broken = await findBroken("en");
  range("1:1").insert("Down");
  await enter("A1", "mine");
  await repairFormulas(broken, "en");
  await undoRepair(broken, "en");
  expect(range("A1:A2").formulas).toEqual([["mine"], ["=_xldudf_MG_MOM()"]]);
});

test("repairFormulas(…) that Excel refuses says so in a sentence", async () => {
  await enter("A1", "=_xldudf_MG_MOM()");
  const broken = await findBroken("en");
  excel.failAt(1, "InvalidOperationInCellEditMode");
  await expect(repairFormulas(broken, "en")).rejects.toThrow("a cell is being edited");
});
