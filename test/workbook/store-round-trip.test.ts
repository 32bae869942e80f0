import fc from "fast-check";
import type { Dataset } from "../../src/dataset/dataset";
import { entered, type Cell } from "../../src/workbook/entered";
import type { PlanCell } from "../../src/workbook/plan";
import { readStore, type TableCells } from "../../src/workbook/read-store";
import { bundled } from "../../src/sources/bundled";
import { planStore } from "../../src/workbook/store-plan";
import { datasets } from "./arbitrary-dataset";
import { catalogue, emptyDataset, novemberDataset } from "./november";
import { fuzzRuns } from "../fuzz-runs";

/** What a sheet shows of a cell that is entered: the apostrophe is taken off, nothing else may change. */
function shown(cell: PlanCell): Cell {
  const typed = entered(cell);
  return typeof typed === "string" ? typed.replace(/^'/, "") : typed;
}

function tablesOf(dataset: Dataset): Map<string, TableCells> {
  const { sheets } = planStore(dataset, "en", "2026-11-23 14:05 UTC");
  return new Map(
    sheets
      .flatMap((sheet) => sheet.tables)
      .map((table) => [
        table.name,
        {
          header: table.columns.map((c) => c.header),
          rows: table.rows.map((row) => row.map(shown)),
          firstRow: table.row + 2,
        },
      ])
  );
}

/** Things in an order of their own, so that two lists can be compared. */
function sorted<T>(things: readonly T[]): string[] {
  return things.map((thing) => JSON.stringify(thing, Object.keys(flat(thing)).sort())).sort();
}

function flat(thing: unknown): Record<string, unknown> {
  const keys: Record<string, unknown> = {};
  JSON.stringify(thing, (key: string, value: unknown) => ((keys[key] = 0), value));
  return keys;
}

function expectRoundTrip(dataset: Dataset): void {
  const { contents, refusals } = readStore(tablesOf(dataset), dataset.title, dataset.catalogue);
  expect(refusals).toEqual([]);
  expect(sorted(contents.observations)).toEqual(sorted(dataset.observations));
  expect(sorted(contents.claims ?? [])).toEqual(sorted(dataset.claims));
  // The bundled sources carry notes that the type does not have: they stay behind.
  expect(dataset.sources).toMatchObject(contents.sources);
  expect(contents.sources).toHaveLength(dataset.sources.length);
  expect(contents.title).toBe(dataset.title);
}

test("a dataset read back from its tables is the dataset that was written", () => {
  fc.assert(fc.property(datasets, expectRoundTrip), { numRuns: fuzzRuns() });
});

test("the bundled figures, the founding review and the empty dataset come back whole", () => {
  expectRoundTrip(bundled());
  expectRoundTrip(novemberDataset);
  expectRoundTrip(emptyDataset);
});

test("columns may be moved and columns of her own added", () => {
  const tables = new Map(
    [...tablesOf(novemberDataset)].map(([name, { header, rows, firstRow }]) => [
      name,
      {
        header: ["My view", ...[...header].reverse()],
        rows: rows.map((row): Cell[] => ["hm", ...[...row].reverse()]),
        firstRow,
      },
    ])
  );
  const { contents, refusals } = readStore(tables, "t", catalogue);
  expect(refusals).toEqual([]);
  expect(sorted(contents.observations)).toEqual(sorted(novemberDataset.observations));
});

test("a quantity and a value of one publication share a row; nothing unknown is written as zero", () => {
  const { header, rows } = tablesOf(novemberDataset).get("MG_Data")!;
  const cell = (row: readonly Cell[], name: string) => row[header.indexOf(name)];
  const netherlands = rows.filter((row) => cell(row, "Partner") === "Netherlands");
  expect(netherlands).toHaveLength(1);
  expect(cell(netherlands[0], "Tonnes")).toBe(6606.9);
  expect(cell(netherlands[0], "USD")).toBe(15_000_000);
  const total = rows.find((row) => cell(row, "Product") === "Total")!;
  expect(cell(total, "USD")).toBe("");
  expect(cell(total, "Band (±USD)")).toBe("");
});
