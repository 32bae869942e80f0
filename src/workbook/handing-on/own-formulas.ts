import type { MgCell } from "../mg-cells";
import type { OpenWorkbook } from "../open-workbook";

/**
 * The cells that hold a formula of their own. Excel shows a formula that spills in every cell that it fills: those are
 * left out. Two round trips at most, none where no cell repeats its neighbour.
 */
export async function ownFormulas(
  workbook: OpenWorkbook,
  cells: readonly MgCell[]
): Promise<readonly MgCell[]> {
  if (!cells.some((cell) => cell.repeatsNeighbour)) return cells;
  const firm = cells.filter((cell) => !cell.repeatsNeighbour);
  // First the rooms of those that are certain: of a wide spill, all but one cell are told by it.
  const filled = new Set<string>();
  for (const { sheet, row, column, rows, columns } of await workbook.spillsOf(firm.map(placeOf))) {
    for (let i = 0; i < rows * columns; i++) {
      filled.add(
        keyOf({ sheet, row: row + Math.floor(i / columns), column: column + (i % columns) })
      );
    }
  }
  const doubtful = cells.filter((cell) => cell.repeatsNeighbour && !filled.has(keyOf(cell)));
  const places = doubtful.map((cell) => ({ ...placeOf(cell), rows: 1, columns: 1 }));
  const spilled = new Set(
    (doubtful.length > 0 ? await workbook.spilledInto(places) : []).map(keyOf)
  );
  return cells.filter(
    (cell) => !cell.repeatsNeighbour || !(filled.has(keyOf(cell)) || spilled.has(keyOf(cell)))
  );
}

type Place = Pick<MgCell, "sheet" | "row" | "column">;

const placeOf = ({ sheet, row, column }: Place) => ({ sheet, row, column });

const keyOf = ({ sheet, row, column }: Place) => `${row},${column},${sheet}`;
