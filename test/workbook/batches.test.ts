import { BATCH_BYTES, packOrders, packReads } from "../../src/workbook/batches";
import type { Cell } from "../../src/workbook/entered";
import type { WriteOrder } from "../../src/workbook/write-order";

const row: Cell[] = [
  45962,
  1,
  "Ingot",
  "Netherlands",
  6606.9,
  15_000_000,
  0,
  "reported",
  "customs",
];

function enter(rows: number): WriteOrder {
  const cells = Array.from({ length: rows }, () => row);
  return {
    do: "enter",
    as: "values",
    at: { sheet: "MG Data", row: 1, column: 0, rows, columns: row.length },
    cells,
  };
}

test("600 rows are one batch", () => {
  expect(packOrders([{ do: "addSheet", sheet: "MG Data" }, enter(600)])).toHaveLength(1);
});

test("60,000 rows are cut by rows, in order and without loss, each piece below the limit", () => {
  const batches = packOrders([enter(60_000), { do: "show", sheet: "MG Data" }]);
  const pieces = batches.flat().filter((o) => o.do === "enter");
  expect(batches.length).toBeLessThanOrEqual(3);
  let next = 1;
  for (const piece of pieces) {
    expect(piece.at.row).toBe(next);
    expect(piece.at.rows).toBe(piece.cells.length);
    next += piece.cells.length;
  }
  expect(next).toBe(60_001);
  for (const batch of batches)
    expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThan(BATCH_BYTES);
  expect(batches[batches.length - 1].slice(-1)).toEqual([{ do: "show", sheet: "MG Data" }]);
});

test("Chinese text counts three bytes a character", () => {
  const cells: Cell[][] = Array.from({ length: 1000 }, () => ["镁".repeat(1000)]);
  const at = { sheet: "s", row: 0, column: 0, rows: 1000, columns: 1 };
  const batches = packOrders([{ do: "enter", as: "values", at, cells }], 1_000_000);
  for (const batch of batches)
    expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThan(1_000_000);
});

/** Rows of the number 1: 6 bytes each, beside 2,000 for an order. */
function ones(rows: number): WriteOrder {
  const cells = new Array<Cell[]>(rows).fill([1]);
  const at = { sheet: "s", row: 0, column: 0, rows, columns: 1 };
  return { do: "enter", as: "values", at, cells };
}

/** What it draws makes no difference: it counts as ten orders. */
const CHART = { do: "chart" } as WriteOrder;

test.each<[string, WriteOrder[], number, number]>([
  ["10 rows of 2,060 bytes", [ones(10)], 2_060, 1],
  ["one row more", [ones(11)], 2_060, 2],
  ["twice as many rows", [ones(20)], 2_060, 2],
  ["a byte less", [ones(10)], 2_059, 2],
  ["two orders of 2,000 bytes", [ones(0), ones(0)], 4_000, 1],
  ["a byte less for both", [ones(0), ones(0)], 3_999, 2],
  ["a chart of 20,000 bytes and an order", [CHART, ones(0)], 22_000, 1],
  ["a byte less for these", [CHART, ones(0)], 21_999, 2],
])("packOrders(%s) counts what goes around the cells", (_, orders, limit, batches) => {
  expect(packOrders(orders, limit)).toHaveLength(batches);
});

test.each([
  ["a", 1],
  ['"', 2],
  ["\u0001", 6],
  ["镁", 3],
])("packOrders counts %j as %d bytes, as JSON in UTF-8 writes it", (character, bytes) => {
  // Of each row: 3 around it, 2 around its cell, 2 for quotation marks.
  const cells: Cell[][] = [[character], [character]];
  const at = { sheet: "s", row: 0, column: 0, rows: 2, columns: 1 };
  const of = (limit: number) => packOrders([{ do: "enter", as: "values", at, cells }], limit);
  const exactly = 2_000 + 2 * (3 + 2 + 2 + bytes);
  expect([of(exactly).length, of(exactly - 1).length]).toEqual([1, 2]);
});

test("packOrders takes 3,500,000 bytes at a time: 583,000 rows of one figure", () => {
  expect(packOrders([ones(583_000)])).toHaveLength(1);
  expect(packOrders([ones(583_001)])).toHaveLength(2);
});

test("packReads takes 570,000 cells at a time", () => {
  const of = (rows: number) => {
    const at = { table: "MG_Data", row: 0, column: 0, rows, columns: 1 };
    return packReads([{ at, as: "values" }]).length;
  };
  expect([of(570_000), of(570_001)]).toEqual([1, 2]);
  const half = (rows: number) => ({
    at: { table: "MG_Data", row: 0, column: 0, rows, columns: 1 },
    as: "values" as const,
  });
  expect(packReads([half(285_000), half(285_000)])).toHaveLength(1);
  expect(packReads([half(285_000), half(285_001)])).toHaveLength(2);
});

test("reads are cut by the number of cells; 60,000 rows of the store are two", () => {
  const at = { table: "MG_Data", row: 0, column: 0, rows: 60_000, columns: 16 };
  const batches = packReads([{ at, as: "values" }]);
  expect(batches).toHaveLength(2);
  expect(batches.flat().reduce((sum, r) => sum + r.at.rows, 0)).toBe(60_000);
});
