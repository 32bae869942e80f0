import { isExcelError, passOn } from "./errors";
import { plainRows } from "./plain-cell";
import type { Question } from "./question";
import { Refusal } from "./refusal";

/** What a reader makes of one cell: a value, a refusal, Excel's own error, or nothing because the cell is blank. */
export type Read<T> = T | Refusal | CustomFunctions.Error | typeof BLANK;

/** A blank cell: its answer is a blank cell. */
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
 * Reads an argument cell by cell. One that is left out takes the default; a blank cell stays blank, alone as among others,
 * so that a formula that is filled down says nothing beside an empty row and never answers a question nobody asked.
 * Errors pass on. Excel hands blank cells over as 0, null or "" (office-js #1503, #4702), so that a typed 0 is blank too.
 * A value that occurs twice is read once.
 */
export function readGrid<T>(
  { say }: Question,
  argument: Argument,
  byDefault: Read<T>,
  read: (cell: unknown) => Read<T>,
  zero: "blank" | "number" = "blank"
): Grid<T> {
  const rows = plainRows(argument);
  if (isOmitted(rows)) return { rows: 1, columns: 1, cells: [byDefault] };
  const known = new Map<unknown, Read<T>>();
  const cells = rows.flat().map((cell) => {
    if (isBlank(cell) && (cell !== 0 || zero === "blank")) return BLANK;
    if (isExcelError(cell)) return passOn(cell, say);
    let value = known.get(cell);
    if (value === undefined) known.set(cell, (value = read(cell)));
    return value;
  });
  return { rows: rows.length, columns: rows[0]!.length, cells };
}

/** Whether nothing was written for an argument, not even a cell that is blank. */
export const isLeftOut = (argument: Argument): boolean => isOmitted(plainRows(argument));

/**
 * An option of a whole formula, such as the language of MG.BRIEF: a cell for it that is blank leaves it out, because the
 * formula is one and not one of many that were filled down.
 */
export function blankLeftOut(argument: Argument): Argument {
  const rows = plainRows(argument);
  return rows.length === 1 && rows[0]!.length === 1 && isBlank(rows[0]![0]) ? undefined : argument;
}

/**
 * An argument left out is null; hosts that put it into a grid of its own give [[null]], which a cell of a workbook,
 * being 0 or "" there, is not.
 */
function isOmitted(rows: readonly (readonly unknown[])[]): boolean {
  if (rows.length === 0 || rows[0]!.length === 0) return true;
  return rows.length === 1 && rows[0]!.length === 1 && rows[0]![0] === null;
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === "");
}
