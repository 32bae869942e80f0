import { type Cell, entered } from "./entered";
import type { PlanCell, PlannedBlock, PlannedSheet, PlannedTable } from "./plan";
import { areaOf, type WriteOrder } from "./write-order";

/** Where a planned sheet is written: under which name, and whether that sheet is still to be added. */
export interface Home {
  readonly sheet: string;
  readonly isNew: boolean;
}

/** Orders that make a planned sheet. */
export function sheetOrders(planned: PlannedSheet, home: Home): readonly WriteOrder[] {
  const { sheet, isNew } = home;
  return [
    ...(isNew ? [{ do: "addSheet", sheet } as const] : []),
    { do: "arrange", sheet, widths: planned.widths, frozenRows: planned.frozenRows },
    ...planned.blocks.flatMap((block) => blockOrders(block, sheet)),
    ...planned.tables.flatMap((table) => tableOrders(table, sheet)),
  ];
}

/** Orders that take a planned sheet away again, at whatever point its making stopped. */
export function undoSheetOrders(planned: PlannedSheet, home: Home): readonly WriteOrder[] {
  const { sheet, isNew } = home;
  if (isNew) return [{ do: "dropSheet", sheet }];
  const ends = [
    ...planned.tables.map((t) => [t.row + t.rows.length + 1, t.column + t.columns.length]),
    ...planned.blocks.map((b) => [b.row + b.cells.length, b.column + b.cells[0]!.length]),
  ];
  const rows = Math.max(...ends.map((end) => end[0]!));
  const columns = Math.max(...ends.map((end) => end[1]!));
  return [
    ...planned.tables.map((t) => ({ do: "dropTable", table: t.name }) as const),
    { do: "clear", at: { sheet, row: 0, column: 0, rows, columns } },
  ];
}

/** Orders that make a planned table: formats first, then the cells, then the table around them. */
export function tableOrders(table: PlannedTable, sheet: string): readonly WriteOrder[] {
  const cells = [table.columns.map((c) => c.header), ...table.rows];
  const at = areaOf({ sheet }, table.row, table.column, cells);
  const formats = table.columns.flatMap(({ format }, i): WriteOrder[] => {
    if (format === undefined) return [];
    const column = { sheet, row: table.row + 1, column: table.column + i, columns: 1 };
    return [
      {
        do: "format",
        at: { ...column, rows: table.rows.length },
        format: typeof format === "string" ? format : format.map((f) => [f]),
      },
    ];
  });
  return [
    ...formats,
    { do: "enter", at, as: "values", cells: enteredCells(cells) },
    { do: "addTable", table: table.name, at, style: table.style },
  ];
}

/** Cells as they are handed to Excel. */
export function enteredCells(
  cells: readonly (readonly PlanCell[])[]
): readonly (readonly Cell[])[] {
  return cells.map((row) => row.map(entered));
}

function blockOrders(block: PlannedBlock, sheet: string): readonly WriteOrder[] {
  const at = areaOf({ sheet }, block.row, block.column, block.cells);
  const { format, look } = block;
  // What a formula spills is formatted with it.
  const filled = { ...at, columns: at.columns - 1 + (block.spills ?? 1) };
  return [
    ...(format ? [{ do: "format", at: filled, format } as const] : []),
    { do: "enter", at, as: "formulas", cells: enteredCells(block.cells) },
    ...(look ? [{ do: "look", at: filled, look } as const] : []),
  ];
}
