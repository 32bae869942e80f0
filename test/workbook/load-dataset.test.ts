import { Dataset } from "../../src/dataset/dataset";
import { loadDataset, type LoadOptions, type LoadProgress } from "../../src/workbook/load-dataset";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { catalogue, novemberDataset } from "./november";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

const STAMP = "2026-11-23 14:05 UTC";
const options: LoadOptions = { language: "en", stamp: STAMP };

/** The founding review with one figure revised and one month more: rows change, move and are added. */
const december = new Dataset({
  ...novemberDataset,
  claims: novemberDataset.claims,
  observations: [
    ...novemberDataset.observations.map((o) =>
      o.product === "Total" ? { ...o, amount: 38_912_000, sources: ["outlet"] } : o
    ),
    ...novemberDataset.observations
      .filter((o) => o.product === "Total" || o.partner === "NLD")
      .map((o) => ({ ...o, span: { first: o.span.first - 2, last: o.span.last - 2 } })),
  ],
});

const sheet = (name: string) => excel.workbook.worksheets.getItem(name);
const cell = (sheetName: string, address: string) =>
  sheet(sheetName).getRange(address).values[0][0];

async function sentence(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("Nothing was rejected.");
}

function setCell(sheetName: string, address: string, value: unknown): void {
  sheet(sheetName).getRange(address).values = value;
}

test("a new workbook gets its sheets, tables, names and start page in four round trips", async () => {
  const progress: LoadProgress[] = [];
  const outcome = await loadDataset(novemberDataset, {
    ...options,
    onProgress: (p) => progress.push(p),
  });
  expect(outcome).toEqual({
    kind: "loaded",
    rows: 7,
    sheets: ["MG Start", "MG Data", "MG Sources"],
    syncs: 4,
  });
  expect(excel.requests()).toBe(4);
  const { workbook } = excel;
  expect(workbook.worksheets.items.map((s) => s.name)).toEqual([
    "Sheet1",
    "MG Start",
    "MG Data",
    "MG Sources",
  ]);
  expect(workbook.worksheets.getActiveWorksheet().name).toBe("MG Start");
  expect(workbook.tables.items.map((t) => t.name).sort()).toEqual([
    "MG_Claims",
    "MG_Data",
    "MG_Revisions",
    "MG_Sources",
  ]);
  expect(workbook.names.getItem("MG_Loaded").getRange().values).toEqual([[STAMP]]);
  expect(workbook.names.getItem("MG_Latest").getRange().text).toEqual([["2025-11"]]);
  expect(cell("MG Start", "C3")).toBe(45962);
  expect(sheet("MG Start").getRange("C7").formulas).toEqual([["=MG.MOM($C$5:$F$5,$C$3)"]]);
  expect(sheet("MG Start").getRange("F7").numberFormat).toEqual([["0.0%"]]);
  expect(workbook._Runtime.enableEvents).toBe(true);
  const last = progress[progress.length - 1];
  expect(last.done).toBe(last.total);
});

test("text that looks like a formula, a date or a number is text in the sheet", async () => {
  await loadDataset(novemberDataset, options);
  expect(sheet("MG Sources").getRange("A8:D8").values).toEqual([
    ["outlet", "=Outlet", "+61% in a month", "2025-12"],
  ]);
  expect(cell("MG Data", "P2")).toBe("=22,200 / 1.6121");
});

test("what was loaded is read back whole, in two round trips, whatever the sheets are called", async () => {
  await loadDataset(novemberDataset, options);
  sheet("MG Data").name = "My figures";
  excel.requests();
  const reading = await readWorkbook(catalogue);
  expect(excel.requests()).toBe(2);
  expect(reading?.refusals).toEqual([]);
  expect(reading?.dataset?.title).toBe(novemberDataset.title);
  expect(reading?.dataset?.sources).toEqual(novemberDataset.sources);
  const ofBoth = [reading?.dataset, novemberDataset].map((d) =>
    d?.observations.map((o) => `${o.product} ${o.partner} ${o.span.last} ${o.amount}`).sort()
  );
  expect(ofBoth[0]).toEqual(ofBoth[1]);
});

test("a workbook without tables has no dataset, and neither has a page without Excel", async () => {
  expect(await readWorkbook(catalogue)).toBeUndefined();
  Reflect.deleteProperty(globalThis, "Excel");
  expect(await readWorkbook(catalogue)).toBeUndefined();
  expect(await sentence(loadDataset(novemberDataset, options))).toBe(
    "There is no workbook here: open the add-in in Excel."
  );
});

test("loaded twice, nothing changes, the stamp neither", async () => {
  await loadDataset(novemberDataset, options);
  const before = excel.picture();
  excel.requests();
  const outcome = await loadDataset(novemberDataset, { ...options, stamp: "later" });
  expect(outcome).toEqual({ kind: "unchanged", rows: 7 });
  expect(excel.requests()).toBe(2);
  expect(excel.picture()).toEqual(before);
});

test("another dataset replaces the rows in at most five round trips", async () => {
  await loadDataset(novemberDataset, options);
  const outcome = await loadDataset(december, { ...options, stamp: "later" });
  expect(outcome).toMatchObject({ kind: "loaded", rows: 9, sheets: ["MG Data", "MG Sources"] });
  expect(outcome.kind === "loaded" && outcome.syncs).toBeLessThanOrEqual(5);
  expect(excel.workbook.names.getItem("MG_Loaded").getRange().values).toEqual([["later"]]);
  const reading = await readWorkbook(catalogue);
  expect(reading?.dataset?.observations).toHaveLength(december.observations.length);
  expect(await loadDataset(novemberDataset, options)).toMatchObject({ kind: "loaded", rows: 7 });
  expect(excel.workbook.tables.getItem("MG_Data").getDataBodyRange().rowCount).toBe(7);
  expect(cell("MG Data", "A9")).toBe("");
});

test("a column of hers survives, its values with their rows", async () => {
  await loadDataset(novemberDataset, options);
  const table = excel.workbook.tables.getItem("MG_Data");
  table.columns.add(undefined, undefined, "My view");
  const column = () => table.columns.getItem("My view").getDataBodyRange().values.flat();
  const partners = () => table.columns.getItem("Partner").getDataBodyRange().values.flat();
  table.columns.getItem("My view").getDataBodyRange().values = partners().map((p, i) => [
    `${String(p)} ${i}`,
  ]);
  expect(await loadDataset(novemberDataset, options)).toMatchObject({ kind: "unchanged" });
  await loadDataset(december, options);
  expect(column().filter((v) => v !== "")).toHaveLength(7);
  column().forEach((v, i) => {
    if (v !== "") expect(String(v).replace(/ \d+$/, "")).toBe(partners()[i]);
  });
});

test("a sheet of hers that bears our name is not touched; beside it ours get a number", async () => {
  excel.workbook.worksheets.add("MG Data");
  setCell("MG Data", "B2", "mine");
  const before = excel.picture();
  expect(await loadDataset(novemberDataset, options)).toEqual({
    kind: "nameTaken",
    sheets: ["MG Data"],
  });
  expect(excel.picture()).toEqual(before);
  const beside = await loadDataset(novemberDataset, { ...options, beside: true });
  expect(beside).toMatchObject({ sheets: ["MG Start", "MG Data 2", "MG Sources"] });
  expect(cell("MG Data", "B2")).toBe("mine");
  expect(cell("MG Data 2", "C3")).toBe("Total");
});

test("an empty sheet of our name is used", async () => {
  excel.workbook.worksheets.add("MG Data");
  expect(await loadDataset(novemberDataset, options)).toMatchObject({
    sheets: ["MG Start", "MG Data", "MG Sources"],
  });
});

test("a table that she has deleted comes back beside the others", async () => {
  await loadDataset(novemberDataset, options);
  excel.workbook.tables.getItem("MG_Claims").delete();
  setCell("MG Sources", "J30", "a note");
  expect(await loadDataset(novemberDataset, options)).toMatchObject({ kind: "loaded" });
  expect(cell("MG Sources", "J30")).toBe("a note");
  expect((await readWorkbook(catalogue))?.dataset?.claims).toHaveLength(2);
});

test("what stands below a table is not written over", async () => {
  await loadDataset(novemberDataset, options);
  setCell("MG Data", "C9", "total?");
  const before = excel.picture();
  expect(await sentence(loadDataset(december, options))).toBe(
    'The table MG_Data needs more rows, but something stands below it on the sheet "MG Data", from row 9. Move it away, then try again.'
  );
  expect(excel.picture()).toEqual(before);
});

test.each([1, 3, 4])(
  "new workbook: a failure at request %i leaves it as it was, and is told in a sentence",
  async (request) => {
    const before = excel.picture();
    excel.failAt(request);
    expect(await sentence(loadDataset(novemberDataset, options))).toMatch(/^Excel could not do it/);
    expect(excel.picture()).toEqual(before);
    expect(await loadDataset(novemberDataset, options)).toMatchObject({ kind: "loaded" });
  }
);

test.each([1, 2, 3, 4, 5])(
  "loaded workbook: a failure at request %i leaves it as it was",
  async (request) => {
    await loadDataset(novemberDataset, options);
    const before = excel.picture();
    excel.failAt(request, "AccessDenied");
    expect(await sentence(loadDataset(december, options))).toMatch(/^Excel does not allow/);
    expect(excel.picture()).toEqual(before);
    expect(await loadDataset(december, options)).toMatchObject({ kind: "loaded" });
  }
);

test("Cancel at any step leaves the workbook as it was", async () => {
  const before = excel.picture();
  for (let step = 1; step <= 4; step++) {
    const controller = new AbortController();
    let left = step;
    const outcome = await loadDataset(novemberDataset, {
      ...options,
      signal: controller.signal,
      onProgress: () => --left === 0 && controller.abort(),
    });
    if (step < 4) expect(outcome).toEqual({ kind: "cancelled" });
    if (outcome.kind === "cancelled") expect(excel.picture()).toEqual(before);
  }
});

test("while a cell is being edited, Excel is busy", async () => {
  const { conditions } = excel.host;
  excel.host.conditions = { ...conditions, cellEditing: true };
  const busy = sentence(loadDataset(novemberDataset, options));
  expect(await busy).toBe(
    "Excel is busy: a cell is being edited. Press Enter or Esc in the sheet, then try again."
  );
  excel.host.conditions = conditions;
  expect(await loadDataset(novemberDataset, options)).toMatchObject({ kind: "loaded" });
});

test("a protected sheet is named, and nothing is written", async () => {
  await loadDataset(novemberDataset, options);
  sheet("MG Data").protection.protect();
  const before = excel.picture();
  expect(await sentence(loadDataset(december, options))).toBe(
    'The sheet "MG Data" is protected. Remove the protection (Review, Unprotect Sheet), then try again.'
  );
  expect(excel.picture()).toEqual(before);
});
