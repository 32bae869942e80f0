import { type Cell, entered } from "./entered";
import type { TableView } from "./open-workbook";
import type { PlannedTable } from "./plan";
import { enteredCells } from "./plan-orders";
import type { StoreTable } from "./store-columns";
import { continuedRows, sameRows, signatures } from "./table-rows";
import { areaOf, type Area, type WriteOrder } from "./write-order";

/** A table as it is in the workbook, with what the analyst has made of it. */
export interface PresentTable {
  readonly view: TableView;
  /** Its body as formulas: constants as such. */
  readonly cells: readonly (readonly Cell[])[];
  /** The same with relative addresses, so that a formula of hers may move with its row. */
  readonly relative: readonly (readonly Cell[])[];
}

/** What is to be done so that a table says what was planned. */
export interface TableMerge {
  readonly isSame: boolean;
  readonly orders: readonly WriteOrder[];
  /** Puts the table back as it was, at whatever point the orders stopped. */
  readonly undo: readonly WriteOrder[];
  /** The cells below the table into which it grows; undefined where it does not grow. */
  readonly growsInto: Area | undefined;
}

/**
 * Brings a table that is there to what was planned. Our columns are found by their names, wherever she has moved them,
 * and added where she has deleted them. Her own columns stay, her values staying with their rows; a column that holds
 * the same formula in every row is continued into new rows.
 */
export function mergeTable(
  present: PresentTable,
  planned: PlannedTable,
  store: StoreTable
): TableMerge {
  const { view, cells } = present;
  const plannedHeader = planned.columns.map((c) => c.header);
  const missing = plannedHeader.filter((h) => !view.header.includes(h));
  const header = [...view.header, ...missing];
  const next = { header: plannedHeader, rows: planned.rows as readonly (readonly Cell[])[] };
  const isSame =
    missing.length === 0 &&
    sameRows(
      store,
      signatures(store, view.header, cells),
      signatures(store, plannedHeader, next.rows)
    );
  const rows = planned.rows.length;
  const grows = rows - view.rows;
  const table = view.name;
  const leftover = (from: number, to: number): WriteOrder[] =>
    to > from
      ? [
          {
            do: "clear",
            at: { table, row: from, column: 0, rows: to - from, columns: header.length },
          },
        ]
      : [];
  const totals = (shown: boolean): WriteOrder[] =>
    view.showsTotals ? [{ do: "totals", table, shown }] : [];
  const most = Math.max(rows, view.rows);
  return {
    isSame,
    orders: [
      ...totals(false),
      ...missing.map((h) => ({ do: "addColumn", table, header: h }) as const),
      ...leftover(rows, view.rows),
      ...(grows === 0 ? [] : [{ do: "resize", table, rows } as const]),
      ...formatOrders(planned, header, table, view.rows),
      ...ourOrders(planned, header, table),
      ...herOrders(present, planned, next, store),
      ...totals(true),
    ],
    undo: [
      ...totals(false),
      ...missing.map((h) => ({ do: "dropColumn", table, header: h }) as const),
      { do: "resize", table, rows: most },
      ...leftover(view.rows, most),
      { do: "resize", table, rows: view.rows },
      {
        do: "enter",
        at: areaOf({ table }, 0, 0, cells),
        as: "formulas",
        cells: restored(cells, view.header, store),
      },
      ...totals(true),
    ],
    growsInto:
      grows > 0
        ? {
            sheet: view.sheet,
            row: view.row + view.rows + (view.showsTotals ? 1 : 0),
            column: view.column,
            rows: grows,
            columns: header.length,
          }
        : undefined,
  };
}

/** Formats for the rows that are new; for all rows where each row has its own. */
function formatOrders(
  planned: PlannedTable,
  header: readonly string[],
  table: string,
  oldRows: number
): WriteOrder[] {
  return planned.columns.flatMap((column): WriteOrder[] => {
    const place = header.indexOf(column.header);
    const at = { table, column: place, columns: 1 };
    const rows = planned.rows.length;
    if (Array.isArray(column.format))
      return [
        {
          do: "format",
          at: { ...at, row: 0, rows },
          format: column.format.map((f: string) => [f]),
        },
      ];
    if (typeof column.format !== "string" || rows <= oldRows) return [];
    const added = { ...at, row: oldRows, rows: rows - oldRows };
    return [{ do: "format", at: added, format: column.format }];
  });
}

/** Our cells, one order for each run of columns that stand side by side in the planned order. */
function ourOrders(planned: PlannedTable, header: readonly string[], table: string): WriteOrder[] {
  const places = planned.columns.map((c) => header.indexOf(c.header));
  const orders: WriteOrder[] = [];
  for (let first = 0, i = 1; i <= places.length; i++) {
    if (i < places.length && places[i] === places[i - 1]! + 1) continue;
    const end = i;
    const start = first;
    const cells = enteredCells(planned.rows.map((row) => row.slice(start, end)));
    const at = areaOf({ table }, 0, places[start]!, cells);
    orders.push({ do: "enter", at, as: "values", cells });
    first = i;
  }
  return orders;
}

/** Her cells, where rows have moved or a column's formula is to be continued; none where all stay where they are. */
function herOrders(
  present: PresentTable,
  planned: PlannedTable,
  next: { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] },
  store: StoreTable
): WriteOrder[] {
  const { view, cells, relative } = present;
  const ours = new Set(planned.columns.map((c) => c.header));
  const hers = view.header.flatMap((h, place) => (ours.has(h) ? [] : [place]));
  if (hers.length === 0) return [];
  const continued = continuedRows(store, { header: view.header, rows: cells }, next);
  const stays = continued.every((old, i) => old === i) && continued.length === view.rows;
  if (stays) return [];
  return hers.map((place): WriteOrder => {
    const column = relative.map((row) => row[place]!);
    const calculated = column[0] !== undefined && column.every((c) => c === column[0]);
    const fill = calculated && isFormula(column[0]!) ? column[0]! : "";
    const moved = continued.map((old) => {
      const cell = old < 0 ? fill : column[old]!;
      return [isFormula(cell) ? cell : entered(cell)];
    });
    return {
      do: "enter",
      at: areaOf({ table: view.name }, 0, place, moved),
      as: moved.some(([cell]) => isFormula(cell!)) ? "formulasR1C1" : "values",
      cells: moved,
    };
  });
}

/** Old cells as they are handed back: formulas as formulas, except where a column of ours holds text. */
function restored(
  cells: readonly (readonly Cell[])[],
  header: readonly string[],
  store: StoreTable
): readonly (readonly Cell[])[] {
  const texts = new Set(store.columns.filter((c) => !c.format).map((c) => c.header));
  const isText = header.map((h) => texts.has(h));
  return cells.map((row) =>
    row.map((cell, i) => (isFormula(cell) && !isText[i] ? cell : entered(cell)))
  );
}

function isFormula(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
