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
  let rows = 1;
  let columns = 1;
  for (const grid of grids) {
    if (grid.rows > rows) rows = grid.rows;
    if (grid.columns > columns) columns = grid.columns;
  }
  let fits = true;
  for (const g of grids)
    fits &&= (g.rows === 1 || g.rows === rows) && (g.columns === 1 || g.columns === columns);
  return fits ? { rows, columns } : undefined;
}

/** The cell of an argument that serves a row and column of the result. */
export function cellAt<T>(grid: Grid<T>, row: number, column: number): Grid<T>["cells"][number] {
  const r = grid.rows === 1 ? 0 : row;
  const c = grid.columns === 1 ? 0 : column;
  return grid.cells[r * grid.columns + c]!;
}
