import type { Box } from "./address";

/** Gathers cells, given row by row from left to right, into few rectangles. */
export function boxesOf(cells: Iterable<readonly [row: number, column: number]>): Box[] {
  const boxes: Box[] = [];
  for (const [row, column] of cells) {
    const run = boxes.at(-1);
    if (run?.row === row && run.column + run.columns === column) run.columns++;
    else boxes.push({ row, column, rows: 1, columns: 1 });
  }
  return stacked(boxes);
}

/** Runs that lie below each other with the same columns become one rectangle. */
function stacked(runs: readonly Box[]): Box[] {
  const whole: Box[] = [];
  const open = new Map<string, Box>();
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) above.rows++;
    else {
      const box = { ...run };
      whole.push(box);
      open.set(key, box);
    }
  }
  return whole;
}
