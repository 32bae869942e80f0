import fc from "fast-check";
import { catalogue } from "../../src/sources/catalogue";
import type { Grid, GridCell } from "../../src/sources/grid/grid";
import type { GridMapping } from "../../src/sources/grid/grid-mapping";
import { proposeMapping } from "../../src/sources/grid/propose-mapping";
import { isMapping } from "../../src/sources/grid/is-mapping";
import { readGrid } from "../../src/sources/grid/read-grid";
import { SourceRefusal } from "../../src/sources/source";
import { fuzzRuns } from "../fuzz-runs";
import { cases, gridOf } from "./grid-cases";

const RUNS = fuzzRuns();

const cell: fc.Arbitrary<GridCell> = fc.oneof(
  fc.constantFrom<GridCell[]>(
    ...["", " ", "Month", "月份", "Product", "产品", "Partner", "Tonnes", "金额（美元）", "万吨"],
    ...["2025-11", "2025年10月", 45962, 45931, 202511, "Nov 2025", "合计", "Total", "2025"],
    ...["Ingot", "镁粉", 81041900, "NLD", "World", "全球", "__proto__", "constructor"],
    ...["22,218", "1.234,5", "n/a", "—", "#N/A", "#REF!", "=1+1", 0, -1, 22218.345, 1e300, true]
  ),
  fc.string({ maxLength: 12, unit: "binary" }),
  fc.double(),
  fc.boolean()
);
const cells = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 });
const role = fc.constantFrom(
  ...["month", "months", "product", "partner", "quantity", "value", "figure", "ignored", "other"]
);
const mapping = fc.record(
  {
    shape: fc.constantFrom("long", "wide"),
    across: fc.constantFrom("months", "products"),
    measure: fc.constantFrom("quantity", "value"),
    header: fc.integer({ min: -1, max: 9 }),
    roles: fc.array(role, { maxLength: 8 }),
    names: fc.array(fc.string(), { maxLength: 8 }),
    unit: fc.constantFrom("t", "kg"),
    currency: fc.constantFrom("USD", "CNY"),
    product: fc.constantFrom("Ingot", "", "Zinc"),
    partner: fc.constantFrom("NLD", "", "Atlantis"),
    flow: fc.constantFrom("exports", "imports"),
  },
  { requiredKeys: ["shape", "header", "roles", "unit", "currency"] }
);

/** Reads, and expects finite whole figures of known names or a sentence, within a second of work. */
async function expectSound(grid: Grid, given: unknown, language: "en" | "zh"): Promise<boolean> {
  const context = { catalogue, language };
  const start = process.cpuUsage();
  const result = await readGrid(grid, given as GridMapping, context).catch((e: unknown) => e);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(1);
  if (result instanceof Error) {
    expect(result).toBeInstanceOf(SourceRefusal);
    expect(result.message.length).toBeLessThan(1000);
    // What a cell says is told in quotation marks, and may be anything.
    expect(result.message).not.toMatch(/undefined|\[object|(?<!["“])NaN/);
    return false;
  }
  const { observations } = result as Awaited<ReturnType<typeof readGrid>>;
  expect(observations.length).toBeGreaterThan(0);
  for (const { amount, span, product, partner } of observations) {
    expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
    expect(span.first).toBeLessThanOrEqual(span.last);
    expect(catalogue.product(product)).toBeDefined();
    expect(catalogue.partner(partner)).toBeDefined();
  }
  return true;
}

const language = fc.constantFrom("en" as const, "zh" as const);

test("readGrid gives figures or a sentence for any cells as they are proposed", async () => {
  await fc.assert(
    fc.asyncProperty(cells, language, async (given, speak) => {
      const grid = { name: "Sheet1!A1", cells: given };
      const proposed = proposeMapping(grid, catalogue, speak);
      expect(isMapping(proposed.mapping)).toBe(true);
      await expectSound(grid, proposed.mapping, speak);
    }),
    { numRuns: RUNS }
  );
});

test("readGrid gives figures or a sentence for any cells and any mapping", async () => {
  await fc.assert(
    fc.asyncProperty(
      cells,
      fc.oneof(mapping, mapping, fc.jsonValue({ maxDepth: 2 })),
      language,
      async (given, mapped, speak) => {
        await expectSound({ name: "Sheet1!A1", cells: given }, mapped, speak);
      }
    ),
    { numRuns: RUNS }
  );
});

test("readGrid gives figures or a sentence for good ranges with cells changed, and often figures", async () => {
  const good = cases.filter((name) => !name.startsWith("bad-")).map(gridOf);
  const change = fc.tuple(fc.nat(), fc.nat(), cell);
  const changes = fc.array(change, { maxLength: 3 });
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...good), changes, language, async (from, by, speak) => {
      const changed = from.cells.map((row) => [...row]);
      for (const [row, column, to] of by) {
        const at = changed[row % changed.length];
        at[column % at.length] = to;
      }
      const grid = { name: "Sheet1!A1", cells: changed };
      const proposed = proposeMapping({ ...grid, cells: from.cells }, catalogue, speak).mapping;
      if (await expectSound(grid, { ...proposed, ...from.mapping }, speak)) read++;
    }),
    { numRuns: RUNS }
  );
  expect(read).toBeGreaterThan(RUNS / 10);
});

test("readGrid gives figures or a sentence for a cell of a megabyte, in the header or below", async () => {
  const header = ["Month", "Product", "Partner", "Tonnes"];
  const row = [45962, "Ingot", "NLD", 1];
  const { mapping } = proposeMapping({ name: "a", cells: [header, row] }, catalogue, "en");
  for (const text of ["9".repeat(1 << 20), "a ".repeat(1 << 19), "(".repeat(1 << 20)])
    for (const at of [0, 1, 2, 3]) {
      const put = <Cell>(cells: Cell[]) => cells.map((cell, i) => (i === at ? text : cell));
      await expectSound({ name: text, cells: [header, put(row)] }, mapping, "en");
      await expectSound({ name: text, cells: [put(header), row] }, mapping, "en");
    }
});
