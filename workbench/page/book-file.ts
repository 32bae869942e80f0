import { element } from "./element";
import { keepBook } from "./kept-books";

const extension = ".workbook.json";

/** Hands a snapshot to the browser as a download. */
export function download(bookName: string, snapshot: unknown): void {
  const blob = new Blob([JSON.stringify(snapshot)], { type: "application/json" });
  const href = URL.createObjectURL(blob);
  element("a", { href, download: bookName.replace(/\.xlsx$/, "") + extension }).click();
  // The download has begun by then, and holds on to the contents itself.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Reads a file that was saved here; anything else is refused in a sentence. */
export async function readBookFile(file: File): Promise<{ name: string; snapshot: unknown }> {
  try {
    const name = file.name.replace(extension, "").replace(/\.json$/, "");
    return { name, snapshot: JSON.parse(await file.text()) as unknown };
  } catch {
    throw new Error(`${file.name} is not a workbook that was saved from this page.`);
  }
}

/** Loads the page again with another workbook: the grid holds one for life. */
export async function reopenWith(name: string, snapshot: unknown): Promise<void> {
  await keepBook(name, snapshot);
  const address = new URL(location.href);
  address.searchParams.set("book", name);
  location.assign(address);
}
