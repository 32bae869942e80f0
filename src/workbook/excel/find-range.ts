import type { CellPlace } from "../open-workbook";
import type { Area } from "../write-order";

/** The cells of an area, counted from a sheet's first cell or from the first cell of a table's body. */
export function findRange(workbook: Excel.Workbook, at: Area): Excel.Range {
  if ("sheet" in at) {
    const sheet = workbook.worksheets.getItem(at.sheet);
    return sheet.getRangeByIndexes(at.row, at.column, at.rows, at.columns);
  }
  const body = workbook.tables.getItem(at.table).getDataBodyRange();
  return body.getCell(at.row, at.column).getResizedRange(at.rows - 1, at.columns - 1);
}

/** One cell of a sheet. */
export function findCell(workbook: Excel.Workbook, at: CellPlace): Excel.Range {
  return workbook.worksheets.getItem(at.sheet).getRangeByIndexes(at.row, at.column, 1, 1);
}
