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

/** The rectangle around all cells of a sheet that hold something; with `valuesOnly` formats do not count. */
export function usedBox(engine: Engine, sheetId: string, valuesOnly: boolean): Box | null {
  const extent: Extent = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  engine
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (holdsSomething(cell, valuesOnly)) stretch(extent, row, column);
    });
  const spilled = engine.formulas.getArrayFormulaCellData()[engine.unitId]?.[sheetId] ?? {};
  for (const row of Object.keys(spilled).map(Number)) {
    for (const [column, cell] of Object.entries(spilled[row] ?? {})) {
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
