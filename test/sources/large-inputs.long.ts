import { catalogue } from "../../src/sources/catalogue";
import type { GridCell } from "../../src/sources/grid/grid";
import { proposeMapping } from "../../src/sources/grid/propose-mapping";
import { readGrid } from "../../src/sources/grid/read-grid";
import { tidyFile } from "../../src/sources/tidy/tidy-file";
import { writeTidyCsv, writeTidyJson } from "../../src/sources/tidy/write-tidy";
import { syntheticDataset } from "../synthetic-dataset";

/* Inputs as large as a reader has to bear, which take seconds each. */

test.each([
  ["csv", writeTidyCsv],
  ["json", writeTidyJson],
])("read(write(60,000 figures)) as %s is all of them", async (form, write) => {
  const dataset = syntheticDataset({ months: 60, partners: 83 });
  const file = { name: `a.${form}`, bytes: new TextEncoder().encode(write(dataset)) };
  const reading = await tidyFile.read([file], { catalogue, language: "en" });
  expect(reading.observations).toHaveLength(6 * 60 * 84 * 2);
  // One long text each: comparing as many objects one by one takes longer than reading them.
  expect(JSON.stringify(reading.observations) === JSON.stringify(dataset.observations)).toBe(true);
});

/** How many figures are read as it is proposed, within some seconds of work. */
async function figuresRead(
  cells: GridCell[][],
  seconds: number,
  choices?: Parameters<typeof proposeMapping>[3]
): Promise<number> {
  const start = process.cpuUsage();
  const grid = { name: "a", cells };
  const { mapping } = proposeMapping(grid, catalogue, "en", choices);
  const { observations } = await readGrid(grid, mapping, { catalogue, language: "en" });
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(seconds);
  return observations.length;
}

test("readGrid reads 200,000 rows of two figures within eight seconds of work", async () => {
  const rows = Array.from({ length: 200_000 }, (_, i) => [
    45962,
    i % 2 ? "Ingot" : "Powder",
    "NLD",
    i % 2 ? 22_218 : 6585,
  ]);
  expect(await figuresRead([["Month", "Product", "Partner", "Tonnes"], ...rows], 8)).toBe(2);
});

test("readGrid reads 5,000 columns of two months within eight seconds of work", async () => {
  const header = ["Product", "2025-10", ...new Array<string>(5000).fill("2025-11")];
  const row = ["Ingot", 1, ...new Array<number>(5000).fill(2)];
  expect(await figuresRead([header, row], 8, { shape: "wide", across: "months" })).toBe(2);
});
