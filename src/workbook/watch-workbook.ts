import { isExcel, listen, type TableEvent, tableIds } from "./excel";
import { READ_TABLES } from "./store-columns";

/** How long the tables must be at rest before anybody is called: a paste or a sort is many changes. */
const REST_MS = 150;

/**
 * Calls back when a table of the dataset is edited, added or deleted, by the analyst or by a co-author, until the
 * returned function is called. Our own loads do not call: they switch events off. Tables that come later are watched
 * as well: a table nobody knows is asked for by name at its first change.
 */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  if (!isExcel()) return () => Promise.resolve();
  let ours = new Set<string>();
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
    const now = new Set(await tableIds(READ_TABLES));
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

  const concernsUs = async (event: TableEvent): Promise<boolean> => {
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
