import type { Language } from "../../dataset/catalogue";
import { packOrders } from "../batches";
import { cellKey } from "../cell-key";
import { inWorkbook, isExcel } from "../excel";
import { hostSentence, noExcel } from "../host-errors";
import type { Cell } from "../entered";
import { isBusyText, isErrorText, type MgCell, wholeFormula } from "../mg-cells";
import { inTurn, type OpenWorkbook } from "../open-workbook";
import { readGrids } from "../present-tables";
import { failedCells, findCells, type SheetCells } from "../find-mg-cells";
import { settledCells } from "../settled-cells";
import { ownFormulas } from "./own-formulas";
import type { WriteOrder } from "../write-order";

/** Formulas that do not answer, as a workbook that was open elsewhere brings them along. */
export interface BrokenFormulas {
  /**
   * Cells that hold Excel's own name for a function it did not know, or show an error other than `#N/A`: that is how our
   * functions say that nothing is published.
   */
  readonly cells: readonly MgCell[];
  /** Of these, cells with a stored name such as `_xldudf_MG_MOM`. */
  readonly storedNames: number;
  /** Cells, protected ones as well, that go on showing #BUSY! although nothing is being calculated. */
  readonly busy: number;
  /** Sheets among them that are protected, so that nothing can be entered there. */
  readonly protectedSheets: readonly string[];
}

/** Finds formulas to repair; nothing is changed. Five round trips at most, more where a spill is in doubt or cells are busy. */
export async function findBroken(language: Language): Promise<BrokenFormulas> {
  if (!isExcel()) throw noExcel(language);
  try {
    return await inWorkbook(async (workbook) => {
      const { sheets, used } = await workbook.survey();
      const found = await findCells(workbook, used);
      if (found.length === 0) return { cells: [], storedNames: 0, busy: 0, protectedSheets: [] };
      const locked = new Set(sheets.filter((s) => s.isProtected).map((s) => s.name));
      const stored = await ownFormulas(workbook, found.flatMap((s) => s.cells).filter(isStored));
      const { failed, stays } = await brokenCells(workbook, found);
      const cells = [...new Set([...failed, ...stays, ...stored])];
      return {
        cells: cells.filter((c) => !locked.has(c.sheet)),
        storedNames: stored.length,
        busy: stays.length,
        protectedSheets: [...new Set(cells.map((c) => c.sheet).filter((s) => locked.has(s)))],
      };
    });
  } catch (error) {
    throw hostSentence(error, language);
  }
}

/** Errors of a formula's own, and cells that stay busy. A cell that is only just calculating is given time. */
async function brokenCells(
  workbook: OpenWorkbook,
  found: readonly SheetCells[]
): Promise<{ readonly failed: readonly MgCell[]; readonly stays: readonly MgCell[] }> {
  let isAnyBusy = false;
  const failed = await failedCells(workbook, found, (value) => {
    isAnyBusy ||= isBusyText(value);
    return isBroken(value);
  });
  const stays = isAnyBusy ? (await settledCells(workbook, found)).busy : [];
  return { failed, stays };
}

/**
 * Enters the formulas again, with the names of functions as an analyst types them; once more those that are busy for good
 * then, because in Excel on the web a cell that showed an error wants to be calculated twice (office-js #3234). Two round
 * trips, or as many as `findBroken` took.
 */
export async function repairFormulas(broken: BrokenFormulas, language: Language): Promise<void> {
  const { cells } = broken;
  const whole = (cell: MgCell) => wholeFormula(cell.formula);
  await replace(cells, (cell) => cell.formula, whole, language);
  const entered = new Set(cells.map(cellKey));
  const stays = await staysBusy(entered, language);
  if (stays.length > 0) await replace(stays, whole, whole, language);
}

/** Those of the cells that go on showing #BUSY!. */
async function staysBusy(
  entered: ReadonlySet<string>,
  language: Language
): Promise<readonly MgCell[]> {
  try {
    return await inWorkbook(async (workbook) => {
      const { used } = await workbook.survey();
      const found = await findCells(workbook, used);
      const { busy } = await settledCells(workbook, found);
      return busy.filter((cell) => entered.has(cellKey(cell)));
    });
  } catch (error) {
    throw hostSentence(error, language);
  }
}

/** Enters the formulas as they were before the repair. */
export function undoRepair(broken: BrokenFormulas, language: Language): Promise<void> {
  const { cells } = broken;
  return replace(
    cells,
    (cell) => wholeFormula(cell.formula),
    (cell) => cell.formula,
    language
  );
}

/** Enters other formulas into cells that still hold the ones expected: rows may have been inserted since. */
async function replace(
  cells: readonly MgCell[],
  expected: (cell: MgCell) => string,
  wanted: (cell: MgCell) => string,
  language: Language
): Promise<void> {
  const areas = cells.map(({ sheet, row, column }) => ({
    sheet,
    row,
    column,
    rows: 1,
    columns: 1,
  }));
  try {
    await inWorkbook(async (workbook) => {
      const present = await readGrids(
        workbook,
        areas.map((at, i) => ({ key: String(i), at, as: "formulas" as const }))
      );
      const orders = cells.flatMap((cell, i): WriteOrder[] => {
        const holds = present.get(String(i))?.[0]?.[0] === expected(cell);
        const [at, formula] = [areas[i]!, wanted(cell)];
        return holds ? [{ do: "enter", at, as: "formulas", cells: [[formula]] }] : [];
      });
      await inTurn(packOrders(orders), (batch) => workbook.perform(batch, "on"));
    });
  } catch (error) {
    throw hostSentence(error, language);
  }
}

/** Where nothing is published, or the answer is still to come, the formula is not at fault. */
function isBroken(value: Cell): boolean {
  return isErrorText(value) && value !== "#N/A" && !isBusyText(value);
}

function isStored({ formula }: MgCell): boolean {
  return wholeFormula(formula) !== formula;
}
