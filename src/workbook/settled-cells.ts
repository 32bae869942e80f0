import type { Cell } from "./entered";
import { type SheetCells, valuesOf, withoutSpilled } from "./find-mg-cells";
import { isBusyText, isErrorText, type MgCell } from "./mg-cells";
import type { OpenWorkbook } from "./open-workbook";
import { LOOK_AGAIN_MS, pause, STAYS_MS } from "./pause";

/** MG formulas that show an error once nothing is being calculated any more. */
export interface SettledCells {
  /** All that show an error, #BUSY! among them. */
  readonly failed: readonly MgCell[];
  /** Those that go on showing #BUSY!: nobody is calculating them (office-js #6662, #3234). */
  readonly busy: readonly MgCell[];
}

/** How long Excel is left alone before it is looked at; twice as long each time, up to a second. */
const LOOK_MS = { first: LOOK_AGAIN_MS, longest: 1000 };

/**
 * Waits until no MG formula shows #BUSY!, or as long as they become fewer: cells that are as many after two seconds are
 * not being calculated. One round trip a look, one more where a spilled error has to be told from a formula.
 * @param seen What a first look has shown already.
 */
export async function settledCells(
  workbook: OpenWorkbook,
  found: readonly SheetCells[],
  seen?: ReadonlyMap<MgCell, Cell>
): Promise<SettledCells> {
  const busyThen = seen ? [...seen.values()].filter(isBusyText).length : Number.POSITIVE_INFINITY;
  const shown =
    seen && busyThen === 0 ? seen : await lastLook(workbook, found, LOOK_MS.first, 0, busyThen);
  const failed = await withoutSpilled(
    workbook,
    [...shown].filter(([, value]) => isErrorText(value)).map(([cell]) => cell)
  );
  return { failed, busy: failed.filter((cell) => isBusyText(shown.get(cell)!)) };
}

/**
 * What the cells show when they have come to rest.
 * @param waited For how long they have not become fewer than `fewest`.
 */
async function lastLook(
  workbook: OpenWorkbook,
  found: readonly SheetCells[],
  wait: number,
  waited: number,
  fewest: number
): Promise<ReadonlyMap<MgCell, Cell>> {
  await pause(wait);
  const shown = await valuesOf(workbook, found);
  const busy = [...shown.values()].filter(isBusyText).length;
  const still = busy < fewest ? 0 : waited + wait;
  if (busy === 0 || still >= STAYS_MS) return shown;
  const longer = Math.min(wait * 2, LOOK_MS.longest);
  return lastLook(workbook, found, longer, still, Math.min(busy, fewest));
}
