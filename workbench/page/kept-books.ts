const storeName = "books";

/** Workbooks kept in this browser between two loads of the page, by name. */
export async function keepBook(name: string, snapshot: unknown): Promise<void> {
  await request("readwrite", (store) => store.put(snapshot, name));
}

/** The kept workbook, or undefined. */
export const keptBook = (name: string): Promise<unknown> =>
  request("readonly", (store) => store.get(name));

async function request<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
  const database = await open();
  try {
    return await settled(ask(database.transaction(storeName, mode).objectStore(storeName)));
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open("workbench", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
  return settled(opening);
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser keeps nothing."));
  });
