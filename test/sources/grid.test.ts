import { catalogue } from "../../src/sources/catalogue";
import type { GridMapping } from "../../src/sources/grid/grid-mapping";
import { readGrid } from "../../src/sources/grid/read-grid";
import { SourceRefusal } from "../../src/sources/source";
import { expectGoldenJson, expectGoldenLine } from "../golden";
import { cases, gridOf, readCase, written } from "./grid-cases";

const good = cases.filter((name) => !name.startsWith("bad-"));
const bad = cases.filter((name) => name.startsWith("bad-"));

const grid = {
  name: "Exports",
  cells: [
    ["Month", "Product", "Tonnes"],
    [45962, "Ingot", 22218],
  ],
};
const mapping: GridMapping = {
  shape: "long",
  header: 0,
  roles: ["month", "product", "quantity"],
  unit: "t",
  currency: "USD",
};

test.each(good)("readGrid reads %s", async (name) => {
  const reading = written(await readCase(gridOf(name)));
  expectGoldenJson(`data/grid/${name}/expected.json`, reading);
});

test.each(bad)("readGrid refuses %s by a sentence", async (name) => {
  const refusal: unknown = await readCase(gridOf(name)).catch((e: unknown) => e);
  expect(refusal).toBeInstanceOf(SourceRefusal);
  expectGoldenLine(`data/grid/${name}/expected.error.txt`, (refusal as Error).message);
});

test("readGrid says that the range is whole, covers nothing, and is the workbook's", async () => {
  const reading = await readGrid(grid, mapping, { catalogue, language: "en" });
  expect(reading).toEqual({
    family: "workbook",
    isWhole: true,
    title: "Exports",
    flow: "exports",
    reporter: "CHN",
    currency: undefined,
    sources: [
      {
        id: "workbook Exports",
        publisher: "",
        title: "Exports",
        date: "",
        address: "",
        family: "workbook",
      },
    ],
    observations: [
      {
        product: "Ingot",
        partner: "World",
        measure: "quantity",
        span: { first: 24310, last: 24310 },
        amount: 22_218_000,
        band: { low: 22_218_000, high: 22_218_000 },
        rounding: "rounded",
        basis: "reported",
        sources: ["workbook Exports"],
      },
    ],
    notices: [],
  });
});

test("readGrid shows a hostile name in one line of 80 characters", async () => {
  const name = `a\n=cmd()\u0007${"x".repeat(500)}`;
  const { title } = await readGrid({ ...grid, name }, mapping, { catalogue, language: "en" });
  expect(title).toBe(`a =cmd() ${"x".repeat(71)}…`);
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a text", "long"],
  ["a list", []],
  ["another shape", { ...mapping, shape: "round" }],
  ["a wide range across nothing", { ...mapping, shape: "wide", roles: [] }],
  ["roles that are no list", { ...mapping, roles: "month" }],
  ["roles that are holes", { ...mapping, roles: new Array(3) }],
  [
    "more roles than columns that Excel has",
    { ...mapping, roles: new Array(16_385).fill("ignored") },
  ],
  ["half a row", { ...mapping, header: 0.5 }],
  ["a row as text", { ...mapping, header: "0" }],
  ["fewer names than roles", { ...mapping, names: ["Month"] }],
  ["names that are none", { ...mapping, names: [1, 2, 3] }],
  ["another unit", { ...mapping, unit: "lb" }],
  ["another currency", { ...mapping, currency: "EUR" }],
  ["another flow", { ...mapping, flow: "both" }],
  ["a product that is no text", { ...mapping, product: { en: "Ingot" } }],
  ["a name of a megabyte", { ...mapping, partner: "x".repeat(1 << 20) }],
])("readGrid refuses a mapping that is %s", async (_, hostile) => {
  const read = readGrid(grid, hostile as GridMapping, { catalogue, language: "en" });
  await expect(read).rejects.toThrow(SourceRefusal);
  await expect(read).rejects.toThrow(
    "What was remembered of the columns of Exports cannot be used. Select the range again"
  );
});

test("readGrid stops when it is cancelled, and says how far it is", async () => {
  const done: number[] = [];
  const context = { catalogue, language: "en" } as const;
  await readGrid(grid, mapping, { ...context, onProgress: (d, total) => done.push(d / total) });
  expect(done.at(-1)).toBe(1);
  const signal = AbortSignal.abort();
  await expect(readGrid(grid, mapping, { ...context, signal })).rejects.toThrow(
    "Reading was cancelled; nothing was changed."
  );
});

test("readGrid takes rows that are shorter than the header, their cells as empty", async () => {
  const cells = [...grid.cells, [45931, "Ingot"], []];
  const { observations } = await readGrid({ ...grid, cells }, mapping, {
    catalogue,
    language: "en",
  });
  expect(observations).toHaveLength(1);
});
