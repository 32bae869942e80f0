import type { CellPlace } from "./open-workbook";

/** A cell as a key, to find it among others. */
export function cellKey({ sheet, row, column }: CellPlace): string {
  return `${sheet} ${row} ${column}`;
}
