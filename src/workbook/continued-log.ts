import type { Cell } from "./entered";
import type { PresentTable } from "./merge-table";
import type { PlannedTable } from "./plan";
import { MG_REVISIONS } from "./store-columns";
import { signatures } from "./table-rows";

/** What a load does to the log of revisions: rows that a refresh adds, or those of a refresh that is undone. */
export interface LogChange {
  readonly added: readonly (readonly Cell[])[];
  readonly dropped: readonly (readonly Cell[])[];
}

/**
 * The log as it is to be: every row that is there, ours or hers, readable or not, in its order; without those dropped,
 * each once; then those added.
 */
export function continuedLog(
  present: PresentTable,
  planned: PlannedTable,
  { added, dropped }: LogChange
): PlannedTable {
  const headers = planned.columns.map((column) => column.header);
  const places = headers.map((header) => present.view.header.indexOf(header));
  const rows = present.cells.map((row) => places.map((place): Cell => row[place] ?? ""));
  const of = (cells: readonly (readonly Cell[])[]) => signatures(MG_REVISIONS, headers, cells);
  const gone = of(dropped);
  const signs = of(rows);
  const stays = rows.filter((_, i) => {
    const place = gone.indexOf(signs[i]!);
    if (place >= 0) gone.splice(place, 1);
    return place < 0 && signs[i] !== "";
  });
  const next = [...stays, ...added];
  return { ...planned, rows: next.length > 0 ? next : [headers.map(() => "")] };
}
