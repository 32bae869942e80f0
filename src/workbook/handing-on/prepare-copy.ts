import type { Language } from "../../dataset/catalogue";
import { packOrders } from "../batches";
import { cellKey } from "../cell-key";
import { type Cell, entered } from "../entered";
import { inWorkbook, isExcel } from "../excel";
import { hostSentence, noExcel, protectedSheet } from "../host-errors";
import { inTurn, type OpenWorkbook } from "../open-workbook";
import { readGrids } from "../present-tables";
import { isBusyText } from "../mg-cells";
import { findCells } from "../find-mg-cells";
import { pause, STAYS_MS } from "../pause";
import { putBackOrders } from "../put-back";
import { type Remark, withRemarks } from "../remarks";
import type { WriteOrder } from "../write-order";
import { Cancelled, writeWhole } from "../write-whole";
import { addComments, type CommentOrder } from "./add-comments";
import { ownFormulas } from "./own-formulas";
import { findBlocks, type FormulaBlock } from "./find-blocks";

/** A sheet with MG formulas, for the question which of them to turn into values. */
export interface SheetWithFormulas {
  readonly sheet: string;
  readonly formulas: number;
}

/** How a copy is prepared. */
export interface CopyManner {
  readonly language: Language;
  /** Where the figures are from, for the notes. */
  readonly source: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  readonly undoGroup?: boolean;
}

/** A block that was turned into values, and whether it has a comment of ours. */
export interface PreparedBlock extends FormulaBlock {
  readonly isCommented: boolean;
}

/** What was done, with all that is needed to take it back. */
export interface PreparedCopy {
  readonly kind: "prepared";
  readonly blocks: readonly PreparedBlock[];
  readonly cells: number;
  /** Blocks whose first cell had a comment or note of the analyst's: hers stays, ours was left out. */
  readonly notedBefore: number;
  readonly remarks?: readonly Remark[];
}

export type CopyOutcome = PreparedCopy | { readonly kind: "cancelled" };

/** The sheets that hold MG formulas and how many; nothing is changed. Four round trips, up to two more for spills. */
export async function sheetsWithFormulas(
  language: Language
): Promise<readonly SheetWithFormulas[]> {
  if (!isExcel()) throw noExcel(language);
  try {
    return await inWorkbook(async (workbook) => {
      const { used } = await workbook.survey();
      const found = await findCells(workbook, used);
      const own = await ownFormulas(
        workbook,
        found.flatMap(({ cells }) => cells)
      );
      return found.map(({ sheet }) => ({
        sheet,
        formulas: own.filter((cell) => cell.sheet === sheet).length,
      }));
    });
  } catch (error) {
    throw hostSentence(error, language);
  }
}

/**
 * Turns the MG formulas of sheets into the values that they show, with a comment at each that keeps the formula and where
 * its figures are from, so that a colleague without the add-in sees what the analyst saw. Other formulas stay. On Cancel
 * or failure the formulas are put back.
 */
export async function prepareCopy(
  sheets: readonly string[],
  manner: CopyManner
): Promise<CopyOutcome> {
  const { language } = manner;
  if (!isExcel()) throw noExcel(language);
  try {
    const found = await inWorkbook((workbook) => findFormulas(workbook, sheets, manner));
    return await write(found, manner);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: "cancelled" };
    throw hostSentence(error, language);
  }
}

/** What undoing did: blocks put back, and blocks left because the analyst has changed their cells since. */
export interface UndoneCopy {
  readonly restored: number;
  readonly changedSince: number;
}

/** Puts the formulas back and takes our comments away, except where cells have been changed since. */
export async function undoCopy(copy: PreparedCopy, language: Language): Promise<UndoneCopy> {
  try {
    return await inWorkbook(async (workbook) => {
      const present = await readGrids(
        workbook,
        copy.blocks.map(({ at }, i) => ({ key: String(i), at, as: "values" as const }))
      );
      const same = copy.blocks.filter(
        ({ values }, i) => JSON.stringify(values) === JSON.stringify(present.get(String(i)))
      );
      const orders = same.flatMap(backOrders);
      await inTurn(packOrders(orders), (batch) => workbook.perform(batch, "on"));
      return { restored: same.length, changedSince: copy.blocks.length - same.length };
    });
  } catch (error) {
    throw hostSentence(error, language);
  }
}

/** What is to be turned into values. */
interface FoundFormulas {
  readonly blocks: readonly FormulaBlock[];
  /** Cells that have a comment already. */
  readonly commented: ReadonlySet<string>;
  /** Formulas that show #BUSY! and have no value to be turned into. */
  readonly busy: number;
}

async function findFormulas(
  workbook: OpenWorkbook,
  sheets: readonly string[],
  manner: CopyManner
): Promise<FoundFormulas> {
  goOn(manner, 0, 4);
  const { used, sheets: views } = await workbook.survey();
  const wanted = new Set(sheets);
  const locked = views.find((s) => s.isProtected && wanted.has(s.name));
  if (locked) throw protectedSheet(locked.name, manner.language);
  const found = await findCells(
    workbook,
    used.filter(({ sheet }) => wanted.has(sheet))
  );
  goOn(manner, 1, 4);
  const cells = found.flatMap((s) => s.cells);
  let all = await findBlocks(workbook, cells);
  if (all.some(isBusy)) {
    await pause(STAYS_MS);
    all = await findBlocks(workbook, cells);
  }
  const blocks = all.filter((block) => !isBusy(block));
  const commented = new Set(
    blocks.length > 0 ? (await workbook.commented(found.map((s) => s.sheet))).map(cellKey) : []
  );
  return { blocks, commented, busy: all.length - blocks.length };
}

function isBusy({ values }: FormulaBlock): boolean {
  return values.some((row) => row.some(isBusyText));
}

async function write(
  { blocks, commented, busy }: FoundFormulas,
  manner: CopyManner
): Promise<CopyOutcome> {
  const { language, undoGroup = false } = manner;
  const batches = packOrders(blocks.flatMap(valueOrders));
  const wanted = blocks.filter((block) => !commented.has(cellKey(block)));
  const total = 2 + batches.length;
  const { result: ours, undoInSteps } = await writeWhole(
    {
      write: async (workbook) => {
        let done = 2;
        await inTurn(batches, async (batch) => {
          goOn(manner, done++, total);
          await workbook.perform(batch, "on");
        });
        return addComments(
          workbook,
          wanted.map((block) => commentOrder(block, manner))
        );
      },
      putBack: (workbook) => putBack(workbook, blocks, commented),
    },
    { language, undoGroup }
  );
  manner.onProgress?.(total, total);
  const cells = blocks.reduce((sum, { at }) => sum + at.rows * at.columns, 0);
  const own = blocks.map((b) => ({ ...b, isCommented: ours.has(cellKey(b)) }));
  const remarks: readonly Remark[] = [
    ...(undoInSteps ? [{ kind: "undoInSteps" } as const] : []),
    ...(busy > 0 ? [{ kind: "leftBusy", formulas: busy } as const] : []),
  ];
  return {
    kind: "prepared",
    blocks: own,
    cells,
    notedBefore: own.filter((b) => !b.isCommented).length,
    ...withRemarks(remarks),
  };
}

function goOn({ signal, onProgress }: CopyManner, done: number, total: number): void {
  if (signal?.aborted) throw new Cancelled();
  onProgress?.(done, total);
}

function valueOrders(block: FormulaBlock): WriteOrder[] {
  const { at, values, formats } = block;
  const changed = JSON.stringify(formats) !== JSON.stringify(block.formatsBefore);
  return [
    ...(changed ? [{ do: "format", at, format: formats } as const] : []),
    { do: "enter", at, as: "values", cells: values.map((r) => r.map(asValue)) },
  ];
}

function commentOrder(
  { sheet, row, column, formula }: FormulaBlock,
  { source, language }: CopyManner
): CommentOrder {
  const was = language === "zh" ? "原公式：" : "Formula: ";
  const from = language === "zh" ? "数据来源：" : "Source: ";
  return { do: "comment", sheet, row, column, text: `${was}${formula}\n${from}${source}` };
}

/** A value as it is entered to stand for itself; errors are entered as errors. */
function asValue(value: Cell): Cell {
  if (typeof value === "string" && /^#[A-Z/0!?_]+$/.test(value))
    return value === "#N/A" ? value : "#N/A";
  return entered(value);
}

function backOrders(block: PreparedBlock): WriteOrder[] {
  const { sheet, row, column, at, formula, formatsBefore } = block;
  return [
    { do: "clear", at },
    { do: "format", at, format: formatsBefore },
    {
      do: "enter",
      at: { sheet, row, column, rows: 1, columns: 1 },
      as: "formulas",
      cells: [[formula]],
    },
    ...(block.isCommented ? [{ do: "dropComment", sheet, row, column } as const] : []),
  ];
}

/** After a failure: formulas back, and those comments gone that were not there before. */
async function putBack(
  workbook: OpenWorkbook,
  blocks: readonly FormulaBlock[],
  commentedBefore: ReadonlySet<string>
): Promise<readonly string[]> {
  const now = await workbook.commented([...new Set(blocks.map((b) => b.sheet))]);
  const ours = new Set(now.map(cellKey).filter((key) => !commentedBefore.has(key)));
  const orders = blocks.flatMap((b) => backOrders({ ...b, isCommented: ours.has(cellKey(b)) }));
  return putBackOrders(workbook, orders);
}
