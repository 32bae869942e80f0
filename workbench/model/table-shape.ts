import { intersection, type Box } from "./address";
import { deleteCells, insertCells } from "./cell-shifts";
import { followColumns } from "./followed-tables";
import type { Table } from "./table";
import { usedBox } from "./used-range";

/**
 * Rows and columns of a table come and go. Cells beside and below are shifted by the engine's commands, so formulas
 * follow; the table itself is resized afterwards.
 */
export function insertRows(table: Table, at: number, count: number): void {
  const { box } = table;
  const top = box.row + 1 + at;
  const added: Box = { row: top, column: box.column, rows: count, columns: box.columns };
  const grown = { ...box, rows: box.rows + count };
  table.refuseOverlap(grown);
  const below = { ...added, rows: belowOf(table, top) };
  if (table.showTotals || hasContentFrom(table, below)) shift(table, added, "Down");
  table.setBox(grown);
}

export function deleteRows(table: Table, index: number, count: number): void {
  const { box, worksheet } = table;
  const removed: Box = {
    row: box.row + 1 + index,
    column: box.column,
    rows: count,
    columns: box.columns,
  };
  // A table keeps one row of data, if only an empty one.
  const keepsOne = count === table.rows.count;
  if (keepsOne) {
    worksheet.rangeAt({ ...removed, rows: 1 }).clear("Contents");
    table.isWithoutRows = true;
  }
  const gone = keepsOne ? { ...removed, row: removed.row + 1, rows: count - 1 } : removed;
  if (gone.rows > 0) {
    shift(table, gone, "Up");
    table.setBox({ ...box, rows: box.rows - gone.rows });
  }
}

export function insertColumn(table: Table, at: number, name?: string): void {
  const { box } = table;
  const added: Box = { ...table.getRange().box, column: box.column + at, columns: 1 };
  const grown = { ...box, columns: box.columns + 1 };
  table.refuseOverlap(grown);
  if (hasContentFrom(table, { ...added, columns: rightOf(table, added.column) })) {
    shift(table, added, "Right");
  }
  const title = name ?? freeTitle(table);
  table.worksheet.getCell(box.row, added.column).values = [[`'${title}`]];
  table.setBox(grown);
}

export function deleteColumn(table: Table, index: number): void {
  const { box } = table;
  const gone: Box = { ...box, column: box.column + index, columns: 1 };
  followColumns(table.book.engine, table.withoutColumns(gone));
  const { box: whole } = table.getRange();
  shift(table, { ...whole, column: box.column + index, columns: 1 }, "Left");
  table.setBox({ ...box, columns: box.columns - 1 });
}

function freeTitle(table: Table): string {
  let number = table.box.columns + 1;
  while (table.columns.find(`Column${number}`)) number++;
  return `Column${number}`;
}

function belowOf(table: Table, row: number): number {
  const sheet = table.book.engine.sheet(table.worksheet.id);
  return Math.max(1, sheet.getRowCount() - row);
}

function rightOf(table: Table, column: number): number {
  const sheet = table.book.engine.sheet(table.worksheet.id);
  return Math.max(1, sheet.getColumnCount() - column);
}

/** Only cells that hold something need to be moved: adding to the end of a long table must not touch the rest. */
function hasContentFrom(table: Table, box: Box): boolean {
  const used = usedBox(table.book.engine, table.worksheet.id, false);
  return used !== null && intersection(used, box) !== null;
}

function shift(table: Table, box: Box, direction: "Down" | "Right" | "Up" | "Left"): void {
  const { engine } = table.book;
  const { id } = table.worksheet;
  const own = table.box;
  if (direction === "Down" || direction === "Right") insertCells(engine, id, box, direction, own);
  else deleteCells(engine, id, box, direction, own);
}
