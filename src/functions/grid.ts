import { Refusal } from "./refusal";

/** What a reader makes of one cell: a value, a refusal, Excel's own error, or nothing because the cell is blank. */
export type Read<T> = T | Refusal | CustomFunctions.Error | typeof BLANK;

/** A blank cell among others: its answer is a blank cell. */
export const BLANK = Symbol("blank");

/** An argument after reading: rows × columns values in reading order. */
export interface Grid<T> {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Read<T>[];
}

/** What Excel may hand over for an argument: nothing, one value, or a range as rows of cells. */
export type Argument = unknown;

/**
 * Reads an argument cell by cell. An omitted argument and a single blank cell take the default; a blank cell among
 * others stays blank (Excel hands blanks in ranges over as 0, null or ""). A value that occurs twice is read once.
 */
export function readGrid<T>(
  argument: Argument,
  byDefault: Read<T>,
  read: (cell: unknown) => Read<T>
): Grid<T> {
  const rows = toRows(argument);
  if (rows.length <= 1 && (rows[0]?.length ?? 0) <= 1) {
    const cell: unknown = rows[0]?.[0];
    return { rows: 1, columns: 1, cells: [isBlank(cell) ? byDefault : read(cell)] };
  }
  const known = new Map<unknown, Read<T>>();
  const cells = rows.flat().map((cell) => {
    if (isBlank(cell)) return BLANK;
    let value = known.get(cell);
    if (value === undefined) known.set(cell, (value = read(cell)));
    return value;
  });
  return { rows: rows.length, columns: rows[0]!.length, cells };
}

/** The cells of an argument in reading order; none where it was omitted. */
export function toRows(argument: Argument): readonly (readonly unknown[])[] {
  if (argument === null || argument === undefined) return [];
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

function isBlank(cell: unknown): boolean {
  return (
    cell === null ||
    cell === undefined ||
    cell === 0 ||
    (typeof cell === "string" && cell.trim() === "")
  );
}
