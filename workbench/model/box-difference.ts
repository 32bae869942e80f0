import { intersection, type Box } from "./address";

/** What is left of rectangles when another is taken out of them: up to four pieces of each. */
export const without = (boxes: readonly Box[], taken: Box): Box[] =>
  boxes.flatMap((box) => pieces(box, taken));

function pieces(box: Box, taken: Box): Box[] {
  const shared = intersection(box, taken);
  if (!shared) return [box];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const all: Box[] = [
    { ...box, rows: shared.row - box.row },
    { ...box, row: below, rows: box.row + box.rows - below },
    { ...shared, column: box.column, columns: shared.column - box.column },
    { ...shared, column: right, columns: box.column + box.columns - right },
  ];
  return all.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Whether a rectangle lies wholly within others that do not overlap. */
export const covers = (boxes: readonly Box[], box: Box): boolean =>
  boxes.reduce<Box[]>((left, taken) => without(left, taken), [box]).length === 0;
