import { isExcel, listen, type TableEvent, tableIds } from "./excel";
import { figuresInTables } from "./figures-in-tables";
import { READ_TABLES } from "./store-columns";

/** How long the tables must be at rest before anybody is called: a paste or a sort is many changes. */
const REST_MS = 150;
/**
 * How often in a row a calculation may be answered, without an edit between: a figure of MG_Data that is itself a formula
 * over our functions changes again when they are calculated, and need never come to rest.
 */
const MOST_IN_A_ROW = 5;

/**
 * Calls back when a table of the dataset is edited, added or deleted, by the analyst or by a co-author, or a formula in it
 * has another result, until the returned function is called. Our own loads do not call: they switch events off. Tables that come later are watched
 * as well: a table nobody knows is asked for by name at its first change.
 */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  if (!isExcel()) return () => Promise.resolve();
  let ours = new Set<string>();
  let sheets = new Set<string>();
  let figures: string | undefined;
  let inARow = 0;
  const others = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const call = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isOver) onChange();
    }, REST_MS);
  };
  /** Asks for the ids of our tables; whether they are others than before. */
  const ask = async (): Promise<boolean> => {
    const found = await tableIds(READ_TABLES);
    const now = new Set(found.tables);
    sheets = new Set(found.sheets);
    const isSame = now.size === ours.size && [...now].every((id) => ours.has(id));
    ours = now;
    return !isSame;
  };
  const isOurs = async (id: string): Promise<boolean> => {
    if (!ours.has(id) && !others.has(id)) {
      await ask();
      if (!ours.has(id)) others.add(id);
    }
    return ours.has(id);
  };

  /** Whether a calculation has changed a figure; what was there before the first one is not known, so that it counts. */
  const hasNewFigures = async (sheetId: string): Promise<boolean> => {
    if (!sheets.has(sheetId) || inARow >= MOST_IN_A_ROW) return false;
    const now = await figuresInTables();
    if (now === figures) return false;
    figures = now;
    inARow++;
    return true;
  };

  const concernsUs = async (event: TableEvent): Promise<boolean> => {
    if (event.kind === "calculated") return hasNewFigures(event.sheetId);
    inARow = 0;
    if (event.kind === "deleted") return READ_TABLES.includes(event.tableName);
    return event.kind === "sheetDeleted" ? ask() : isOurs(event.tableId);
  };

  const stop = await listen((event) => {
    // A workbook that cannot answer now (a cell is being edited) counts as changed: reading too often harms nobody.
    concernsUs(event).then((isSo) => isSo && call(), call);
  });
  await ask().catch(() => false);
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await stop();
  };
}
