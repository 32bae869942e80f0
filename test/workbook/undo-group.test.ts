import { conditionsNamed } from "../../workbench/conditions";
import { monthOf } from "../../src/dataset/month";
import { bundled } from "../../src/sources/bundled";
import { loadDataset, type LoadOptions } from "../../src/workbook/load-dataset";
import { prepareCopy } from "../../src/workbook/handing-on/prepare-copy";
import { buildReview } from "../../src/workbook/review/build-review";
import { usualOptions } from "../../src/workbook/review/review-options";
import { writeWhole } from "../../src/workbook/write-whole";
import { novemberDataset } from "./november";
import { openExcel, type OpenExcel } from "./open-excel";

/** A merged undo that Excel takes, and one that it refuses. */

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel(() => [["up"]]);
  excel.host.conditions = conditionsNamed("undoGroups");
});
afterEach(() => excel.close());

const options: LoadOptions = { language: "en", stamp: "now", undoGroup: true };
const review = { ...usualOptions(bundled(), "en"), month: monthOf(2025, 11) };
const manner = { language: "en", undoGroup: true } as const;
/** As when two merged undos of this session were made already: the next is refused. */
async function useUpGroups(): Promise<void> {
  for (const address of ["Z1", "Z2"])
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).values = [[""]];
      await context.sync();
    });
}

test("loadDataset(…) and buildReview(…) are taken back by one undo, since styles are made beforehand", async () => {
  const loaded = await loadDataset(novemberDataset, options);
  expect(loaded).toMatchObject({ kind: "loaded", rows: 7 });
  expect(loaded).not.toHaveProperty("remarks");
  const built = await buildReview(bundled(), review, manner);
  expect(built).toMatchObject({ kind: "built", formulas: 32 });
  expect(built).not.toHaveProperty("remarks");
});

test("loadDataset(…) without a merged undo where Excel refuses one: the same sheets, and a remark", async () => {
  await loadDataset(novemberDataset, { ...options, undoGroup: false });
  const wanted = excel.picture();
  await excel.close();
  excel = openExcel(() => [["up"]]);
  excel.host.conditions = conditionsNamed("undoGroups");
  await useUpGroups();
  expect(await loadDataset(novemberDataset, options)).toMatchObject({
    kind: "loaded",
    remarks: [{ kind: "undoInSteps" }],
  });
  expect(excel.picture()).toEqual(wanted);
});

test("buildReview(…) and prepareCopy(…) without a merged undo say so as well", async () => {
  await useUpGroups();
  expect(await buildReview(bundled(), review, manner)).toMatchObject({
    kind: "built",
    remarks: [{ kind: "undoInSteps" }],
  });
  await excel.workbook.idle();
  expect(await prepareCopy(["MG Review"], { ...manner, source: "SMM" })).toMatchObject({
    kind: "prepared",
    remarks: [{ kind: "undoInSteps" }],
  });
  const { notes } = excel.workbook.worksheets.getItem("MG Review").sheetState;
  const cells = notes.map(({ row, column }) => `${row} ${column}`);
  expect(new Set(cells).size).toBe(cells.length);
});

describe("writeWhole(…)", () => {
  const formulas = (count: number) => ({
    do: "enter" as const,
    at: { sheet: "Sheet1", row: 0, column: 0, rows: count, columns: 1 },
    as: "formulas" as const,
    cells: Array.from({ length: count }, () => ["=1+1"]),
  });
  const write = async (count: number, undoGroup = true) => {
    let puttingBack = 0;
    const { undoInSteps } = await writeWhole(
      {
        write: (workbook) => workbook.perform([formulas(count)], "on"),
        putBack: () => Promise.resolve([]).finally(() => puttingBack++),
      },
      { language: "en", undoGroup }
    );
    return { undoInSteps, puttingBack };
  };

  test("of 1,599 formulas is one undo, of 1,600 it is put back and written once more without", async () => {
    expect(await write(1599)).toEqual({ undoInSteps: false, puttingBack: 0 });
    expect(await write(1600)).toEqual({ undoInSteps: true, puttingBack: 1 });
  });

  test("without a merged undo is written once, whatever its size", async () => {
    expect(await write(1600, false)).toEqual({ undoInSteps: false, puttingBack: 0 });
  });

  test.each([
    ["GeneralException", 2],
    ["InternalError", 2],
    ["UndoNotSupported", 2],
    ["AccessDenied", 1],
    ["InvalidOperationInCellEditMode", 1],
  ])("that fails with %s is tried %i times at most", async (code, times) => {
    let tries = 0;
    const done = writeWhole(
      {
        write: () => {
          tries++;
          return Promise.reject(Object.assign(new Error("Injected."), { code }));
        },
        putBack: () => Promise.resolve([]),
      },
      { language: "en", undoGroup: true }
    );
    await expect(done).rejects.toThrow("Injected.");
    expect(tries).toBe(times);
  });

  test("whose first half cannot be put back is not written again, and says which sheets to look at", async () => {
    let tries = 0;
    const done = writeWhole(
      {
        write: (workbook) => {
          tries++;
          return workbook.perform([formulas(1600)], "on");
        },
        putBack: () => Promise.resolve(["Sheet1"]),
      },
      { language: "en", undoGroup: true }
    );
    await expect(done).rejects.toThrow(
      'Excel refused to put everything back as well: look at "Sheet1".'
    );
    expect(tries).toBe(1);
  });
});
