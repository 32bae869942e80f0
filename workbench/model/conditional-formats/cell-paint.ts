import type { ConditionalPaint } from "../sheet-states";

/** A bar in a cell, in percent of its width: from `start` to the right, to the left when `length` is negative. */
export interface CellBar {
  color: string;
  start: number;
  length: number;
}

/** An icon in a cell: its set, by the engine's name, and which of it. */
export interface CellIcon {
  set: string;
  /** From 0, which is the icon of the least values. */
  level: number;
}

/** What the conditional formats make of one cell; what is null they leave. */
export interface CellPaint extends ConditionalPaint {
  bar: CellBar | null;
  icon: CellIcon | null;
  /** Only the bar or icon is to be seen. */
  hidesValue: boolean;
}

export const noCellPaint = (): CellPaint => ({
  fontColor: null,
  fillColor: null,
  bold: null,
  italic: null,
  numberFormat: null,
  bar: null,
  icon: null,
  hidesValue: false,
});

/** Lays a paint under what is there already: of two that say something the earlier wins. */
export function paintUnder(paint: CellPaint, below: Partial<CellPaint>): void {
  paint.fontColor ??= below.fontColor ?? null;
  paint.fillColor ??= below.fillColor ?? null;
  paint.bold ??= below.bold ?? null;
  paint.italic ??= below.italic ?? null;
  paint.numberFormat ??= below.numberFormat ?? null;
  if (!paint.bar && below.bar) {
    paint.bar = below.bar;
    paint.hidesValue ||= below.hidesValue ?? false;
  }
  if (!paint.icon && below.icon) {
    paint.icon = below.icon;
    paint.hidesValue ||= below.hidesValue ?? false;
  }
}

/** The bar of a value between the least and the greatest; values of both signs share an axis. */
export function barOf(
  value: number,
  least: number,
  greatest: number,
  colors: { color: string; negativeColor: string | null }
): CellBar | null {
  const low = Math.min(0, least);
  const high = Math.max(0, greatest);
  if (value === 0 || high === low) return null;
  const start = (-low / (high - low)) * 100;
  const length = (value / (high - low)) * 100;
  const color = value < 0 ? (colors.negativeColor ?? colors.color) : colors.color;
  return { color, start, length };
}
