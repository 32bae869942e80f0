import { packOrders } from "../batches";
import { cellKey } from "../cell-key";
import { hostCode, namesUndo } from "../host-errors";
import { inTurn, type OpenWorkbook } from "../open-workbook";
import type { WriteOrder } from "../write-order";

/** How many cells may be refused before one is taken: then it is not for notes. */
const MOST_REFUSED = 5;

/** Failures that are those of the whole workbook. */
const NOT_OF_A_CELL = new Set([
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
  "InvalidOrTimedOutSession",
]);

/** The order to add one comment. */
export type CommentOrder = WriteOrder & { readonly do: "comment" };

/**
 * Adds comments, and leaves out those that Excel refuses: a cell with a note of the analyst's takes none, and notes cannot
 * be asked for before ExcelApi 1.18. A refused batch is looked at and cut in halves until the cells are alone that are to
 * blame. Gives the keys of the cells that have theirs. One round trip where nothing is refused.
 * @throws what Excel says where that has nothing to do with a cell, or where it refuses several and takes none.
 */
export async function addComments(
  workbook: OpenWorkbook,
  orders: readonly CommentOrder[]
): Promise<ReadonlySet<string>> {
  const added = new Set<string>();
  let refused = 0;
  const add = async (batch: readonly CommentOrder[]): Promise<void> => {
    try {
      await workbook.perform(batch, "on");
      for (const order of batch) added.add(cellKey(order));
    } catch (error) {
      if (namesUndo(error) || NOT_OF_A_CELL.has(hostCode(error) ?? "")) throw error;
      const there = new Set((await workbook.commented(sheetsOf(batch))).map(cellKey));
      for (const order of batch) if (there.has(cellKey(order))) added.add(cellKey(order));
      const left = batch.filter((order) => !there.has(cellKey(order)));
      if (left.length === 1 && batch.length === 1) refused++;
      else await inTurn(halves(left), add);
      if (added.size === 0 && refused >= MOST_REFUSED) throw error;
    }
  };
  await inTurn(packOrders(orders), (batch) => add(batch as readonly CommentOrder[]));
  return added;
}

function sheetsOf(orders: readonly CommentOrder[]): readonly string[] {
  return [...new Set(orders.map(({ sheet }) => sheet))];
}

function halves<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return items.length === 0 ? [] : [items];
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}
