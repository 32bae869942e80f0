import type { Cell } from "./entered";
import { findMgCells, isErrorText, type MgCell } from "./mg-cells";
import type { OpenWorkbook, SheetContents, UsedArea } from "./open-workbook";
import { readGrids } from "./present-tables";

/** A sheet with its MG formulas. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly MgCell[];
}

/** The MG formulas of each sheet that has any. */
export async function findCells(
  workbook: OpenWorkbook,
  used: readonly UsedArea[]
): Promise<readonly SheetCells[]> {
  const grids = await readGrids(
    workbook,
    used.map(({ sheet, area }) => ({ key: sheet, at: area, as: "formulas" }))
  );
  return used
    .map(({ sheet, area }) => ({ sheet, cells: findMgCells(sheet, area, grids.get(sheet)!) }))
    .filter(({ cells }) => cells.length > 0);
}

/** The MG formulas of sheets that were read whole, and what they show. */
export function cellsIn(contents: readonly SheetContents[]): {
  readonly found: readonly SheetCells[];
  readonly shown: ReadonlyMap<MgCell, Cell>;
} {
  const shown = new Map<MgCell, Cell>();
  const found = contents.map(({ name, used }): SheetCells => {
    if (!used) return { sheet: name, cells: [] };
    const { area, formulas, values } = used;
    const cells = findMgCells(name, area, formulas);
    for (const c of cells) shown.set(c, values[c.row - area.row]?.[c.column - area.column] ?? "");
    return { sheet: name, cells };
  });
  return { found: found.filter(({ cells }) => cells.length > 0), shown };
}

/** The MG formulas that show an error of their own, not one that another cell spills into them. */
export async function failedCells(
  workbook: OpenWorkbook,
  found: readonly SheetCells[],
  isFailed: (value: Cell) => boolean = isErrorText
): Promise<readonly MgCell[]> {
  const values = await valuesOf(workbook, found);
  const failed = [...values].filter(([, value]) => isFailed(value)).map(([cell]) => cell);
  return withoutSpilled(workbook, failed);
}

/** What the cells show; one round trip for most workbooks. */
export async function valuesOf(
  workbook: OpenWorkbook,
  found: readonly SheetCells[]
): Promise<ReadonlyMap<MgCell, Cell>> {
  const boxes = found.map(({ sheet, cells }) => {
    const row = Math.min(...cells.map((c) => c.row));
    const column = Math.min(...cells.map((c) => c.column));
    const rows = Math.max(...cells.map((c) => c.row)) - row + 1;
    const columns = Math.max(...cells.map((c) => c.column)) - column + 1;
    return { sheet, at: { sheet, row, column, rows, columns } };
  });
  const values = await readGrids(
    workbook,
    boxes.map(({ sheet, at }) => ({ key: sheet, at, as: "values" }))
  );
  const shown = new Map<MgCell, Cell>();
  found.forEach(({ sheet, cells }, i) => {
    const { row, column } = boxes[i]!.at;
    const grid: readonly (readonly Cell[])[] = values.get(sheet)!;
    for (const c of cells) shown.set(c, grid[c.row - row]?.[c.column - column] ?? "");
  });
  return shown;
}

/** A host may show a spilling formula in every cell that it fills: writing it there would block the spill. */
export async function withoutSpilled(
  workbook: OpenWorkbook,
  failed: readonly MgCell[]
): Promise<readonly MgCell[]> {
  const doubtful = failed.filter((cell) => cell.repeatsNeighbour);
  if (doubtful.length === 0) return failed;
  const places = doubtful.map(({ sheet, row, column }) => ({
    sheet,
    row,
    column,
    rows: 1,
    columns: 1,
  }));
  const spilled = new Set(await workbook.spilledInto(places));
  const left = new Set(doubtful.filter((_, i) => !spilled.has(places[i]!)));
  return failed.filter((cell) => !cell.repeatsNeighbour || left.has(cell));
}
