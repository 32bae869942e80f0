import { inWorkbook } from "./excel";
import { hostCode } from "./host-errors";
import { LOOKS } from "./looks";
import { inTurn } from "./open-workbook";
import type { Look } from "./plan";
import type { WriteOrder } from "./write-order";

/** The looks that can be given to cells, and the round trips that it took to see to it. */
export interface ProvidedStyles {
  readonly usable: ReadonlySet<Look>;
  readonly syncs: number;
}

/**
 * Adds the named styles that orders need and the workbook has not got. In a run of its own before anything is written:
 * what makes a style cannot be undone in Excel on the web and would spoil a merged undo. A style that Excel refuses (a
 * workbook with damaged styles has such) is done without: its cells stay as they are.
 * @param there The names of styles that the workbook has.
 */
export async function provideStyles(
  orders: readonly WriteOrder[],
  there: ReadonlySet<string>
): Promise<ProvidedStyles> {
  const needed = looksIn(orders);
  const missing = needed.filter((look) => !there.has(LOOKS[look].style));
  if (missing.length === 0) return { usable: new Set(needed), syncs: 0 };
  const usable = new Set(needed);
  let syncs = 0;
  const add = async (looks: readonly Look[]) => {
    syncs++;
    const wanted = looks.map((look) => ({ do: "addStyle", look }) as const);
    await inWorkbook((workbook) => workbook.perform(wanted, "on"));
  };
  try {
    await add(missing);
  } catch (error) {
    if (hostCode(error) === "InvalidOperationInCellEditMode") throw error;
    await inTurn(missing, async (look) => {
      try {
        await add([look]);
      } catch (refusal) {
        // Those before the one that was refused are there by now.
        if (hostCode(refusal) !== "ItemAlreadyExists") usable.delete(look);
      }
    });
  }
  return { usable, syncs };
}

/** Orders without the looks that cells cannot be given. */
export function inUsableLooks(
  orders: readonly WriteOrder[],
  usable: ReadonlySet<Look>
): readonly WriteOrder[] {
  return orders.filter((order) => order.do !== "look" || !order.look || usable.has(order.look));
}

function looksIn(orders: readonly WriteOrder[]): readonly Look[] {
  return [...new Set(orders.flatMap((o) => (o.do === "look" && o.look ? [o.look] : [])))];
}
