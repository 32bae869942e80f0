import type { ICellData, Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellMatrix, Engine } from "../engine";

type Update = FormulaDataModel["updateFormulaData"];

/**
 * At every write the engine walks through all cells of the sheet, twice, because a formula that has been filled down
 * stands in one of them only. Where nothing has been filled down the written cells are enough: a formula more then costs
 * the same in a long sheet as in an empty one.
 */
export function cureFormulaIndex(engine: Engine): void {
  const { formulas } = engine;
  /** The sheets of which it is known that no formula is shared in them. */
  const plain = new Set<string>();
  const isPlain = (sheetId: string) => {
    if (!plain.has(sheetId) && !hasShared(engine.sheet(sheetId).getCellMatrix().getMatrix())) {
      plain.add(sheetId);
    }
    return plain.has(sheetId);
  };
  const update = formulas.updateFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    const known = unitId === engine.unitId && engine.book.getSheetBySheetId(sheetId) !== null;
    if (hasShared(cells)) plain.delete(sheetId);
    else if (known && isPlain(sheetId)) return changed(engine, sheetId, cells);
    return update(unitId, sheetId, cells);
  };
  engine.commands.onCommandExecuted(({ id }) => {
    if (id.startsWith("sheet.mutation.") && id !== SetRangeValuesMutation.id) plain.clear();
  });
}

/** What the engine wants to know: the formulas that come, and null where one goes. */
function changed(engine: Engine, sheetId: string, cells: CellMatrix): ReturnType<Update> {
  const before = engine.sheet(sheetId).getCellMatrix();
  const result: Record<number, Record<number, { f: string } | null>> = {};
  eachCell(cells, (cell, row, column) => {
    const formula = cell?.f;
    const isFormula = typeof formula === "string" && formula.length > 1 && formula.startsWith("=");
    if (!isFormula && !before.getValue(row, column)?.f) return;
    (result[row] ??= {})[column] = isFormula ? { f: formula } : null;
  });
  return result;
}

function hasShared(cells: CellMatrix): boolean {
  let found = false;
  eachCell(cells, (cell) => {
    found ||= Boolean(cell?.si);
  });
  return found;
}

function eachCell(
  cells: CellMatrix,
  visit: (cell: Nullable<ICellData>, row: number, column: number) => void
): void {
  for (const row in cells) {
    for (const column in cells[row]) visit(cells[row][column], Number(row), Number(column));
  }
}
