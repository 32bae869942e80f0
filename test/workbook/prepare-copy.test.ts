import {
  type CopyManner,
  type PreparedCopy,
  prepareCopy,
  sheetsWithFormulas,
  undoCopy,
} from "../../src/workbook/handing-on/prepare-copy";
import { openExcel, type OpenExcel } from "./open-excel";

const manner: CopyManner = { language: "en", source: "SMM (2026-11-23)" };

let excel: OpenExcel;
beforeEach(async () => {
  excel = openExcel((product) => (product === "many" ? [[1], [2], [3]] : [["up"]]));
  const sheet = excel.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1").formulas = "=MG.MOM()";
  sheet.getRange("B2").formulas = '=MG.MOM("many")';
  sheet.getRange("D1").formulas = "=1+1";
  sheet.getRange("D2").formulas = "=SUM(B2:B4)";
  const second = excel.workbook.worksheets.add("Second");
  second.getRange("A1").formulas = "=MG.MOM()";
  await excel.workbook.idle();
});
afterEach(() => excel.close());

const range = (address: string, sheet = "Sheet1") =>
  excel.workbook.worksheets.getItem(sheet).getRange(address);
const notes = () => excel.workbook.worksheets.getItem("Sheet1").sheetState.notes;

async function prepared(sheets: string[], how = manner): Promise<PreparedCopy> {
  const outcome = await prepareCopy(sheets, how);
  await excel.workbook.idle();
  if (outcome.kind !== "prepared") throw new Error(outcome.kind);
  return outcome;
}

test("sheetsWithFormulas(…) counts MG formulas by sheet and changes nothing", async () => {
  expect(await sheetsWithFormulas("en")).toEqual([
    { sheet: "Sheet1", formulas: 2 },
    { sheet: "Second", formulas: 1 },
  ]);
});

test("prepareCopy(…) turns MG formulas and what they spill into values, and leaves other formulas", async () => {
  const outcome = await prepared(["Sheet1"]);
  expect(outcome).toMatchObject({ cells: 4, notedBefore: 0 });
  expect(range("A1:B4").formulas).toEqual([
    ["up", ""],
    ["", 1],
    ["", 2],
    ["", 3],
  ]);
  expect(range("D1:D2").formulas).toEqual([["=1+1"], ["=SUM(B2:B4)"]]);
  expect(range("D2").values).toEqual([[6]]);
  expect(range("A1", "Second").formulas).toEqual([["=MG.MOM()"]]);
});

test("prepareCopy(…) keeps formula and source in a note at each block", async () => {
  await prepared(["Sheet1"]);
  expect(notes().map(({ row, column, text, kind }) => [row, column, text, kind])).toEqual([
    [0, 0, "Formula: =MG.MOM()\nSource: SMM (2026-11-23)", "comment"],
    [1, 1, 'Formula: =MG.MOM("many")\nSource: SMM (2026-11-23)', "comment"],
  ]);
});

test("prepareCopy(…) writes its comments in Chinese if wanted", async () => {
  await prepared(["Sheet1"], { ...manner, language: "zh" });
  expect(notes()[0]).toMatchObject({
    kind: "comment",
    text: "原公式：=MG.MOM()\n数据来源：SMM (2026-11-23)",
  });
});

test("prepareCopy(…) leaves a note of the analyst's in place of its own", async () => {
  excel.workbook.worksheets.getItem("Sheet1").comments.add("A1", "my note");
  expect(await prepared(["Sheet1"])).toMatchObject({ notedBefore: 1 });
  expect(notes().map((n) => n.text)).toEqual(["my note", expect.stringContaining("many")]);
});

test("undoCopy(…) puts formulas back and takes the notes away", async () => {
  const before = excel.picture();
  const outcome = await prepared(["Sheet1", "Second"]);
  expect(await undoCopy(outcome, "en")).toEqual({ restored: 3, changedSince: 0 });
  await excel.workbook.idle();
  expect(excel.picture()).toEqual(before);
  expect(notes()).toEqual([]);
});

test("undoCopy(…) leaves a block whose cells were changed since", async () => {
  const outcome = await prepared(["Sheet1"]);
  range("B3").values = 20;
  expect(await undoCopy(outcome, "en")).toEqual({ restored: 1, changedSince: 1 });
  await excel.workbook.idle();
  expect(range("B2:B4").formulas).toEqual([[1], [20], [3]]);
  expect(range("A1").formulas).toEqual([["=MG.MOM()"]]);
});

test("undoCopy(…) leaves the analyst's own note where it was", async () => {
  excel.workbook.worksheets.getItem("Sheet1").comments.add("A1", "my note");
  await undoCopy(await prepared(["Sheet1"]), "en");
  expect(notes().map((n) => n.text)).toEqual(["my note"]);
});

test.each([1, 2, 3, 4, 5, 6, 7])(
  "prepareCopy(…) that fails at request %i leaves formulas as they were",
  async (request) => {
    const before = excel.picture();
    excel.requests();
    excel.failAt(request);
    const outcome = await prepareCopy(["Sheet1"], manner).catch((e: Error) => e.message);
    await excel.workbook.idle();
    expect(outcome).toContain("Excel could not do it");
    expect(excel.picture()).toEqual(before);
    expect(notes()).toEqual([]);
  }
);

test("prepareCopy(…) goes on without a comment at a cell with a note: it is the analyst's", async () => {
  excel.workbook.notes.add(range("A1"), "my note");
  const outcome = await prepared(["Sheet1"]);
  expect(outcome).toMatchObject({ cells: 4, notedBefore: 1 });
  expect(notes().map((n) => n.text)).toEqual(["my note", expect.stringContaining("many")]);
  await undoCopy(outcome, "en");
  await excel.workbook.idle();
  expect(range("A1:B2").formulas).toEqual([
    ["=MG.MOM()", ""],
    ["", '=MG.MOM("many")'],
  ]);
  expect(notes().map((n) => n.text)).toEqual(["my note"]);
});

test("prepareCopy(…) whose comments are refused as a whole at first adds them one by one", async () => {
  excel.requests();
  excel.failAt(9);
  expect(await prepared(["Sheet1"])).toMatchObject({ cells: 4, notedBefore: 0 });
  expect(notes()).toHaveLength(2);
});

test("prepareCopy(…) whose comments are refused because a cell is edited puts the formulas back", async () => {
  const before = excel.picture();
  excel.failAt(9, "InvalidOperationInCellEditMode");
  await expect(prepareCopy(["Sheet1"], manner)).rejects.toThrow("a cell is being edited");
  await excel.workbook.idle();
  expect(excel.picture()).toEqual(before);
  expect(notes()).toEqual([]);
});

test("prepareCopy(…) leaves formulas that stay busy as they are, and says how many", async () => {
  excel.workbook.stale.show(
    { sheetId: excel.workbook.worksheets.getItem("Sheet1").id, row: 0, column: 0 },
    "#BUSY!",
    "entered"
  );
  expect(await prepared(["Sheet1"])).toMatchObject({
    cells: 3,
    remarks: [{ kind: "leftBusy", formulas: 1 }],
  });
  expect(range("A1").formulas).toEqual([["=MG.MOM()"]]);
  expect(notes()).toHaveLength(1);
});

test("prepareCopy(…) that is cancelled changes nothing", async () => {
  const before = excel.picture();
  const controller = new AbortController();
  const onProgress = (done: number) => done === 1 && controller.abort();
  const how = { ...manner, signal: controller.signal, onProgress };
  expect(await prepareCopy(["Sheet1"], how)).toEqual({ kind: "cancelled" });
  expect(excel.picture()).toEqual(before);
});

test("prepareCopy(…) of a protected sheet is refused by name", async () => {
  excel.workbook.worksheets.getItem("Second").protection.protect();
  await expect(prepareCopy(["Second"], manner)).rejects.toThrow('The sheet "Second" is protected');
});

test("prepareCopy(…) of a sheet without formulas does nothing", async () => {
  excel.workbook.worksheets.add("Third");
  expect(await prepared(["Third"])).toMatchObject({ blocks: [], cells: 0 });
});
