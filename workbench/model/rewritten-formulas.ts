import { SetRangeValuesMutation } from "@univerjs/sheets";
import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { CellMatrix, Engine } from "./engine";
import { formulaPlaces, type CellPlace } from "./formula-cells";

/**
 * Changes the text of formulas where what they mean has got another name or is gone: in cells and in names. For nobody is
 * it an edit: no event tells of it, and functions are not called again unless their arguments differ.
 */
export function rewriteFormulas(
  engine: Engine,
  change: (formula: string, place: CellPlace | null) => string
): void {
  const bySheet = new Map<string, CellMatrix>();
  formulaPlaces(engine, (_, place) => {
    const { sheetId, row, column } = place;
    // A formula that is filled down stands in its first cell only.
    const text = engine.book.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column)?.f;
    const changed = text ? change(text, place) : text;
    if (!changed || changed === text) return false;
    const cells = bySheet.get(sheetId) ?? {};
    bySheet.set(sheetId, { ...cells, [row]: { ...cells[row], [column]: { f: changed } } });
    return true;
  });
  const { unitId } = engine;
  for (const [subUnitId, cellValue] of bySheet) {
    const params = { unitId, subUnitId, cellValue };
    engine.run(SetRangeValuesMutation.id, params, { fromFormula: true });
  }
  for (const name of Object.values(engine.names.getDefinedNameMap(unitId) ?? {})) {
    const text = name.formulaOrRefString;
    const formula = change(text.startsWith("=") ? text : `=${text}`, null);
    const changed = text.startsWith("=") ? formula : formula.slice(1);
    if (changed === text) continue;
    engine.run(SetDefinedNameMutation.id, { ...name, unitId, formulaOrRefString: changed });
  }
}
