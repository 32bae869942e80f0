import type { Language } from "../dataset/catalogue";
import type { Cell } from "./entered";
import { inWorkbook, isExcel } from "./excel";
import { hostSentence } from "./host-errors";
import type { OpenWorkbook, UsedArea } from "./open-workbook";
import { packOrders } from "./batches";
import { inTurn } from "./open-workbook";
import { findMgCells, isErrorText, type MgCell, wholeFormula } from "./mg-cells";
import { readGrids } from "./present-tables";
import type { WriteOrder } from "./write-order";

/** What a recalculation did. */
export interface Recalculation {
  /** Sheets that hold MG formulas and were recalculated. */
  readonly sheets: number;
  /** Cells whose formula was entered again because they showed an error. */
  readonly reentered: number;
  /** Sheets with MG formulas in error that are protected, so that nothing could be entered. */
  readonly protectedSheets: readonly string[];
}

const NOTHING: Recalculation = { sheets: 0, reentered: 0, protectedSheets: [] };

/**
 * Recalculates the sheets that hold MG formulas, and nothing else of the workbook. Cells that show an error are entered
 * again, because Excel leaves them out of a recalculation (office-js issue 4502); formulas that Excel has stored under
 * its own name for a function it did not know (`_xldudf_MG_MOM`) get their name back. Five round trips, whatever the
 * number of sheets, one more where a spilled error has to be told from a formula.
 */
export async function recalculate(language: Language = "en"): Promise<Recalculation> {
  if (!isExcel()) return NOTHING;
  try {
    return await inWorkbook(recalculateIn);
  } catch (error) {
    throw hostSentence(error, language);
  }
}

async function recalculateIn(workbook: OpenWorkbook): Promise<Recalculation> {
  const { sheets, used } = await workbook.survey();
  const found = await findCells(workbook, used);
  if (found.length === 0) return NOTHING;
  const locked = new Set(sheets.filter((s) => s.isProtected).map((s) => s.name));
  const failed = await failedCells(workbook, found);
  const orders: WriteOrder[] = found.map(({ sheet }) => ({ do: "recalculateSheet", sheet }));
  const again = failed.filter((cell) => !locked.has(cell.sheet));
  for (const { sheet, row, column, formula } of again) {
    const at = { sheet, row, column, rows: 1, columns: 1 };
    orders.push({ do: "enter", at, as: "formulas", cells: [[wholeFormula(formula)]] });
  }
  await inTurn(packOrders(orders), (batch) => workbook.perform(batch, "on"));
  const protectedSheets = new Set(failed.map((c) => c.sheet).filter((s) => locked.has(s)));
  return {
    sheets: found.length,
    reentered: again.length,
    protectedSheets: [...protectedSheets],
  };
}

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
  isFailed: (value: Cell) => boolean = isErrorText
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
    return cells.filter((c) => isFailed(grid[c.row - row]?.[c.column - column] ?? ""));
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
