import type { Cell } from "./entered";
import type { Area, CellForm, WriteOrder } from "./write-order";

/** Excel on the web refuses requests and answers above 5 MB; we stay under 4 MB with all that goes around the cells. */
export const BATCH_BYTES = 3_500_000;
/** How many cells are asked for in one go: at about seven bytes each, for most columns are short or empty. */
export const READ_CELLS = 570_000;

/** What is read from the workbook in one go. */
export interface ReadRequest {
  readonly at: Area;
  readonly as: CellForm;
}

/**
 * Packs orders into batches, each one request below the limit; their order stays. What is too large for one batch is
 * cut by rows. A load of the bundled figures is one batch; 60,000 rows are two.
 */
export function packOrders(
  orders: readonly WriteOrder[],
  limit: number = BATCH_BYTES
): readonly (readonly WriteOrder[])[] {
  const batches: WriteOrder[][] = [];
  let room = 0;
  for (const order of orders.flatMap((o) => cut(o, limit))) {
    const bytes = bytesOf(order);
    if (batches.length === 0 || bytes > room) {
      batches.push([]);
      room = limit;
    }
    batches[batches.length - 1]!.push(order);
    room -= bytes;
  }
  return batches;
}

/** Cuts and packs reads in the same way, by the number of their cells. */
export function packReads<T extends ReadRequest>(
  requests: readonly T[],
  limit: number = READ_CELLS
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let room = 0;
  for (const request of requests.flatMap((r) => cutRead(r, limit))) {
    const cells = request.at.rows * request.at.columns;
    if (batches.length === 0 || cells > room) {
      batches.push([]);
      room = limit;
    }
    batches[batches.length - 1]!.push(request);
    room -= cells;
  }
  return batches;
}

function cutRead<T extends ReadRequest>(request: T, limit: number): T[] {
  const { at } = request;
  const step = Math.max(1, Math.floor(limit / at.columns));
  return stepsOf(at.rows, step).map(([first, rows]) => ({
    ...request,
    at: { ...at, row: at.row + first, rows },
  }));
}

function cut(order: WriteOrder, limit: number): WriteOrder[] {
  if (order.do !== "enter" || bytesOf(order) <= limit) return [order];
  const { at, cells } = order;
  const pieces: WriteOrder[] = [];
  const push = (first: number, end: number) =>
    pieces.push({
      ...order,
      at: { ...at, row: at.row + first, rows: end - first },
      cells: cells.slice(first, end),
    });
  let first = 0;
  let bytes = 0;
  cells.forEach((row, i) => {
    const more = bytesOfRow(row);
    if (i > first && bytes + more > limit - OVERHEAD) {
      push(first, i);
      first = i;
      bytes = 0;
    }
    bytes += more;
  });
  push(first, cells.length);
  return pieces;
}

function stepsOf(rows: number, step: number): [number, number][] {
  const steps: [number, number][] = [];
  for (let first = 0; first < rows; first += step)
    steps.push([first, Math.min(step, rows - first)]);
  return steps;
}

/** The library's words around one order; it cuts large writes into pieces of 1,500 cells with a few paths each. */
const OVERHEAD = 2_000;
const OVERHEAD_PER_CELL = 1;

function bytesOf(order: WriteOrder): number {
  if (order.do === "enter")
    return order.cells.reduce((sum, row) => sum + bytesOfRow(row), OVERHEAD);
  if (order.do === "chart" || order.do === "addChart" || order.do === "rules") return 10 * OVERHEAD;
  if (order.do === "format" && typeof order.format !== "string")
    return order.format.reduce((sum, row) => sum + bytesOfRow(row), OVERHEAD);
  return OVERHEAD;
}

function bytesOfRow(row: readonly Cell[]): number {
  let bytes = 3;
  for (const cell of row) bytes += bytesOfCell(cell) + OVERHEAD_PER_CELL + 1;
  return bytes;
}

/** The bytes of a cell as JSON in UTF-8. */
function bytesOfCell(cell: Cell): number {
  if (typeof cell !== "string") return String(cell).length;
  let bytes = 2;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : 3;
  }
  return bytes;
}
