import type { Workbook } from "../model/workbook";
import type { ExcelHost } from "../protocol/excel-host";
import { checkedSnapshot, type BookSnapshot } from "./book-snapshot";
import { element } from "./element";
import { keepBook } from "./kept-books";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook of the page and what it takes to write it as a file. */
interface SavedBook {
  name: string;
  workbook: Workbook;
  host: ExcelHost;
  /** What stands before the dot of the add-in's functions. */
  namespace: string;
}

/** Hands the workbook to the browser as an .xlsx file to be downloaded. */
export async function saveBook({ name, workbook, host, namespace }: SavedBook): Promise<void> {
  const { writeBook } = await import("./xlsx-book");
  const bytes = await writeBook(workbook, host, namespace);
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsxType });
  const href = URL.createObjectURL(blob);
  element("a", { href, download: `${plainName(name)}.xlsx` }).click();
  // The download has begun by then, and holds on to the contents itself.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Reads an .xlsx file, or a snapshot as this page saved it formerly; anything else is refused in a sentence. */
export async function readBookFile(
  file: File,
  namespace: string
): Promise<{ name: string; snapshot: BookSnapshot }> {
  const name = plainName(file.name);
  if (/\.json$/i.test(file.name)) {
    return { name, snapshot: checkedSnapshot(await parsed(file), file.name) };
  }
  try {
    const { readBook } = await import("./xlsx-book");
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name, snapshot: await readBook(bytes, name, namespace) };
  } catch (error) {
    throw new Error(`${file.name} cannot be opened. ${(error as Error).message}`);
  }
}

const plainName = (name: string) => name.replace(/(\.workbook)?\.(json|xlsx)$/i, "");

async function parsed(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text()) as unknown;
  } catch {
    return null;
  }
}

/** Loads the page again with another workbook: the grid holds one for life. */
export async function reopenWith(name: string, snapshot: unknown): Promise<void> {
  await keepBook(name, snapshot);
  const address = new URL(location.href);
  address.searchParams.set("book", name);
  location.assign(address);
}
