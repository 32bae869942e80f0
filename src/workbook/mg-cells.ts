import type { Cell } from "./entered";
import type { Area } from "./write-order";

/** A cell that holds a formula with an MG function. */
export interface MgCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Whether the cell to the left or above has the very same formula: then it may be a spill of that one. */
  readonly repeatsNeighbour: boolean;
}

/** `MG.MOM(` as typed, `_xldudf_MG_MOM(` as Excel stores the name of a function that it did not know. */
const MG_CALL = /(?:(?<![\p{L}\p{N}_.])MG\.|_xldudf_MG_)[A-Z0-9]+\s*\(/iu;
const STORED_NAME = /_xldudf_MG_(?=[A-Z0-9]+\s*\()/gi;
const TEXTS = /"(?:[^"]|"")*"/g;
const ERROR =
  /^#(?:N\/A|VALUE!|NAME\?|REF!|DIV\/0!|NUM!|NULL!|CALC!|BUSY!|SPILL!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;

/** Whether a formula calls an MG function; what stands between quotation marks does not count. */
export function callsMg(formula: Cell): formula is string {
  return (
    typeof formula === "string" &&
    formula.startsWith("=") &&
    MG_CALL.test(formula.replace(TEXTS, '""'))
  );
}

/** Whether a value read from a cell is an error. */
export function isErrorText(value: Cell): boolean {
  return typeof value === "string" && ERROR.test(value);
}

/** Whether a value read from a cell says that its answer is still to come. */
export function isBusyText(value: Cell): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}

/** The formula with the names of MG functions as an analyst types them. */
export function wholeFormula(formula: string): string {
  return formula.replace(STORED_NAME, "MG.");
}

/** The cells of an area that call MG functions, from the formulas of the area. */
export function findMgCells(
  sheet: string,
  area: Area,
  formulas: readonly (readonly Cell[])[]
): readonly MgCell[] {
  const cells: MgCell[] = [];
  formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      if (!callsMg(formula)) return;
      const repeatsNeighbour = line[c - 1] === formula || formulas[r - 1]?.[c] === formula;
      const place = { row: area.row + r, column: area.column + c };
      cells.push({ sheet, ...place, formula, repeatsNeighbour });
    })
  );
  return cells;
}
