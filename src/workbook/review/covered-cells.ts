import type { PlannedArea, PlannedSheet } from "../plan";
import { filledArea } from "../plan-orders";

/** The areas that a planned sheet fills, what its formulas spill included. */
export function areasOf(sheet: PlannedSheet): readonly PlannedArea[] {
  return sheet.blocks.map((block) => {
    const { row, column, rows, columns } = filledArea(block, sheet.name);
    return { row, column, rows, columns };
  });
}

/** The parts of areas that other areas leave free, as rectangles: rows of cells, those alike put together. */
export function outside(
  areas: readonly PlannedArea[],
  others: readonly PlannedArea[]
): readonly PlannedArea[] {
  const covered = new Set(others.flatMap(keysOf));
  return areas.flatMap((area) => {
    if (!keysOf(area).some((key) => !covered.has(key))) return [];
    const runs = Array.from({ length: area.rows }, (_, r) => runsOf(area, area.row + r, covered));
    return stack(runs.flat());
  });
}

function keysOf({ row, column, rows, columns }: PlannedArea): number[] {
  return Array.from({ length: rows * columns }, (_, i) =>
    keyOf(row + Math.floor(i / columns), column + (i % columns))
  );
}

/** Excel has 16,384 columns. */
function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

function runsOf(area: PlannedArea, row: number, covered: ReadonlySet<number>): PlannedArea[] {
  const runs: PlannedArea[] = [];
  let start: number | undefined;
  for (let c = area.column; c <= area.column + area.columns; c++) {
    const free = c < area.column + area.columns && !covered.has(keyOf(row, c));
    if (free) start ??= c;
    else if (start !== undefined) {
      runs.push({ row, column: start, rows: 1, columns: c - start });
      start = undefined;
    }
  }
  return runs;
}

/** Runs of the same columns in rows one below the other as one area. */
function stack(runs: readonly PlannedArea[]): PlannedArea[] {
  const stacked: PlannedArea[] = [];
  for (const run of runs) {
    const above = stacked.findIndex(
      (a) => a.column === run.column && a.columns === run.columns && a.row + a.rows === run.row
    );
    if (above >= 0) stacked[above] = { ...stacked[above]!, rows: stacked[above]!.rows + 1 };
    else stacked.push(run);
  }
  return stacked;
}
