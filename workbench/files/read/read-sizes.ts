import { all, type XmlElement } from "../../server/read-xml";
import type { CellFile, ColumnFile, RowFile } from "../workbook-file";
import { columnPixelsOf, pixelsOf } from "../xml/lengths";
import { isSet } from "../xml/flag";

/** Widths that are meant for the whole of the sheet end a little behind its last cell. */
const farEnough = 100;

export function readColumns(
  sheet: XmlElement,
  usual: number,
  cells: readonly CellFile[]
): ColumnFile[] {
  const lastUsed = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const found = new Map<number, ColumnFile>();
  for (const { attributes } of all(sheet, "cols/col")) {
    const first = Number(attributes.min) - 1;
    const last = Math.min(Number(attributes.max) - 1, Math.max(lastUsed, first) + farEnough);
    const shown = attributes.width === undefined ? usual : columnPixelsOf(Number(attributes.width));
    const width = shown === usual ? null : shown;
    const hidden = isSet(attributes.hidden);
    if (width === null && !hidden) continue;
    for (let column = first; column <= last; column++) {
      found.set(column, { column, width, hidden });
    }
  }
  return [...found.values()].sort((a, b) => a.column - b.column);
}

export function readRows(sheet: XmlElement, usual: number): RowFile[] {
  return all(sheet, "sheetData/row").flatMap(({ attributes }, i) => {
    const { r, ht, customHeight } = attributes;
    const shown = ht === undefined ? usual : pixelsOf(Number(ht));
    const height = shown === usual ? null : shown;
    const hidden = isSet(attributes.hidden);
    if (height === null && !hidden) return [];
    const fitted = height !== null && !isSet(customHeight);
    const row = Number(r ?? i + 1) - 1;
    return [{ row, height, hidden, ...(fitted && { fitted: true as const }) }];
  });
}
