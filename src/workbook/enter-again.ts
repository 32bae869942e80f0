import { type MgCell, wholeFormula } from "./mg-cells";
import type { WriteOrder } from "./write-order";

/**
 * Orders that enter formulas again, with the names of functions as an analyst types them: one order for each run of
 * formulas that stand below each other.
 */
export function enterAgainOrders(cells: readonly MgCell[]): readonly WriteOrder[] {
  const order = [...cells].sort((a, b) =>
    a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row
  );
  const runs: MgCell[][] = [];
  for (const cell of order) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last?.sheet === cell.sheet && last.column === cell.column && last.row === cell.row - 1;
    if (follows) run!.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => {
    const { sheet, row, column } = run[0]!;
    return {
      do: "enter",
      at: { sheet, row, column, rows: run.length, columns: 1 },
      as: "formulas",
      cells: run.map(({ formula }) => [wholeFormula(formula)]),
    };
  });
}
