import { invalidArgument } from "../protocol/host-object";
import { CellReading } from "./cell-reading";
import type { Range } from "./range";

/** Excel.SearchCriteria and, of a single sheet, Excel.WorksheetSearchCriteria. */
export interface SearchCriteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: string;
}

/** The cells that show a text, row by row or from the end, each found when it is asked for. */
export function* cellsFound(
  range: Range,
  text: unknown,
  { completeMatch, matchCase, searchDirection = "Forward" }: SearchCriteria
): Generator<readonly [row: number, column: number]> {
  const backwards = searchDirection === "Backwards";
  if (typeof text !== "string" || text === "") throw invalidArgument();
  if (!backwards && searchDirection !== "Forward") throw invalidArgument();
  const fold = (value: string) => (matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  const used = range.getUsedRangeOrNullObject(true);
  if (!used) return;
  const cells = new CellReading(range.worksheet.engine, range.worksheet.id);
  for (let n = 0; n < used.cellCount; n++) {
    const at = backwards ? used.cellCount - 1 - n : n;
    const row = used.rowIndex + Math.floor(at / used.columnCount);
    const column = used.columnIndex + (at % used.columnCount);
    const shown = fold(cells.text(row, column));
    if (completeMatch ? shown === wanted : shown.includes(wanted)) yield [row, column];
  }
}
