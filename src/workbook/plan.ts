/** A formula, told apart from text that merely begins with an equals sign. Written as Excel shows it in English. */
export interface Formula {
  readonly formula: string;
}

/** What a cell is to hold. The empty text is an empty cell; a text is always text, whatever it begins with. */
export type PlanCell = string | number | boolean | Formula;

/** What a block is for; excel.ts knows how that looks. */
export type Look = "title" | "label" | "header" | "input" | "figures" | "note";

/** A rectangle of cells. Rows and columns count from 0. */
export interface PlannedBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
  /** Number format of the whole block, and of the area that a formula spills over. */
  readonly format?: string;
  readonly look?: Look;
  /** How many columns the formula in the block's last cell spills over, itself included: formatted, never written. */
  readonly spills?: number;
}

/** A column of a table. */
export interface PlannedColumn {
  readonly header: string;
  /** Number format of the column, or one for each row; the sheet's own where there is none. */
  readonly format?: string | readonly string[];
}

/** A table with its header row at (row, column) and at least one row below it. */
export interface PlannedTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly (readonly PlanCell[])[];
  readonly style: string;
}

/** One sheet. */
export interface PlannedSheet {
  readonly name: string;
  /** Column widths in characters, from column A. */
  readonly widths: readonly number[];
  /** How many rows stay in view at the top. */
  readonly frozenRows: number;
  readonly blocks: readonly PlannedBlock[];
  readonly tables: readonly PlannedTable[];
}

/** A name for one cell; with a value, that value is written into whatever cell the name points to, last of all. */
export interface PlannedName {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value?: PlanCell;
  readonly format?: string;
}

/** Everything that is to be written, as data: nothing in it knows Excel, and two plans can be compared as text. */
export interface Plan {
  /** In the order in which they are added after the sheets that are there. */
  readonly sheets: readonly PlannedSheet[];
  /** In the order in which they are written. */
  readonly names: readonly PlannedName[];
  /** The sheet to bring to the front at the end. */
  readonly show?: string;
}

/** The address of a cell, `C5` for row 4 and column 2. */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
