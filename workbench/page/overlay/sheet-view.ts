import { pixelsOf, type Place } from "../../model/cell-sizes";

/** What of the sheet in front the grid shows; lengths in pixels of the sheet, before it is scaled. */
export interface SheetView {
  sheetId: string;
  scale: number;
  /** The headers of rows and columns. */
  headers: { width: number; height: number };
  /** How far the panes that move have moved. */
  scroll: { x: number; y: number };
  /** Where the frozen panes begin and end on the sheet. */
  frozen: { left: number; right: number; top: number; bottom: number };
}

/** One of four panes: with frozen rows or columns, or with neither. */
export interface Pane {
  rows: boolean;
  columns: boolean;
}

/** A rectangle on the screen, from the corner of the grid's canvas. */
export interface ScreenBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The pane in which something lies whose corner is there. Each thing is shown in one pane only. */
export const paneOf = ({ frozen }: SheetView, { left, top }: Place): Pane => ({
  rows: pixelsOf(top) < frozen.bottom,
  columns: pixelsOf(left) < frozen.right,
});

/** Where a pane begins; panes that move reach to the edge of the canvas. */
export function paneBox(
  view: SheetView,
  pane: Pane
): Pick<ScreenBox, "left" | "top"> & {
  width: number | null;
  height: number | null;
} {
  const { headers, frozen, scale } = view;
  const across = frozen.right - frozen.left;
  const down = frozen.bottom - frozen.top;
  return {
    left: (headers.width + (pane.columns ? 0 : across)) * scale,
    top: (headers.height + (pane.rows ? 0 : down)) * scale,
    width: pane.columns ? across * scale : null,
    height: pane.rows ? down * scale : null,
  };
}

/** Where something lies on the screen, from the corner of the canvas. */
export function screenBox(view: SheetView, pane: Pane, place: Place): ScreenBox {
  const { headers, scroll, frozen, scale } = view;
  const x = pixelsOf(place.left) - (pane.columns ? frozen.left : scroll.x);
  const y = pixelsOf(place.top) - (pane.rows ? frozen.top : scroll.y);
  return {
    left: (headers.width + x) * scale,
    top: (headers.height + y) * scale,
    width: pixelsOf(place.width) * scale,
    height: pixelsOf(place.height) * scale,
  };
}
