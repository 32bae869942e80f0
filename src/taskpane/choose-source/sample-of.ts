import type { Grid, GridCell } from "../../sources/grid/grid";

/** So many different cells show what a column holds. */
const SHOWN = 3;
/** Rows below the header that are looked at. */
const LOOKED_AT = 200;
/** A longer cell is cut. */
const LONGEST = 24;

/** The first few different cells of a column that are not empty, as text. */
export function sampleOf({ cells }: Grid, header: number, column: number): readonly string[] {
  const found = new Set<string>();
  for (const row of cells.slice(header + 1, header + 1 + LOOKED_AT)) {
    const text = shown(row[column] ?? "");
    if (text !== "") found.add(text);
    if (found.size === SHOWN) break;
  }
  return [...found];
}

function shown(cell: GridCell): string {
  const text = String(cell).trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
