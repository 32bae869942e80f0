import { type Cell, entered } from "./entered";
import type { PlanCell, PlannedBlock, PlannedSheet, PlannedTable } from "./plan";
import { type Area, areaOf, type WriteOrder } from "./write-order";

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
    ...(planned.plain && isNew ? [{ do: "plain", sheet } as const] : []),
    ...(planned.rules ? [{ do: "rules", sheet, rules: planned.rules } as const] : []),
    ...(planned.lists ?? []).map((list) => ({ do: "list", sheet, list }) as const),
    ...(planned.page ? [{ do: "page", sheet, page: planned.page } as const] : []),
  ];
}

/** Orders that bring charts up to date which are there, and add those which are not, to be drawn later. */
export function chartOrders(
  planned: PlannedSheet,
  present: ReadonlyMap<string, number>
): readonly WriteOrder[] {
  return (planned.charts ?? []).map((chart): WriteOrder => {
    const series = present.get(chart.name);
    return series === undefined
      ? { do: "addChart", sheet: planned.name, chart }
      : { do: "chart", sheet: planned.name, chart, series, isNew: false };
  });
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

/** Orders that write a block: format and look before the cells, over all that a formula fills. */
export function blockOrders(block: PlannedBlock, sheet: string): readonly WriteOrder[] {
  const at = areaOf({ sheet }, block.row, block.column, block.cells);
  const { format, look, merged, rowHeight } = block;
  const filled = filledArea(block, sheet);
  const rows = { ...at, columns: 1 };
  return [
    ...(merged ? [{ do: "merge", at: filled } as const] : []),
    ...lookOrders(look, filled),
    ...formatOrders(format, filled),
    ...(rowHeight ? [{ do: "rowHeight", at: rows, height: rowHeight } as const] : []),
    { do: "enter", at, as: "formulas", cells: enteredCells(block.cells) },
  ];
}

/** The cells that a block and its spilling formula fill. */
export function filledArea(block: PlannedBlock, sheet: string): Area {
  const at = areaOf({ sheet }, block.row, block.column, block.cells);
  const rows = Math.max(at.rows, at.rows - 1 + (block.spillsDown ?? 1));
  return { ...at, rows, columns: at.columns - 1 + (block.spills ?? 1) };
}

function lookOrders(look: PlannedBlock["look"], at: Area): readonly WriteOrder[] {
  if (look === undefined) return [];
  if (typeof look === "string") return [{ do: "look", at, look }];
  return look.flatMap((l, i): WriteOrder[] =>
    l ? [{ do: "look", at: { ...at, column: at.column + i, columns: 1 }, look: l }] : []
  );
}

function formatOrders(format: PlannedBlock["format"], at: Area): readonly WriteOrder[] {
  if (format === undefined) return [];
  if (typeof format === "string") return [{ do: "format", at, format }];
  return format.map((f, i) => ({
    do: "format",
    at: { ...at, column: at.column + i, columns: 1 },
    format: f,
  }));
}
