import type { Grid } from "./grid";

/** The shape that several arguments give together, and the way from a result cell to a cell of each argument. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The common shape of the arguments, or undefined where they do not fit. As in Excel's own arithmetic a single value
 * serves every cell, a column every column and a row every row: a column of 5 products and a row of 12 months give
 * 5 × 12; a column of 5 and a column of 4 do not fit.
 */
export function broadcast(grids: readonly Grid<unknown>[]): Shape | undefined {
  const rows = Math.max(...grids.map((g) => g.rows));
  const columns = Math.max(...grids.map((g) => g.columns));
  const fits = grids.every(
    (g) => (g.rows === 1 || g.rows === rows) && (g.columns === 1 || g.columns === columns)
  );
  return fits ? { rows, columns } : undefined;
}

/** The cell of an argument that serves a row and column of the result. */
export function cellAt<T>(grid: Grid<T>, row: number, column: number): Grid<T>["cells"][number] {
  const r = grid.rows === 1 ? 0 : row;
  const c = grid.columns === 1 ? 0 : column;
  return grid.cells[r * grid.columns + c]!;
}
