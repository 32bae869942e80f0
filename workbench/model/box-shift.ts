import { intersection, maxColumns, maxRows, type Box } from "./address";

/** What becomes of a rectangle when cells change places; null when it is gone. */
export type BoxShift = (box: Box) => Box | null;

interface Stretch {
  first: number;
  count: number;
}

/** Of rows or columns `first` … `first + count - 1`: where they are after others have been inserted before `at`. */
function afterInsertion({ first, count }: Stretch, at: number, inserted: number): Stretch {
  if (at <= first) return { first: first + inserted, count };
  return at < first + count ? { first, count: count + inserted } : { first, count };
}

function afterRemoval({ first, count }: Stretch, at: number, removed: number): Stretch | null {
  const end = first + count;
  const before = Math.max(0, Math.min(end, at) - first);
  const after = Math.max(0, end - Math.max(first, at + removed));
  if (before + after === 0) return null;
  return { first: first < at ? first : Math.max(at, first - removed), count: before + after };
}

const rowsOf = ({ row, rows }: Box): Stretch => ({ first: row, count: rows });
const columnsOf = ({ column, columns }: Box): Stretch => ({ first: column, count: columns });
const withRows = (box: Box, { first, count }: Stretch): Box => ({
  ...box,
  row: first,
  rows: count,
});
const withColumns = (box: Box, { first, count }: Stretch): Box => ({
  ...box,
  column: first,
  columns: count,
});

export const rowsInserted =
  (at: number, count: number): BoxShift =>
  (box) =>
    box.rows === maxRows ? box : withRows(box, afterInsertion(rowsOf(box), at, count));

export const columnsInserted =
  (at: number, count: number): BoxShift =>
  (box) =>
    box.columns === maxColumns ? box : withColumns(box, afterInsertion(columnsOf(box), at, count));

export const rowsRemoved =
  (at: number, count: number): BoxShift =>
  (box) => {
    if (box.rows === maxRows) return box;
    const left = afterRemoval(rowsOf(box), at, count);
    return left && withRows(box, left);
  };

export const columnsRemoved =
  (at: number, count: number): BoxShift =>
  (box) => {
    if (box.columns === maxColumns) return box;
    const left = afterRemoval(columnsOf(box), at, count);
    return left && withColumns(box, left);
  };

/** Cells put in before a rectangle, which moves down or right with all that lies behind it. */
export function cellsInserted({ row, column, rows, columns }: Box, down: boolean): BoxShift {
  const from = down
    ? { row, column, columns, rows: maxRows - row - rows }
    : { row, column, rows, columns: maxColumns - column - columns };
  return cellsMoved(
    from,
    down ? { ...from, row: row + rows } : { ...from, column: column + columns }
  );
}

/** Cells taken away; what lies below or to the right moves up to their place. */
export function cellsRemoved(box: Box, up: boolean): BoxShift {
  const { row, column, rows, columns } = box;
  const from = up
    ? { row: row + rows, column, columns, rows: maxRows - row - rows }
    : { row, column: column + columns, rows, columns: maxColumns - column - columns };
  const close = cellsMoved(from, { ...from, row, column });
  return (other) => {
    const shared = intersection(other, box);
    const gone = shared?.rows === other.rows && shared.columns === other.columns;
    return gone ? null : close(other);
  };
}

/**
 * Cells moved from one rectangle to another of the same size: what lies wholly in it moves along. When they move within
 * their columns (cells inserted above, or deleted) the end of a rectangle that is as wide moves and stretches it.
 */
export function cellsMoved(from: Box, to: Box): BoxShift {
  const [down, right] = [to.row - from.row, to.column - from.column];
  return (box) => {
    const shared = intersection(box, from);
    if (!shared) return box;
    if (shared.rows === box.rows && shared.columns === box.columns) {
      return { ...box, row: box.row + down, column: box.column + right };
    }
    const atEnd = shared.row + shared.rows === box.row + box.rows;
    if (right === 0 && shared.columns === box.columns && atEnd) {
      return box.rows + down > 0 ? { ...box, rows: box.rows + down } : null;
    }
    const atRight = shared.column + shared.columns === box.column + box.columns;
    if (down === 0 && shared.rows === box.rows && atRight) {
      return box.columns + right > 0 ? { ...box, columns: box.columns + right } : null;
    }
    return box;
  };
}
