import { invalidArgument } from "../protocol/host-object";
import { maxColumns, maxRows, union, type Box } from "./address";
import { CellReading } from "./cell-reading";
import type { Range } from "./range";
import { usedBox } from "./used-range";

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/**
 * The cell at which Ctrl and an arrow key end, from the active cell: the last filled one of its block, else the first of
 * the next block, else the last of the sheet ("Range.getRangeEdge").
 */
export function edgeOf(range: Range, direction: unknown, active?: Range): Box {
  const step = typeof direction === "string" ? steps[direction] : undefined;
  if (!step) throw invalidArgument("Range.getRangeEdge");
  const [down, right] = step;
  const { worksheet } = range;
  const cells = new CellReading(worksheet.engine, worksheet.id);
  const used = usedBox(worksheet.engine, worksheet.id, true);
  const filled = (row: number, column: number) => cells.value(row, column) !== "";
  const inSheet = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < maxRows && column < maxColumns;
  // Behind the used cells nothing comes any more: the way need not be walked to the end of the sheet.
  const hasAhead = (row: number, column: number) =>
    used !== null &&
    (down > 0 ? row < used.row + used.rows : down === 0 || row >= used.row) &&
    (right > 0 ? column < used.column + used.columns : right === 0 || column >= used.column);
  let { row, column } = (active ?? range).box;
  const inBlock =
    filled(row, column) &&
    inSheet(row + down, column + right) &&
    filled(row + down, column + right);
  if (inBlock) {
    while (inSheet(row + down, column + right) && filled(row + down, column + right)) {
      row += down;
      column += right;
    }
    return cell(row, column);
  }
  for (;;) {
    row += down;
    column += right;
    if (!inSheet(row, column) || !hasAhead(row, column)) break;
    if (filled(row, column)) return cell(row, column);
  }
  const start = (active ?? range).box;
  return cell(
    down === 0 ? start.row : down > 0 ? maxRows - 1 : 0,
    right === 0 ? start.column : right > 0 ? maxColumns - 1 : 0
  );
}

/** The range together with all cells up to that edge: Ctrl, Shift and an arrow key ("Range.getExtendedRange"). */
export const extendedTo = (range: Range, direction: unknown, active?: Range): Box =>
  union(range.box, edgeOf(range, direction, active));

const cell = (row: number, column: number): Box => ({ row, column, rows: 1, columns: 1 });
