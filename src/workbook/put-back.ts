import { packOrders } from "./batches";
import { inTurn, type OpenWorkbook } from "./open-workbook";
import type { WriteOrder } from "./write-order";

/**
 * Puts back what was there: batch by batch, so that one that Excel refuses does not keep the others from being put back.
 * Gives the sheets that could not be.
 * @param sheetOfTable Where a table lies, by its name.
 */
export async function putBackOrders(
  workbook: OpenWorkbook,
  undo: readonly WriteOrder[],
  sheetOfTable: (table: string) => string = (table) => table
): Promise<readonly string[]> {
  const left = new Set<string>();
  await inTurn(packOrders(undo), async (batch) => {
    try {
      await workbook.perform(batch, "off");
    } catch {
      for (const order of batch) for (const sheet of sheetsOf(order, sheetOfTable)) left.add(sheet);
    }
  });
  await workbook.perform([], "on").catch(() => undefined);
  return [...left];
}

/** The sheets that an order touches. */
function sheetsOf(order: WriteOrder, sheetOfTable: (table: string) => string): string[] {
  const table =
    "at" in order && "table" in order.at ? order.at.table : "table" in order && order.table;
  if (table) return [sheetOfTable(table)];
  if ("sheet" in order) return [order.sheet];
  return "at" in order && "sheet" in order.at ? [order.at.sheet] : [];
}
