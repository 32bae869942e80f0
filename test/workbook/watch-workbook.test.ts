import { loadDataset } from "../../src/workbook/load-dataset";
import { watchWorkbook } from "../../src/workbook/watch-workbook";
import { novemberDataset } from "./november";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
let changes = 0;
let stop: () => Promise<void>;
beforeEach(async () => {
  excel = openExcel();
  changes = 0;
  stop = await watchWorkbook(() => changes++);
});
afterEach(async () => {
  await stop();
  await excel.close();
});

const table = () => excel.workbook.tables.getItem("MG_Data");
/** Longer than the watcher waits for the tables to be at rest. */
const rest = async () => {
  await excel.workbook.settled();
  await new Promise((resolve) => setTimeout(resolve, 400));
};
const load = () => loadDataset(novemberDataset, { language: "en", stamp: "now" });

test("our own load does not call; an edit of a table that came later calls once", async () => {
  await load();
  await rest();
  expect(changes).toBe(0);
  table().getDataBodyRange().getCell(0, 4).values = [[1]];
  table().getDataBodyRange().getCell(1, 4).values = [[2]];
  await rest();
  expect(changes).toBe(1);
  table().getDataBodyRange().getCell(1, 4).values = [[3]];
  await rest();
  expect(changes).toBe(2);
});

test("other tables and other cells are none of our business", async () => {
  await load();
  const sheet = excel.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B2").values = [
    ["a", "b"],
    [1, 2],
  ];
  excel.workbook.tables.add(sheet.getRange("A1:B2"), true);
  sheet.getRange("A2").values = [[5]];
  sheet.getRange("F9").values = [[5]];
  await rest();
  expect(changes).toBe(0);
});

test("deleting a table or its sheet calls", async () => {
  await load();
  // A first edit makes the watcher know the tables.
  table().getDataBodyRange().getCell(0, 4).values = [[1]];
  await rest();
  excel.workbook.tables.getItem("MG_Claims").delete();
  await rest();
  expect(changes).toBe(2);
  excel.workbook.worksheets.getItem("MG Data").delete();
  await rest();
  expect(changes).toBe(3);
});

test("after the end nobody is called", async () => {
  await load();
  await stop();
  table().getDataBodyRange().getCell(0, 4).values = [[1]];
  await rest();
  expect(changes).toBe(0);
});

describe("a figure of MG_Data that is itself a formula", () => {
  const amount = () => table().getDataBodyRange().getCell(0, 4);

  test("calls when its precedent changes, and not when nothing changes", async () => {
    await load();
    const sheet = excel.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("Z1").values = [[700_000]];
    amount().formulas = [["=Sheet1!Z1/1000"]];
    await rest();
    const before = changes;
    sheet.getRange("Z1").values = [[900_000]];
    await rest();
    expect(changes).toBe(before + 1);
    sheet.getRange("Z1").values = [[900_000]];
    await rest();
    expect(changes).toBe(before + 1);
  });

  test("calls at most five times in a row where the answer changes what it is calculated from", async () => {
    await load();
    const sheet = excel.workbook.worksheets.getItem("Sheet1");
    amount().formulas = [["=Sheet1!Z1+1"]];
    await rest();
    const before = changes;
    await stop();
    // As the add-in does: whoever is called calculates, and that moves the figure on.
    let calls = 0;
    stop = await watchWorkbook(() => {
      calls++;
      sheet.getRange("Z1").values = [[1000 + calls]];
    });
    sheet.getRange("Z1").values = [[1000]];
    for (let i = 0; i < 8; i++) await rest();
    expect(before).toBeGreaterThan(0);
    expect(calls).toBe(5);
  });
});
