import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { Engine } from "../../model/engine";
import type { SheetView } from "./sheet-view";

/** Asks the grid what it shows; null while it shows nothing yet. */
export function readView(engine: Engine): SheetView | null {
  const render = engine.injector.get(IRenderManagerService).getRenderById(engine.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return null;
  const sheet = engine.book.getActiveSheet();
  const { startRow, startColumn, xSplit, ySplit } = sheet.getFreeze();
  const row = (index: number) => skeleton.rowStartY(Math.max(0, index));
  const column = (index: number) => skeleton.colStartX(Math.max(0, index));
  return {
    sheetId: sheet.getSheetId(),
    scale: render.scene.getAncestorScale().scaleX,
    headers: {
      width: skeleton.rowHeaderWidthAndMarginLeft,
      height: skeleton.columnHeaderHeightAndMarginTop,
    },
    scroll: { x: main.viewportScrollX, y: main.viewportScrollY },
    frozen: {
      left: xSplit > 0 ? column(startColumn - xSplit) : 0,
      right: xSplit > 0 ? column(startColumn) : 0,
      top: ySplit > 0 ? row(startRow - ySplit) : 0,
      bottom: ySplit > 0 ? row(startRow) : 0,
    },
  };
}
