import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { RichApiError, invalidArgument } from "../protocol/host-object";
import { boxOf, intersection, maxColumns, maxRows, spanOf, type Box } from "./address";
import type { Engine } from "./engine";

export type InsertShift = "Down" | "Right";
export type DeleteShift = "Up" | "Left";

/** Makes room for new cells; formulas, names and tables follow, for the engine does it as its own command. */
export function insertCells(
  engine: Engine,
  sheetId: string,
  box: Box,
  shift: InsertShift,
  within?: Box
): void {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument("Range.insert");
  const place = { unitId: engine.unitId, subUnitId: sheetId };
  const range = spanOf(clipped(engine, sheetId, box));
  if (box.columns === maxColumns) {
    engine.run(InsertRowByRangeCommand.id, { ...place, range, direction: Direction.UP });
  } else if (box.rows === maxRows) {
    engine.run(InsertColByRangeCommand.id, { ...place, range, direction: Direction.LEFT });
  } else {
    refuseTornTables(engine, sheetId, box, shift === "Down", within);
    const { id } = shift === "Down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    onSheet(engine, sheetId, () => engine.runEarly(id, { range }));
  }
}

/** Takes cells away; what lies below or to the right moves up. */
export function deleteCells(
  engine: Engine,
  sheetId: string,
  box: Box,
  shift: DeleteShift,
  within?: Box
): void {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument("Range.delete");
  const place = { unitId: engine.unitId, subUnitId: sheetId };
  const range = spanOf(clipped(engine, sheetId, box));
  if (box.columns === maxColumns) engine.run(RemoveRowByRangeCommand.id, { ...place, range });
  else if (box.rows === maxRows) engine.run(RemoveColByRangeCommand.id, { ...place, range });
  else {
    refuseTornTables(engine, sheetId, box, shift === "Up", within);
    const { id } = shift === "Up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
    onSheet(engine, sheetId, () => engine.runEarly(id, { range }));
  }
}

/** Whole rows end where the engine's sheet ends. */
function clipped(engine: Engine, sheetId: string, box: Box): Box {
  const sheet = engine.sheet(sheetId);
  const rows = box.rows === maxRows ? sheet.getRowCount() : box.rows;
  const columns = box.columns === maxColumns ? sheet.getColumnCount() : box.columns;
  const clip = { ...box, rows, columns };
  engine.ensureSize(sheetId, clip);
  return clip;
}

/** A shift that would move a part of a table only is refused, as in Excel; `within` is the table that asks for it. */
function refuseTornTables(
  engine: Engine,
  sheetId: string,
  box: Box,
  vertical: boolean,
  within?: Box
): void {
  const sheet = engine.sheet(sheetId);
  const moved = vertical
    ? { ...box, rows: Math.max(box.rows, sheet.getRowCount() - box.row) }
    : { ...box, columns: Math.max(box.columns, sheet.getColumnCount() - box.column) };
  for (const table of engine.tables.getTablesBySubunitId(engine.unitId, sheetId)) {
    const area = boxOf(table.getRange());
    if (within && intersection(within, area)) continue;
    const shared = intersection(area, moved);
    if (!shared || (shared.rows === area.rows && shared.columns === area.columns)) continue;
    throw new RichApiError(
      "InvalidOperation",
      "This operation is not allowed. It is attempting to shift cells in a table."
    );
  }
}

/** Some of the engine's commands know only the sheet in front. */
export function onSheet(engine: Engine, sheetId: string, work: () => void): void {
  const front = engine.book.getActiveSheet();
  if (front.getSheetId() === sheetId) return work();
  engine.book.setActiveSheet(engine.sheet(sheetId));
  try {
    work();
  } finally {
    engine.book.setActiveSheet(front);
  }
}
