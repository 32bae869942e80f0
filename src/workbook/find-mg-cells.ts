import type { Cell } from "./entered";
import { findMgCells, isErrorText, type MgCell } from "./mg-cells";
import type { OpenWorkbook, UsedArea } from "./open-workbook";
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

/** The MG formulas that show an error of their own, not one that another cell spills into them. */
export async function failedCells(
  workbook: OpenWorkbook,
  found: readonly SheetCells[],
  isFailed: (value: Cell, cell: MgCell) => boolean = isErrorText
): Promise<readonly MgCell[]> {
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
  const failed = found.flatMap(({ sheet, cells }, i) => {
    const { row, column } = boxes[i]!.at;
    const grid: readonly (readonly Cell[])[] = values.get(sheet)!;
    return cells.filter((c) => isFailed(grid[c.row - row]?.[c.column - column] ?? "", c));
  });
  return withoutSpilled(workbook, failed);
}

/** A host may show a spilling formula in every cell that it fills: writing it there would block the spill. */
async function withoutSpilled(
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
