import { pointsOf } from "../../model/cell-sizes";
import type { Worksheet } from "../../model/worksheet";
import type { SheetOverlay } from "../overlay/sheet-overlay";
import type { SheetChart } from "./sheet-chart";

/** How far the pointer goes before it is meant as a move, in pixels. */
const threshold = 4;
/** How far an arrow key moves a chart, in points. */
const step = 6;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** Lets a chart be moved with the pointer or the arrow keys, and taken away with Delete. Not on a protected sheet. */
export function dragChart(chart: SheetChart, sheet: Worksheet, overlay: SheetOverlay): void {
  const { element } = chart;
  const moveTo = (left: number, top: number) => {
    chart.chart.left = Math.max(0, left);
    chart.chart.top = Math.max(0, top);
    overlay.refresh();
  };
  element.addEventListener("pointerdown", (down) => {
    if (down.button !== 0 || sheet.protection.protected) return;
    const { left, top } = chart.chart;
    let moved = false;
    const move = (event: PointerEvent) => {
      const [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
      moved ||= Math.hypot(x, y) > threshold;
      if (!moved) return;
      element.setPointerCapture(down.pointerId);
      const points = (pixels: number) => pointsOf(pixels / overlay.scale);
      moveTo(left + points(x), top + points(y));
    };
    const end = () => {
      element.removeEventListener("pointermove", move);
      if (moved) sheet.stateChanged();
    };
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", end, { once: true });
    element.addEventListener("pointercancel", end, { once: true });
  });
  element.addEventListener("keydown", (event) => {
    if (sheet.protection.protected) return;
    const arrow = arrows[event.key];
    if (arrow) moveTo(chart.chart.left + arrow[0], chart.chart.top + arrow[1]);
    else if (event.key === "Delete") sheet.charts.getItem(chart.chart.id).delete();
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (arrow) sheet.stateChanged();
  });
}
