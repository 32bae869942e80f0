import { invalidArgument } from "../protocol/host-object";

/** The size of an Excel sheet; a sheet of the engine is smaller and grows when something is written beyond its edge. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** A rectangle of cells, counted from 0. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A rectangle as an address names it: the sheet is there only when it was written. */
export interface Address extends Box {
  sheet?: string;
}

export function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

export const columnIndex = (name: string) =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number) => columnName(column) + (row + 1);

/** A sheet's name as it stands in an address: in quotes where a formula could not read it otherwise. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "A1", "A1:B2", "A:C" or "2:5"; with `absolute` in dollars, as names hold it. */
export function boxAddress(box: Box, absolute = false): string {
  const $ = absolute ? "$" : "";
  const lastRow = box.row + box.rows;
  const lastColumn = columnName(box.column + box.columns - 1);
  const firstColumn = columnName(box.column);
  if (box.rows === maxRows) return `${$}${firstColumn}:${$}${lastColumn}`;
  if (box.columns === maxColumns) return `${$}${box.row + 1}:${$}${lastRow}`;
  const first = `${$}${firstColumn}${$}${box.row + 1}`;
  if (box.rows === 1 && box.columns === 1) return first;
  return `${first}:${$}${lastColumn}${$}${lastRow}`;
}

interface Corner {
  row: number | null;
  column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^([A-Za-z]{0,3})(\d*)$/.exec(text);
  if (!match || text === "") return null;
  return {
    column: match[1] ? columnIndex(match[1]) : null,
    row: match[2] ? Number(match[2]) - 1 : null,
  };
}

/** Reads an address; null when it is none. */
export function parseAddress(text: string): Address | null {
  const match = /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const sheet = (match[1] ?? match[2])?.replace(/''/g, "'");
  const corners = match[3].replace(/\$/g, "").split(":");
  const first = parseCorner(corners[0]);
  const second = parseCorner(corners[corners.length - 1]);
  if (!first || !second || corners.length > 2) return null;
  const whole = (part: keyof Corner) => first[part] === null || second[part] === null;
  if (whole("row") && (first.row !== second.row || corners.length === 1)) return null;
  if (whole("column") && (first.column !== second.column || corners.length === 1)) return null;
  const top = Math.min(first.row ?? 0, second.row ?? 0);
  const bottom = Math.max(first.row ?? maxRows - 1, second.row ?? maxRows - 1);
  const left = Math.min(first.column ?? 0, second.column ?? 0);
  const right = Math.max(first.column ?? maxColumns - 1, second.column ?? maxColumns - 1);
  if (top < 0 || left < 0 || bottom >= maxRows || right >= maxColumns) return null;
  const box = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return sheet === undefined ? box : { sheet, ...box };
}

function isBox({ row, column, rows, columns }: Box): boolean {
  return (
    [row, column, rows, columns].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= maxRows &&
    column + columns <= maxColumns
  );
}

/** What two rectangles share; null when they do not meet. */
export function intersection(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function union(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** A rectangle in the engine's own form, where the last row and column count as well. */
export interface Span {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export const spanOf = ({ row, column, rows, columns }: Box): Span => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const boxOf = ({ startRow, endRow, startColumn, endColumn }: Span): Box => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** The last word on a rectangle that somebody asked for: outside the sheet there is nothing. */
export function checkedBox(box: Box, location?: string): Box {
  if (!isBox(box)) throw invalidArgument(location);
  return box;
}
