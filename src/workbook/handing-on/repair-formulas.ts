import type { Language } from "../../dataset/catalogue";
import { packOrders } from "../batches";
import { inWorkbook, isExcel } from "../excel";
import { hostSentence, noExcel } from "../host-errors";
import type { Cell } from "../entered";
import { isErrorText, type MgCell, wholeFormula } from "../mg-cells";
import { inTurn } from "../open-workbook";
import { readGrids } from "../present-tables";
import { ownFormulas } from "./own-formulas";
import { failedCells, findCells } from "../recalculate";
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
  /** Sheets among them that are protected, so that nothing can be entered there. */
  readonly protectedSheets: readonly string[];
}

/** Finds formulas to repair; nothing is changed. Five round trips at most, more where a spill is in doubt. */
export async function findBroken(language: Language): Promise<BrokenFormulas> {
  if (!isExcel()) throw noExcel(language);
  try {
    return await inWorkbook(async (workbook) => {
      const { sheets, used } = await workbook.survey();
      const found = await findCells(workbook, used);
      if (found.length === 0) return { cells: [], storedNames: 0, protectedSheets: [] };
      const locked = new Set(sheets.filter((s) => s.isProtected).map((s) => s.name));
      const stored = await ownFormulas(workbook, found.flatMap((s) => s.cells).filter(isStored));
      const failed = new Set([...(await failedCells(workbook, found, isBroken)), ...stored]);
      const cells = [...failed];
      return {
        cells: cells.filter((c) => !locked.has(c.sheet)),
        storedNames: stored.length,
        protectedSheets: [...new Set(cells.map((c) => c.sheet).filter((s) => locked.has(s)))],
      };
    });
  } catch (error) {
    throw hostSentence(error, language);
  }
}

/** Enters the formulas again, with the names of functions as an analyst types them. Two round trips. */
export function repairFormulas(broken: BrokenFormulas, language: Language): Promise<void> {
  const { cells } = broken;
  return replace(
    cells,
    (cell) => cell.formula,
    (cell) => wholeFormula(cell.formula),
    language
  );
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

/** Nothing published, or still asking: no fault of the formula. */
const SOUND = new Set<Cell>(["#N/A", "#BUSY!", "#GETTING_DATA"]);

function isBroken(value: Cell): boolean {
  return isErrorText(value) && !SOUND.has(value);
}

function isStored({ formula }: MgCell): boolean {
  return wholeFormula(formula) !== formula;
}
