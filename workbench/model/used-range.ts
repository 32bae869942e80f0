import type { ICellData, Nullable } from "@univerjs/core";
import type { Box } from "./address";
import { scalarOf } from "./cell-reading";
import type { Engine } from "./engine";

interface Extent {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * The rectangle around all cells of a sheet, or of a box on it, that hold something; with `valuesOnly` formats do not
 * count.
 */
export function usedBox(
  engine: Engine,
  sheetId: string,
  valuesOnly: boolean,
  within?: Box
): Box | null {
  const extent: Extent = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  engine
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (lies(within, row, column) && holdsSomething(cell, valuesOnly))
        stretch(extent, row, column);
    });
  const spilled = engine.formulas.getArrayFormulaCellData()[engine.unitId]?.[sheetId] ?? {};
  for (const row of Object.keys(spilled).map(Number)) {
    for (const [column, cell] of Object.entries(spilled[row] ?? {})) {
      if (!lies(within, row, Number(column))) continue;
      if (scalarOf(cell as Nullable<ICellData>) !== "") stretch(extent, row, Number(column));
    }
  }
  if (extent.bottom < 0) return null;
  return {
    row: extent.top,
    column: extent.left,
    rows: extent.bottom - extent.top + 1,
    columns: extent.right - extent.left + 1,
  };
}

function lies(box: Box | undefined, row: number, column: number): boolean {
  if (!box) return true;
  const down = row - box.row;
  const across = column - box.column;
  return down >= 0 && down < box.rows && across >= 0 && across < box.columns;
}

function stretch(extent: Extent, row: number, column: number): void {
  if (row < extent.top) extent.top = row;
  if (row > extent.bottom) extent.bottom = row;
  if (column < extent.left) extent.left = column;
  if (column > extent.right) extent.right = column;
}

function holdsSomething(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) return false;
  if (cell.f || cell.si || scalarOf(cell) !== "") return true;
  return !valuesOnly && cell.s !== undefined && cell.s !== null;
}
