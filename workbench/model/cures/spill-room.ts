import { ICommandService } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { boxOf, intersection, maxColumns, maxRows, type Box, type Span } from "../address";
import type { Engine } from "../engine";
import { cellRange } from "../formula-cells";
import type { Recalculation } from "../recalculation";
import { spillsIn } from "../spills";

/** What the engine asks itself before a formula spills. */
interface SpillRules {
  _checkIfArrayFormulaExceeded(rows: number, columns: number, span: Span): boolean;
  _checkIfArrayFormulaRangeHasData(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    span: Span
  ): boolean;
}

const wholeSheet: Box = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** A reference to whole columns or rows; texts are left out before. */
const wholeLines = /(^|[^\w$.])(\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\w(.])/i;

/**
 * A formula spills as far as Excel's sheet goes: the engine's own ends earlier and grows. Into a table or merged cells it
 * does not spill; and what is as long as a whole column only fits where it begins in the first row.
 */
export function cureSpillRoom(engine: Engine, recalculation: Recalculation): void {
  const { injector } = engine;
  const runtime = injector.get(IFormulaRuntimeService);
  const rules = runtime as unknown as SpillRules;
  const wanted = new Map<string, Box>();
  rules._checkIfArrayFormulaExceeded = (_rows, _columns, span) => {
    const box = boxOf(span);
    if (box.row + box.rows > maxRows || box.column + box.columns > maxColumns) return true;
    if (isWholeLine(engine, box)) return true;
    wanted.set(`${runtime.currentSubUnitId} ${box.row},${box.column}`, box);
    return false;
  };
  const hasData = rules._checkIfArrayFormulaRangeHasData.bind(rules);
  rules._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, span) =>
    span.endRow >= maxRows ||
    span.endColumn >= maxColumns ||
    isForbidden(engine, sheetId, boxOf(span)) ||
    hasData(unitId, sheetId, row, column, span);
  recalculation.onEnd(() => {
    for (const [place, box] of wanted) {
      const [sheetId] = place.split(" ");
      if (engine.book.getSheetBySheetId(sheetId)) engine.ensureSize(sheetId, box);
    }
    wanted.clear();
  });
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (forbidding.has(id) && !recalculation.isOpening) tryAgain(engine, recalculation);
  });
}

/** Whether a result is a whole column that begins below the first row, or a whole row that begins further right. */
function isWholeLine({ injector, book }: Engine, box: Box): boolean {
  const { currentUnitId, currentSubUnitId } = injector.get(IFormulaRuntimeService);
  const sheets = injector.get(IFormulaCurrentConfigService).getFormulaData()[currentUnitId];
  const formula = sheets?.[currentSubUnitId]?.[box.row]?.[box.column]?.f ?? "";
  if (!wholeLines.test(formula.replace(/"[^"]*"|'[^']*'/g, ""))) return false;
  return book
    .getSheets()
    .some(
      (sheet) =>
        (box.row > 0 && box.rows === sheet.getRowCount()) ||
        (box.column > 0 && box.columns === sheet.getColumnCount())
    );
}

/** Whether some of the cells belong to a table or are merged. */
function isForbidden(engine: Engine, sheetId: string, box: Box): boolean {
  const tables = engine.tables.getTablesBySubunitId(engine.unitId, sheetId);
  const taken = [
    ...tables.map((table) => table.getRange()),
    ...engine.sheet(sheetId).getMergeData(),
  ];
  return taken.some((range) => intersection(boxOf(range), box) !== null);
}

const forbidding: ReadonlySet<string> = new Set([
  SetSuperTableMutation.id,
  RemoveSuperTableMutation.id,
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
]);

/** Tables or merged cells have come or gone: spills that they meet give way, those that they blocked have room. */
function tryAgain(engine: Engine, recalculation: Recalculation): void {
  for (const sheet of engine.book.getSheets()) {
    const sheetId = sheet.getSheetId();
    const spills = spillsIn(engine, sheetId, wholeSheet).filter(
      ({ blocked, box }) => blocked || isForbidden(engine, sheetId, box)
    );
    recalculation.mark(spills.map((place) => cellRange(engine, { sheetId, ...place })));
  }
}
