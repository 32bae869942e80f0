import { failedCells, type SheetCells } from "./find-mg-cells";
import { isBusyText, isErrorText, type MgCell } from "./mg-cells";
import type { OpenWorkbook } from "./open-workbook";
import { pause, STAYS_MS } from "./pause";

/** MG formulas that show an error once nothing is being calculated any more. */
export interface SettledCells {
  /** All that show an error, #BUSY! among them. */
  readonly failed: readonly MgCell[];
  /** Those that go on showing #BUSY!: nobody is calculating them (office-js #6662, #3234). */
  readonly busy: readonly MgCell[];
}

/** How long Excel is left alone before it is looked at again. */
const LOOK_MS = 250;

/**
 * Waits until no MG formula shows #BUSY!, or as long as they become fewer: cells that are as many after two seconds are
 * not being calculated. One round trip a look, one more where a spilled error has to be told from a formula.
 */
export async function settledCells(
  workbook: OpenWorkbook,
  found: readonly SheetCells[]
): Promise<SettledCells> {
  let fewest = Number.POSITIVE_INFINITY;
  const look = async (waited: number): Promise<SettledCells> => {
    const busy = new Set<MgCell>();
    const failed = await failedCells(workbook, found, (value, cell) => {
      if (isBusyText(value)) busy.add(cell);
      return isErrorText(value);
    });
    const stays = failed.filter((cell) => busy.has(cell));
    const moves = stays.length < fewest;
    fewest = Math.min(fewest, stays.length);
    if (stays.length === 0 || (!moves && waited >= STAYS_MS)) return { failed, busy: stays };
    await pause(LOOK_MS);
    return look(moves ? 0 : waited + LOOK_MS);
  };
  await pause(LOOK_MS);
  return look(0);
}
