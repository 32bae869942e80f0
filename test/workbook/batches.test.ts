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

test("reads are cut by the number of cells; 60,000 rows of the store are two", () => {
  const at = { table: "MG_Data", row: 0, column: 0, rows: 60_000, columns: 16 };
  const batches = packReads([{ at, as: "values" }]);
  expect(batches).toHaveLength(2);
  expect(batches.flat().reduce((sum, r) => sum + r.at.rows, 0)).toBe(60_000);
});
