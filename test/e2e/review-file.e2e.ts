import fs from "node:fs";
import { readXlsx } from "../../workbench/files/read/read-xlsx";
import type { SheetFile, WorkbookFile } from "../../workbench/files/workbook-file";
import { closeWorkbenches, openWorkbench, waitUntilReady } from "./open-workbench";
import { reviewFolder, runReview } from "./review-folder";

/* The review as a file: made by `npm run review` without a page, read again, opened in a page. */

const reviews = reviewFolder();

afterAll(async () => {
  await closeWorkbenches();
  reviews.remove();
});

const read = (file: string): Promise<WorkbookFile> =>
  readXlsx(fs.readFileSync(file), { namespace: "MG" });

const sheetOf = (book: WorkbookFile, name: string): SheetFile =>
  book.sheets.find((sheet) => sheet.name === name)!;

const cellOf = (sheet: SheetFile, row: number, column: number) =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);

describe("npm run review -- --month 2025-11 --out review.xlsx", () => {
  let file: string;
  let book: WorkbookFile;
  beforeAll(async () => {
    file = reviews.made("review.xlsx");
    book = await read(file);
  });

  test("makes a file with the review and its data", () => {
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([
      "Sheet1",
      "MG Start",
      "MG Data",
      "MG Sources",
      "MG Review",
      "MG Destinations",
      "MG History",
      "MG Checks",
    ]);
    expect(sheetOf(book, "MG Data").tables.map((table) => table.name)).toEqual(["MG_Data"]);
    expect(book.names.map((name) => name.name)).toContain("MG_ReviewMonth");
  });

  test("keeps formulas under Excel's stored names with their values, spilled", () => {
    const cell = cellOf(sheetOf(book, "MG Review"), 9, 3);
    expect(cell).toMatchObject({
      formula: "=MG.MOM($B$10:$B$14,MG_ReviewMonth)",
      spill: { rows: 5, columns: 1 },
    });
    expect(cell!.content).toBeCloseTo(0.3071, 4);
  });

  test("keeps charts, rules, the list of months, named styles and the printed page", () => {
    const sheet = sheetOf(book, "MG Review");
    expect(sheet.state.charts.map((chart) => chart.title)).toEqual([
      "Exports by product, t",
      "Ingot and its three-month average, t",
      "Total, January to month: this year and the year before, t",
      "Contribution to the total's growth on the month before, percentage points",
    ]);
    expect(sheet.state.conditionalFormats.length).toBeGreaterThan(5);
    expect(sheet.state.validations).toHaveLength(1);
    expect(sheet.state.page).toMatchObject({ orientation: "Landscape", fitToWidth: 1 });
    expect(cellOf(sheet, 0, 1)?.look?.styleName).toBe("MG Title");
  });

  test("opened in a page shows the same, and follows its month cell", async () => {
    const { page, workbench, errors, close } = await openWorkbench();
    const reloaded = page.waitForEvent("load");
    await page.setInputFiles("input[type=file]", file);
    await reloaded;
    await waitUntilReady(page);
    await workbench.idle();
    const sheet = sheetOf(book, "MG Review");
    const shown = (await workbench.read("'MG Review'!C10:K14")) as unknown[][];
    for (const [r, row] of shown.entries())
      for (const [c, value] of row.entries()) {
        const content = cellOf(sheet, 9 + r, 2 + c)!.content;
        const stored = typeof content === "object" && content ? content.error : content;
        if (typeof stored === "number") expect(value).toBeCloseTo(stored, 9);
        else expect(value).toBe(stored);
      }
    await workbench.write("'MG Review'!C3", "2025-10-01");
    await workbench.idle();
    expect(((await workbench.read("'MG Review'!C10")) as number[][])[0][0]).toBeCloseTo(29_760, 0);
    expect(errors).toEqual([]);
    await close();
  });
});

test("npm run review -- --month 2031-11 says which months there are and exits 2", () => {
  const none = reviews.path("none.xlsx");
  const { status, said } = runReview("--month", "2031-11", "--out", none);
  expect(status).toBe(2);
  expect(said).toContain("The data have no figure for 2031-11. They know months from");
  expect(fs.existsSync(none)).toBe(false);
});

test("npm run review in Chinese, of two products, says it in Chinese", async () => {
  const book = await read(
    reviews.made("zh.xlsx", "--language", "zh", "--products", "ingot,镁合金")
  );
  const sheet = sheetOf(book, "MG Review");
  expect(cellOf(sheet, 0, 1)?.content).toBe("中国镁产品出口月度评述");
  expect([9, 10, 11].map((row) => cellOf(sheet, row, 1)?.content)).toEqual([
    "镁产品",
    "镁锭",
    "镁合金",
  ]);
});
