import { boxOf, intersection, type Box } from "./address";
import { CellReading } from "./cell-reading";
import type { Engine } from "./engine";

/** A formula's result that covers more than its own cell; `box` is the room it takes, or would take if it were free. */
export interface Spill {
  row: number;
  column: number;
  box: Box;
  blocked: boolean;
}

/** The spills of a sheet that meet a rectangle. */
export function spillsIn(engine: Engine, sheetId: string, box: Box): Spill[] {
  const anchors = engine.formulas.getArrayFormulaRange()[engine.unitId]?.[sheetId] ?? {};
  const matrix = engine.sheet(sheetId).getCellMatrix();
  const spills: Spill[] = [];
  for (const row of Object.keys(anchors).map(Number)) {
    for (const column of Object.keys(anchors[row]).map(Number)) {
      const span = anchors[row]?.[column];
      if (!span) continue;
      const area = boxOf(span);
      const anchor = matrix.getValue(row, column);
      if (!anchor?.f && !anchor?.si) continue;
      // The engine does not forget the room of a result that has since become a single cell.
      const blocked = anchor.v === "#SPILL!";
      if (intersection(area, box)) spills.push({ row, column, box: area, blocked });
    }
  }
  return spills;
}

/**
 * What cells show in the formula bar that a formula has spilled into: the formula of its first cell. Cells outside of a
 * rectangle are not asked about.
 */
export function spilledFormulas(
  engine: Engine,
  sheetId: string,
  box: Box
): (row: number, column: number) => string | null {
  const cells = new CellReading(engine, sheetId);
  const spills = spillsIn(engine, sheetId, box)
    .filter((spill) => !spill.blocked && isLive(engine, sheetId, spill))
    .map((spill) => ({ ...spill, formula: cells.formulaText(spill.row, spill.column) }));
  return (row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    return spills.find((spill) => intersection(spill.box, cell))?.formula ?? null;
  };
}

/** The spill that fills a cell, its own first cell included. */
export function spillAt(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number
): Spill | null {
  const cell = { row, column, rows: 1, columns: 1 };
  const spill = spillsIn(engine, sheetId, cell).find(({ blocked }) => !blocked);
  return spill && isLive(engine, sheetId, spill) ? spill : null;
}

/** Whether the engine still holds the spilled values. */
function isLive(engine: Engine, sheetId: string, { box }: Spill): boolean {
  const data = engine.formulas.getArrayFormulaCellData()[engine.unitId]?.[sheetId];
  const last = data?.[box.row + box.rows - 1]?.[box.column + box.columns - 1];
  return last !== undefined && last !== null && (box.rows > 1 || box.columns > 1);
}
