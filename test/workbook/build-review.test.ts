import { monthOf } from "../../src/dataset/month";
import { bundled } from "../../src/sources/bundled";
import {
  type BuildManner,
  type BuildProgress,
  buildReview,
  readRequest,
  rememberedOptions,
} from "../../src/workbook/review/build-review";
import { type ReviewOptions, usualOptions } from "../../src/workbook/review/review-options";
import { openExcel, type OpenExcel } from "./open-excel";

const november: ReviewOptions = { ...usualOptions(bundled(), "en"), month: monthOf(2025, 11) };
const manner: BuildManner = { language: "en" };
/** Fewer products and destinations, one column more of each kind: everything lies elsewhere. */
const smaller: ReviewOptions = {
  ...november,
  products: ["Ingot"],
  destinations: 3,
  values: true,
  unit: "kt",
};

let excel: OpenExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

const sheet = (name: string) => excel.workbook.worksheets.getItem(name);
const formulaAt = (name: string, address: string) => sheet(name).getRange(address).formulas[0][0];
const setCell = (name: string, address: string, value: unknown) => {
  sheet(name).getRange(address).values = value;
};
const build = (options = november, how = manner) => buildReview(bundled(), options, how);

async function sentence(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("Nothing was rejected.");
}

/** All that an analyst sees once everything is calculated: cells, tables, names, charts. */
async function picture(): Promise<unknown> {
  await excel.workbook.idle();
  const charts = excel.workbook.worksheets.items.map((s) =>
    s.sheetState.charts.map(({ name, title, series }) => [name, title, series.length])
  );
  return { ...excel.picture(), charts };
}

test("buildReview(…) adds four sheets in six round trips and says how many formulas it wrote", async () => {
  const progress: BuildProgress[] = [];
  const outcome = await build(november, { ...manner, onProgress: (p) => progress.push(p) });
  expect(outcome).toEqual({
    kind: "built",
    sheets: ["MG Review", "MG Destinations", "MG History", "MG Checks"],
    formulas: 32,
    syncs: 6,
    again: false,
    changed: false,
  });
  expect(excel.requests()).toBe(6);
  expect(progress.map((p) => p.step)).toEqual(["read", "read", "write", "write", "calculate"]);
  expect(excel.workbook.worksheets.getActiveWorksheet().name).toBe("MG Review");
});

test("buildReview(…) names the month cell, offers months in it, and every formula reads it", async () => {
  await build();
  const month = excel.workbook.names.getItem("MG_ReviewMonth").getRange();
  expect(month.address).toBe("'MG Review'!C3");
  expect(month.values).toEqual([[45962]]);
  expect(sheet("MG Review").sheetState.validations).toMatchObject([
    { type: "List", source: expect.stringContaining("MG History") },
  ]);
  expect(formulaAt("MG Review", "D10")).toBe("=MG.MOM($B$10:$B$14,MG_ReviewMonth)");
});

test("buildReview(…) draws native charts over plain ranges, with a title and without zeros for gaps", async () => {
  await build();
  const charts = sheet("MG Review").sheetState.charts;
  expect(charts.map((c) => [c.name, c.chartType, c.series.length, c.displayBlanksAs])).toEqual([
    ["MG products", "ColumnStacked", 4, "NotPlotted"],
    ["MG lead product", "ColumnClustered", 2, "NotPlotted"],
    ["MG cumulative", "LineMarkers", 2, "NotPlotted"],
    ["MG contributions", "BarClustered", 1, "NotPlotted"],
  ]);
  expect(charts.every((c) => c.titleVisible && c.title.length > 10)).toBe(true);
});

test("buildReview(…) gives cells named styles and prints the page on one sheet of paper", async () => {
  await build();
  const { styles } = excel.workbook;
  expect(styles.getItem("MG Title").builtIn).toBe(false);
  expect(sheet("MG Review").getRange("B1").style).toBe("MG Title");
  expect(sheet("MG Review").sheetState.page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    fitToWidth: 1,
    fitToHeight: 1,
    printErrors: "Dash",
  });
});

test("buildReview(…) again changes nothing when nothing is to change", async () => {
  await build();
  const before = await picture();
  excel.requests();
  const outcome = await build();
  expect(outcome).toMatchObject({ kind: "built", again: true });
  expect(excel.requests()).toBeLessThanOrEqual(4);
  expect(await picture()).toEqual(before);
});

test("buildReview(…) again leaves the analyst's notes, sheets, widths and chart positions alone", async () => {
  await build();
  setCell("MG Review", "W5", "mine");
  setCell("MG Review", "B70", "=1+1");
  setCell("Sheet1", "A1", "also mine");
  sheet("MG Review").getRange("B:B").format.columnWidth = 200;
  sheet("MG Review").sheetState.charts[0].left = 900;
  await build({ ...november, month: monthOf(2025, 10), language: "zh" });
  expect(sheet("MG Review").getRange("W5").values).toEqual([["mine"]]);
  expect(formulaAt("MG Review", "B70")).toBe("=1+1");
  expect(sheet("Sheet1").getRange("A1").values).toEqual([["also mine"]]);
  expect(sheet("MG Review").getRange("B1").format.columnWidth).toBeCloseTo(200, 0);
  expect(sheet("MG Review").sheetState.charts[0]).toMatchObject({
    left: 900,
    title: "分品种出口量（吨）",
  });
  expect(excel.workbook.names.getItem("MG_ReviewMonth").getRange().values).toEqual([[45931]]);
});

test("buildReview(…) with fewer products and other columns leaves nothing of the old ones behind", async () => {
  await build(smaller);
  const fresh = await picture();
  await excel.close();
  excel = openExcel();
  await build();
  await build(smaller);
  expect(await picture()).toEqual(fresh);
});

test("buildReview(…) finds sheets that were renamed and cells that were moved", async () => {
  await build();
  sheet("MG Review").name = "November";
  sheet("November").getRange("1:2").insert("Down");
  const outcome = await build({ ...november, month: monthOf(2025, 10) });
  expect(outcome).toMatchObject({ again: true });
  expect(excel.workbook.worksheets.items.map((s) => s.name)).not.toContain("MG Review");
  expect(excel.workbook.names.getItem("MG_ReviewMonth").getRange().address).toBe("November!C5");
  expect(formulaAt("November", "D12")).toBe("=MG.MOM($B$12:$B$16,MG_ReviewMonth)");
});

test("buildReview(…) adds a sheet anew that was deleted", async () => {
  await build();
  const before = await picture();
  sheet("MG Destinations").delete();
  await build();
  const sheets = excel.workbook.worksheets.items.map((s) => s.name);
  expect(sheets).toContain("MG Destinations");
  sheet("MG Destinations").position = 2;
  sheet("MG Review").position = 1;
  expect(await picture()).toEqual(before);
});

test("buildReview(…) goes beside a sheet of the analyst's that has our name", async () => {
  excel.workbook.worksheets.add("MG Review");
  setCell("MG Review", "A1", "my own review");
  expect(await build()).toMatchObject({ sheets: expect.arrayContaining(["MG Review 2"]) });
  expect(sheet("MG Review").getRange("A1").values).toEqual([["my own review"]]);
});

test("buildReview(…) that needs cells where something stands refuses and changes nothing", async () => {
  await build(smaller);
  setCell("MG Review", "B41", "my note");
  const before = await picture();
  expect(await sentence(build())).toMatch(
    /^The review needs cells on the sheet "MG Review" from .+, where something of yours stands/
  );
  expect(await picture()).toEqual(before);
});

test("buildReview(…) refuses a protected sheet by name", async () => {
  await build();
  sheet("MG Checks").protection.protect();
  expect(await sentence(build())).toContain('The sheet "MG Checks" is protected');
});

test.each([1, 3, 4, 5, 7])(
  "buildReview(…) that fails at request %i of the first build leaves the workbook as it was",
  async (request) => {
    setCell("Sheet1", "A1", "mine");
    const before = await picture();
    excel.failAt(request);
    if (request > 6) return expect(await build()).toMatchObject({ kind: "built" });
    expect(await sentence(build())).toContain("Excel could not do it");
    expect(await picture()).toEqual(before);
  }
);

test.each([1, 2, 3, 4])(
  "buildReview(…) that fails at request %i of a rebuild leaves the review as it was",
  async (request) => {
    await build();
    setCell("MG Review", "W5", "mine");
    const before = await picture();
    excel.requests();
    excel.failAt(request);
    expect(await sentence(build(smaller))).toContain("Excel could not do it");
    expect(await picture()).toEqual(before);
    expect(await rememberedOptions("en")).toEqual(november);
  }
);

test("buildReview(…) that is cancelled before it writes leaves the workbook as it was", async () => {
  const before = await picture();
  const controller = new AbortController();
  const outcome = await build(november, {
    ...manner,
    signal: controller.signal,
    onProgress: ({ done }) => {
      if (done === 1) controller.abort();
    },
  });
  expect(outcome).toEqual({ kind: "cancelled" });
  expect(await picture()).toEqual(before);
});

test("rememberedOptions(…) gives the options of the last build, and nothing where there is no review", async () => {
  expect(await rememberedOptions("en")).toBeUndefined();
  await build(smaller);
  expect(await rememberedOptions("en")).toEqual(smaller);
  setCell("MG Review", "C3", 45931);
  expect(await rememberedOptions("en")).toEqual({ ...smaller, month: monthOf(2025, 10) });
  sheet("MG Review").delete();
  expect(await rememberedOptions("en")).toBeUndefined();
});

test("readRequest(…) takes what the workbook asks for, over what was built last", async () => {
  expect(await readRequest(bundled(), "en")).toEqual(usualOptions(bundled(), "en"));
  excel.workbook.settings.add("MG.ReviewRequest", '{"month":"2024-12","paper":"letter"}');
  await build(smaller);
  const asked = { ...smaller, month: monthOf(2024, 12), paper: "Letter" };
  expect(await readRequest(bundled(), "en")).toEqual(asked);
});
