import type { WantedCells } from "../open-workbook";
import type { Area } from "../write-order";

/** Cells that were found, under the name by which they can be found again, and the round trips it took. */
interface Located {
  readonly found: { readonly name: string; readonly area: Area } | undefined;
  readonly syncs: number;
}

const ABOUT = "address,rowIndex,columnIndex,rowCount,columnCount,worksheet/name";

/** Finds cells of the analyst's: undefined where there is no such table or sheet. */
export async function locate(context: Excel.RequestContext, what: WantedCells): Promise<Located> {
  const { workbook } = context;
  if (what === "selection") return locateSelection(context);
  if ("table" in what) {
    const table = workbook.tables.getItemOrNullObject(what.table).load("name");
    const range = table.getRange().load(ABOUT);
    await context.sync();
    const found = table.isNullObject ? undefined : { name: table.name, area: areaOf(range) };
    return { found, syncs: 1 };
  }
  const sheet = workbook.worksheets.getItemOrNullObject(what.sheet).load("name");
  const range = sheet.getRange(what.address).load(ABOUT);
  await context.sync();
  return { found: sheet.isNullObject ? undefined : named(range), syncs: 1 };
}

/** The table that the selection lies in; of a single cell, the block around it; else the cells themselves. */
async function locateSelection(context: Excel.RequestContext): Promise<Located> {
  const selected = context.workbook.getSelectedRange().load(`${ABOUT},cellCount`);
  const tables = selected.getTables(false).load("items/name");
  const around = selected.getSurroundingRegion().load(ABOUT);
  await context.sync();
  const [table] = tables.items;
  if (!table) return { found: named(selected.cellCount === 1 ? around : selected), syncs: 1 };
  const range = table.getRange().load(ABOUT);
  await context.sync();
  return { found: { name: table.name, area: areaOf(range) }, syncs: 2 };
}

function named(range: Excel.Range) {
  return { name: range.address, area: areaOf(range) };
}

function areaOf(range: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { sheet: range.worksheet.name, row, column, rows, columns };
}
