import type { Language } from "../dataset/catalogue";
import { inWorkbook } from "./excel";
import { hostCode, mayBeUndo, notRestored } from "./host-errors";
import type { OpenWorkbook } from "./open-workbook";

/** Thrown inside a write when it is cancelled, so that it is put back like a failed one. */
export class Cancelled extends Error {}

/** A write that is done whole or not at all. */
export interface WholeWrite<T> {
  /** Writes; called again from its start where Excel refuses to merge the steps of undo. */
  readonly write: (workbook: OpenWorkbook) => Promise<T>;
  /** Puts back what was there, at whatever point writing stopped; gives the sheets that could not be. */
  readonly putBack: (workbook: OpenWorkbook) => Promise<readonly string[]>;
}

/** How it is written. */
export interface WriteManner {
  readonly language: Language;
  /** Whether one undo is to take it back. */
  readonly undoGroup: boolean;
}

/**
 * Writes all or nothing. Where Excel refuses a merged undo (members that it cannot undo, 1,600 formulas, an internal error
 * without a reason), what was done is put back and all is written once more without, which is told by `undoInSteps`. It is
 * put back in a run of its own without such a group: a sheet cannot be deleted in one. Where not all could be put back
 * nothing is written again, so that nothing is done twice.
 */
export async function writeWhole<T>(
  whole: WholeWrite<T>,
  { language, undoGroup }: WriteManner
): Promise<{ readonly result: T; readonly undoInSteps: boolean }> {
  try {
    return { result: await attempt(whole, language, undoGroup), undoInSteps: false };
  } catch (error) {
    if (!undoGroup || !mayBeUndo(error)) throw error;
    return { result: await attempt(whole, language, false), undoInSteps: true };
  }
}

async function attempt<T>(
  { write, putBack }: WholeWrite<T>,
  language: Language,
  undoGroup: boolean
): Promise<T> {
  let syncs = () => 0;
  try {
    return await inWorkbook(
      (workbook) => {
        syncs = () => workbook.syncs;
        return write(workbook);
      },
      { undoGroup }
    );
  } catch (error) {
    if (wroteNothing(error, syncs())) throw error;
    const left = await inWorkbook(putBack).catch((): "unknown" => "unknown");
    if (left.length === 0 || error instanceof Cancelled) throw error;
    throw notRestored(error, left === "unknown" ? [] : left, language);
  }
}

/** Whether nothing was done: no request was made, or the first one was refused as a whole. */
function wroteNothing(error: unknown, syncs: number): boolean {
  return syncs === 0 || (syncs === 1 && REFUSED_WHOLE.has(hostCode(error) ?? ""));
}

const REFUSED_WHOLE = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
]);
