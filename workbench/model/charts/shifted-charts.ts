import type { ChartState } from "../sheet-states";

/**
 * Moves the charts of a sheet with its cells: `room` points have come in at `at` points from the edge, or gone when
 * negative. What lies below moves; a chart that they lie in grows or shrinks. Says whether any has changed.
 */
export function shiftCharts(
  charts: readonly ChartState[],
  vertical: boolean,
  at: number,
  room: number
): boolean {
  let changed = false;
  for (const chart of charts) {
    const [start, size] = vertical ? [chart.top, chart.height] : [chart.left, chart.width];
    const [newStart, newSize] = shifted(start, size, at, room);
    if (newStart === start && newSize === size) continue;
    changed = true;
    Object.assign(
      chart,
      vertical ? { top: newStart, height: newSize } : { left: newStart, width: newSize }
    );
  }
  return changed;
}

function shifted(start: number, size: number, at: number, room: number): [number, number] {
  const end = start + size;
  if (end <= at) return [start, size];
  if (room >= 0) return start >= at ? [start + room, size] : [start, size + room];
  const gone = at - room;
  const left = Math.max(0, Math.min(end, at) - start) + Math.max(0, end - Math.max(start, gone));
  return [start < at ? start : Math.max(at, start + room), left];
}
