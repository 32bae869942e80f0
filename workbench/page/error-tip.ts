import { CellAlertManagerService, HoverManagerService } from "@univerjs/preset-sheets-core";
import { debounceTime } from "rxjs";
import type { UniverInstance } from "../model/engine";
import { hideTooltip, showTooltip } from "./tooltip";

/** A cell under the pointer, counted from 0. */
export interface PointedCell {
  sheetId: string;
  row: number;
  column: number;
}

/** What there is to say about a cell's error. */
export interface CellTrouble {
  error: string;
  message: string;
}

/** The engine's own words on an error. */
const engineAlert = "SHEET_FORMULA_ALERT";
/** How long the pointer rests before anything is said, in milliseconds. */
const delay = 100;

/** Shows the sentence behind an error while the pointer rests on its cell, in place of the engine's general one. */
export function showErrorSentences(
  { univer }: UniverInstance,
  grid: HTMLElement,
  troubleAt: (cell: PointedCell) => CellTrouble | null
): void {
  let pointer = { x: 0, y: 0 };
  grid.addEventListener("pointermove", ({ clientX: x, clientY: y }) => (pointer = { x, y }), true);
  grid.addEventListener("pointerleave", hideTooltip);
  grid.addEventListener("pointerdown", hideTooltip, true);
  const injector = univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  const { currentCell$ } = injector.get(HoverManagerService);
  currentCell$.subscribe(hideTooltip);
  currentCell$.pipe(debounceTime(delay)).subscribe((cell) => {
    const trouble = cell && troubleAt(pointed(cell.location));
    if (trouble) showTooltip(trouble.error, trouble.message, pointer.x + 14, pointer.y + 18);
  });
  alerts.currentAlert$.subscribe((shown) => {
    for (const [key, { alert }] of shown) {
      if (key !== engineAlert || !troubleAt(pointed(alert.location))) continue;
      // Not while it is still being put up.
      setTimeout(() => alerts.removeAlert(key));
    }
  });
}

const pointed = ({ subUnitId, row, col }: { subUnitId: string; row: number; col: number }) => ({
  sheetId: subUnitId,
  row,
  column: col,
});
