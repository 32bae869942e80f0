import type { Box } from "./address";
import type { Engine } from "./engine";

/** A point is 1/72 of an inch, a pixel 1/96: sheets are measured in points, the screen in pixels. */
export const pixelsOf = (points: number) => (points * 96) / 72;
export const pointsOf = (pixels: number) => (pixels * 72) / 96;

/** A rectangle on a sheet, in points from its left top corner. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The heights of rows `from` up to, but without, `to`, in points. Hidden rows have none. */
export function heightOfRows(engine: Engine, sheetId: string, from: number, to: number): number {
  const sheet = engine.sheet(sheetId);
  const known = Math.min(to, sheet.getRowCount());
  let pixels =
    Math.max(0, to - Math.max(from, sheet.getRowCount())) * sheet.getConfig().defaultRowHeight;
  for (let row = from; row < known; row++) {
    if (sheet.getRowVisible(row)) pixels += sheet.getRowHeight(row);
  }
  return pointsOf(pixels);
}

/** The widths of columns `from` up to, but without, `to`, in points. Hidden columns have none. */
export function widthOfColumns(engine: Engine, sheetId: string, from: number, to: number): number {
  const sheet = engine.sheet(sheetId);
  const known = Math.min(to, sheet.getColumnCount());
  const beyond = Math.max(0, to - Math.max(from, sheet.getColumnCount()));
  let pixels = beyond * sheet.getConfig().defaultColumnWidth;
  for (let column = from; column < known; column++) {
    if (sheet.getColVisible(column)) pixels += sheet.getColumnWidth(column);
  }
  return pointsOf(pixels);
}

/** Where cells lie on their sheet. */
export function placeOf(engine: Engine, sheetId: string, box: Box): Place {
  return {
    left: widthOfColumns(engine, sheetId, 0, box.column),
    top: heightOfRows(engine, sheetId, 0, box.row),
    width: widthOfColumns(engine, sheetId, box.column, box.column + box.columns),
    height: heightOfRows(engine, sheetId, box.row, box.row + box.rows),
  };
}
