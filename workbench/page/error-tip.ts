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

/** The engine's own words on an error, and how long it waits before it says them. */
const engineAlert = "SHEET_FORMULA_ALERT";
const engineDelay = 100;

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
  currentCell$.pipe(debounceTime(engineDelay)).subscribe((cell) => {
    if (!cell) return;
    const { subUnitId: sheetId, row, col: column } = cell.location;
    const trouble = troubleAt({ sheetId, row, column });
    if (!trouble) return;
    // The engine's alert comes at the same moment, before or after.
    setTimeout(() => alerts.removeAlert(engineAlert));
    showTooltip(trouble.error, trouble.message, pointer.x + 14, pointer.y + 18);
  });
}
