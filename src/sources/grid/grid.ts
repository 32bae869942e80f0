/** A cell as Excel gives its value: a date is a serial number, an empty cell "", an error a text such as `#N/A`. */
export type GridCell = string | number | boolean;

/** The cells of a range or table of the analyst's workbook, row by row; titles and the header first. */
export interface Grid {
  /** The table's name, or the range's address with its sheet. Shown as text and never trusted. */
  readonly name: string;
  readonly cells: readonly (readonly GridCell[])[];
}

/** A text longer than this names nothing, and need not be looked at. */
const LONGEST = 200;

/** A cell as one line of text; "" where there is no such cell, and where it is longer than any name. */
export function textIn(cell: GridCell | undefined): string {
  if (cell === undefined || cell === null) return "";
  const text = String(cell);
  return text.length > LONGEST ? "" : text.replace(/[\p{C}\s]+/gu, " ").trim();
}

/** Whether a cell holds nothing but blanks. */
export function isBlank(cell: GridCell | undefined): boolean {
  return cell === undefined || cell === null || String(cell).trim() === "";
}

/** Whether a cell holds one of Excel's errors: its formula has no value. */
export function isExcelError(cell: GridCell): boolean {
  return (
    typeof cell === "string" &&
    /^#(N\/A|GETTING_DATA|(VALUE|REF|NUM|NULL|DIV\/0|SPILL|CALC|BUSY|FIELD|CONNECT|BLOCKED|UNKNOWN|EXTERNAL|PYTHON|TIMEOUT)!|NAME\?)$/i.test(
      cell
    )
  );
}

/** The most cells of any row: Excel's ranges have the same in each. */
export function widthOf({ cells }: Grid): number {
  return cells.reduce((width, row) => Math.max(width, row.length), 0);
}
