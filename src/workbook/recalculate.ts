import type { Language } from "../dataset/catalogue";
import { packOrders } from "./batches";
import { cellKey } from "./cell-key";
import { enterAgainOrders } from "./enter-again";
import { inWorkbook, isExcel } from "./excel";
import { cellsIn, failedCells, findCells, type SheetCells } from "./find-mg-cells";
import { hostSentence } from "./host-errors";
import type { MgCell } from "./mg-cells";
import { inTurn, type OpenWorkbook } from "./open-workbook";
import { LOOK_AGAIN_MS, pause } from "./pause";
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
 * Has those formulas of sheets answer that were not calculated when they were written: a cell that showed an error before
 * stays #BUSY! in Excel on the web until it is entered once more (office-js #3234). Other sheets are left alone. Where
 * nothing stays busy that is one round trip, and a few more on a slow machine.
 * @param wroteOver Whether what was there before may have shown errors: then cells that show one are entered again as well.
 */
export async function recalculateWritten(
  sheets: readonly string[],
  wroteOver: boolean,
  language: Language
): Promise<Recalculation> {
  return inExcel(language, async (workbook) => {
    await pause(LOOK_AGAIN_MS);
    const contents = await workbook.contentsOf(sheets);
    const { found, shown } = cellsIn(contents);
    if (found.length === 0) return NOTHING;
    const { failed, busy } = await settledCells(workbook, found, shown);
    const locked = new Set(contents.filter((s) => s.isProtected).map((s) => s.name));
    const suspect = wroteOver ? failed : busy;
    const again = suspect.filter((cell) => !locked.has(cell.sheet));
    return {
      sheets: found.length,
      reentered: again.length,
      protectedSheets: protectedAmong(suspect, locked),
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
