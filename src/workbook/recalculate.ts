import type { Language } from "../dataset/catalogue";
import { packOrders } from "./batches";
import { cellKey } from "./cell-key";
import { enterAgainOrders } from "./enter-again";
import { inWorkbook, isExcel } from "./excel";
import { failedCells, findCells, type SheetCells } from "./find-mg-cells";
import { hostSentence } from "./host-errors";
import type { MgCell } from "./mg-cells";
import { inTurn, type OpenWorkbook } from "./open-workbook";
import { settledCells } from "./settled-cells";
import type { WriteOrder } from "./write-order";

/** What a recalculation did. */
export interface Recalculation {
  /** Sheets that hold MG formulas and were recalculated. */
  readonly sheets: number;
  /** Cells whose formula was entered again because they showed an error. */
  readonly reentered: number;
  /** Sheets with MG formulas in error that are protected, so that nothing could be entered. */
  readonly protectedSheets: readonly string[];
  /** Cells that go on showing #BUSY!. */
  readonly busy: number;
}

const NOTHING: Recalculation = { sheets: 0, reentered: 0, protectedSheets: [], busy: 0 };

/**
 * Recalculates the sheets that hold MG formulas, and nothing else of the workbook. Cells that show an error are entered
 * again, because Excel leaves them out of a recalculation (office-js issue 4502), and once more where they still show one,
 * because in Excel on the web such a cell wants to be calculated twice (issue 3234); formulas that Excel has stored under
 * its own name for a function it did not know (`_xldudf_MG_MOM`) get their name back. Six round trips, whatever the
 * number of sheets, one more where a spilled error has to be told from a formula, and more while cells are busy.
 */
export async function recalculate(language: Language = "en"): Promise<Recalculation> {
  return inExcel(language, async (workbook) => {
    const { found, locked } = await lookAround(workbook);
    if (found.length === 0) return NOTHING;
    const failed = await failedCells(workbook, found);
    const sheets = found.map(({ sheet }) => ({ do: "recalculateSheet", sheet }) as const);
    const again = failed.filter((cell) => !locked.has(cell.sheet));
    await perform(workbook, [...sheets, ...enterAgainOrders(again)]);
    const entered = new Set(again.map(cellKey));
    const { failed: still, busy } = await settledCells(workbook, found);
    const second = still.filter((cell) => entered.has(cellKey(cell)));
    return {
      sheets: found.length,
      reentered: again.length,
      protectedSheets: protectedAmong(failed, locked),
      busy: await enterAgain(workbook, found, second, busy.length, true),
    };
  });
}

/**
 * Enters again the formulas of sheets that show an error once they are calculated: after cells were written over some
 * that showed one, Excel on the web may not have called their functions at all. Other sheets are left alone.
 */
export async function recalculateFailed(
  sheets: readonly string[],
  language: Language
): Promise<Recalculation> {
  return inExcel(language, async (workbook) => {
    const { found: all, locked } = await lookAround(workbook);
    const found = all.filter(({ sheet }) => sheets.includes(sheet));
    if (found.length === 0) return NOTHING;
    const { failed, busy } = await settledCells(workbook, found);
    const again = failed.filter((cell) => !locked.has(cell.sheet));
    return {
      sheets: found.length,
      reentered: again.length,
      protectedSheets: protectedAmong(failed, locked),
      busy: await enterAgain(workbook, found, again, busy.length),
    };
  });
}

async function inExcel(
  language: Language,
  job: (workbook: OpenWorkbook) => Promise<Recalculation>
): Promise<Recalculation> {
  if (!isExcel()) return NOTHING;
  try {
    return await inWorkbook(job);
  } catch (error) {
    throw hostSentence(error, language);
  }
}

async function lookAround(
  workbook: OpenWorkbook
): Promise<{ readonly found: readonly SheetCells[]; readonly locked: ReadonlySet<string> }> {
  const { sheets, used } = await workbook.survey();
  const found = await findCells(workbook, used);
  return { found, locked: new Set(sheets.filter((s) => s.isProtected).map((s) => s.name)) };
}

/**
 * Enters cells again, if there are any, and once more those that only became busy by it; how many cells are busy after
 * that.
 */
async function enterAgain(
  workbook: OpenWorkbook,
  found: readonly SheetCells[],
  cells: readonly MgCell[],
  busyNow: number,
  isSecond = false
): Promise<number> {
  if (cells.length === 0) return busyNow;
  await perform(workbook, enterAgainOrders(cells));
  const { busy } = await settledCells(workbook, found);
  const entered = new Set(cells.map(cellKey));
  const stays = isSecond ? [] : busy.filter((cell) => entered.has(cellKey(cell)));
  return enterAgain(workbook, found, stays, busy.length, true);
}

async function perform(workbook: OpenWorkbook, orders: readonly WriteOrder[]): Promise<void> {
  await inTurn(packOrders(orders), (batch) => workbook.perform(batch, "on"));
}

function protectedAmong(cells: readonly MgCell[], locked: ReadonlySet<string>): readonly string[] {
  return [...new Set(cells.map((cell) => cell.sheet).filter((sheet) => locked.has(sheet)))];
}
