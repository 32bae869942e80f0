import type { IUnitRange } from "@univerjs/core";
import type { Engine } from "./engine";

/** Where a formula stands. */
export interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}

/** The places of all formulas that are meant. */
export function formulaPlaces(
  engine: Engine,
  isMeant: (formula: string, place: CellPlace) => boolean
): CellPlace[] {
  const places: CellPlace[] = [];
  const sheets = engine.formulas.getFormulaData()[engine.unitId] ?? {};
  for (const [sheetId, rows] of Object.entries(sheets)) {
    for (const row of Object.keys(rows ?? {}).map(Number)) {
      const cells = Object.entries(rows?.[row] ?? {}) as [string, { f: string } | null][];
      for (const [key, cell] of cells) {
        const place = { sheetId, row, column: Number(key) };
        if (cell && isMeant(cell.f, place)) places.push(place);
      }
    }
  }
  return places;
}

export const formulaCells = (
  engine: Engine,
  isMeant: (formula: string, place: CellPlace) => boolean
): IUnitRange[] => formulaPlaces(engine, isMeant).map((place) => cellRange(engine, place));

/** A single cell as the engine marks it for calculation. */
export const cellRange = (engine: Engine, { sheetId, row, column }: CellPlace): IUnitRange => ({
  unitId: engine.unitId,
  sheetId,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});
