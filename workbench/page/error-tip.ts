import { HoverManagerService } from "@univerjs/preset-sheets-core";
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

/** Shows the sentence behind an error while the pointer rests on its cell. */
export function showErrorSentences(
  { univer }: UniverInstance,
  grid: HTMLElement,
  troubleAt: (cell: PointedCell) => CellTrouble | null
): void {
  let pointer = { x: 0, y: 0 };
  grid.addEventListener("pointermove", ({ clientX: x, clientY: y }) => (pointer = { x, y }), true);
  grid.addEventListener("pointerleave", hideTooltip);
  grid.addEventListener("pointerdown", hideTooltip, true);
  const hover = univer.__getInjector().get(HoverManagerService);
  hover.currentCell$.subscribe((cell) => {
    if (!cell) return hideTooltip();
    const { subUnitId: sheetId, row, col: column } = cell.location;
    const trouble = troubleAt({ sheetId, row, column });
    if (trouble) showTooltip(trouble.error, trouble.message, pointer.x + 14, pointer.y + 18);
    else hideTooltip();
  });
}
