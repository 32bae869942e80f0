import { boxAddress, intersection, quotedSheet, type Box } from "./address";
import type { Engine } from "./engine";
import type { CellPlace } from "./formula-cells";
import { rewriteFormulas } from "./rewritten-formulas";
import { columnsIn, lost, withTableReferences, writtenOut } from "./table-reference";

/** A table as formulas see it. */
export interface TableMeant {
  name: string;
  sheetId: string;
  box: Box;
  columns: readonly string[];
}

/** A table becomes a range: formulas name the cells in place of its columns, as Excel writes them. */
export function plainReferences(engine: Engine, table: TableMeant): void {
  const sheet = quotedSheet(engine.sheet(table.sheetId).getName());
  rewriteFormulas(engine, (formula, place) =>
    withTableReferences(formula, (all, name, inner) => {
      const isIn =
        place?.sheetId === table.sheetId &&
        intersection(table.box, { ...place, rows: 1, columns: 1 }) !== null;
      const isOwn = name === "" && inner !== null && isIn;
      if (!isOwn && name.toLowerCase() !== table.name.toLowerCase()) return all;
      const box = cellsMeant(table, inner ?? "", place);
      return box ? `${sheet}!${boxAddress(box, true)}` : lost;
    })
  );
}

/** The cells that a structured reference means; null where there are none. */
function cellsMeant(
  { box, columns }: TableMeant,
  inner: string,
  place: CellPlace | null
): Box | null {
  const written = writtenOut(inner);
  if (written === null) return null;
  const places = columnsIn(written).map((name) =>
    columns.findIndex((column) => column.toLowerCase() === name.toLowerCase())
  );
  if (places.includes(-1)) return null;
  const first = places.length > 0 ? Math.min(...places) : 0;
  const last = places.length > 0 ? Math.max(...places) : columns.length - 1;
  const wide = { ...box, column: box.column + first, columns: last - first + 1 };
  if (/#This Row/i.test(written)) return place && { ...wide, row: place.row, rows: 1 };
  const headers = /#(All|Headers)/i.test(written);
  const data = /#(All|Data)/i.test(written) || !headers;
  return {
    ...wide,
    row: headers ? box.row : box.row + 1,
    rows: (headers ? 1 : 0) + (data ? box.rows - 1 : 0),
  };
}
