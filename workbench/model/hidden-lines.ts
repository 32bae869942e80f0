import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import { invalidArgument } from "../protocol/host-object";
import { spanOf, type Box } from "./address";
import type { Engine } from "./engine";

/** Hides the rows of a box, or shows them. */
export function hideRows(engine: Engine, sheetId: string, box: Box, hide: unknown): void {
  if (typeof hide !== "boolean") throw invalidArgument();
  const sheet = engine.sheet(sheetId);
  engine.ensureSize(sheetId, { ...box, column: 0, columns: 1 });
  const whole = { ...box, column: 0, columns: sheet.getColumnCount() };
  const { id } = hide ? SetRowHiddenMutation : SetRowVisibleMutation;
  run(engine, sheetId, id, whole);
}

/** Hides the columns of a box, or shows them. */
export function hideColumns(engine: Engine, sheetId: string, box: Box, hide: unknown): void {
  if (typeof hide !== "boolean") throw invalidArgument();
  const sheet = engine.sheet(sheetId);
  engine.ensureSize(sheetId, { ...box, row: 0, rows: 1 });
  const whole = { ...box, row: 0, rows: sheet.getRowCount() };
  const { id } = hide ? SetColHiddenMutation : SetColVisibleMutation;
  run(engine, sheetId, id, whole);
}

function run(engine: Engine, subUnitId: string, id: string, box: Box): void {
  engine.run(id, { unitId: engine.unitId, subUnitId, ranges: [spanOf(box)] });
}

/** What lines agree on: true, false, or null when some are hidden and some are not. */
export function hiddenShare(
  isVisible: (index: number) => boolean,
  from: number,
  count: number,
  limit: number
): boolean | null {
  const last = Math.min(from + count, limit);
  let seen = 0;
  for (let index = from; index < last; index++) if (isVisible(index)) seen++;
  // Rows behind the end of the engine's sheet have never been hidden.
  seen += Math.max(0, from + count - Math.max(from, limit));
  if (seen === 0) return true;
  return seen === count ? false : null;
}
