import { describeWorkbook } from "../files/describe-workbook";
import { openWorkbookFile } from "../files/open-workbook-file";
import { readXlsx } from "../files/read/read-xlsx";
import { writeXlsx } from "../files/write/write-xlsx";
import type { Workbook } from "../model/workbook";
import type { ExcelHost } from "../protocol/excel-host";
import type { BookSnapshot } from "./book-snapshot";

/*
 * Everything about .xlsx files that the page needs, in a part of its own: it is loaded when the first file is saved or
 * opened.
 */

/** The workbook of the page as an .xlsx file. */
export function writeBook(
  workbook: Workbook,
  host: ExcelHost,
  namespace: string
): Promise<Uint8Array> {
  const settings = Object.fromEntries(host.settings.entries());
  return writeXlsx(describeWorkbook(workbook, settings), { namespace });
}

/** An .xlsx file as a workbook that the page can open. */
export async function readBook(
  bytes: Uint8Array,
  name: string,
  namespace: string
): Promise<BookSnapshot> {
  const file = await readXlsx(bytes, { namespace });
  return {
    format: "excel-workbench",
    workbook: openWorkbookFile(file, name),
    documentSettings: file.documentSettings,
  };
}
