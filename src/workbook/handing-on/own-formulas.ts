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
  // First the rooms of those that are certain: they tell of all cells of a wide spill but those of one beside another.
  const filled = new Set<string>();
  const rooms = await workbook.spillsOf(firm.map(placeOf));
  rooms.forEach(({ row, column, rows, columns }, i) => {
    const { sheet } = firm[i]!;
    for (let at = 0; at < rows * columns; at++) {
      const [r, c] = [Math.floor(at / columns), at % columns];
      filled.add(keyOf({ sheet, row: row + r, column: column + c }));
    }
  });
  const doubtful = cells.filter((cell) => cell.repeatsNeighbour && !filled.has(keyOf(cell)));
  const places = doubtful.map((cell) => ({ ...placeOf(cell), rows: 1, columns: 1 }));
  const spilled = new Set(doubtful.length > 0 ? await workbook.spilledInto(places) : []);
  const left = new Set(doubtful.filter((_, i) => !spilled.has(places[i]!)));
  return cells.filter((cell) => !cell.repeatsNeighbour || left.has(cell));
}

type Place = Pick<MgCell, "sheet" | "row" | "column">;

const placeOf = ({ sheet, row, column }: Place) => ({ sheet, row, column });

const keyOf = ({ sheet, row, column }: Place) => `${row},${column},${sheet}`;
