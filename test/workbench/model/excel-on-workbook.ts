import { bridgeTo } from "../../../workbench/protocol/bridge-transport";
import { ExcelHost } from "../../../workbench/protocol/excel-host";
import { extractSchema } from "../../../workbench/protocol/extract-schema";
import { loadLibrary, type LoadedLibrary } from "../../../workbench/protocol/load-library";
import type { Schema } from "../../../workbench/protocol/schema";
import { createHeadlessUniver } from "../../../workbench/model/headless-engine";
import type { WorkbookSnapshot } from "../../../workbench/model/snapshot";
import { Workbook, type BookOptions } from "../../../workbench/model/workbook";

let schema: Schema | undefined;

/** The real Office.js in Node on a workbook of the workbench. */
export interface ExcelOnWorkbook extends LoadedLibrary {
  book: Workbook;
  /** Its conditions may be replaced at any time. */
  host: ExcelHost;
  sheet: Workbook["worksheets"]["items"][number];
}

/** A new workbook, or a saved one, as an add-in reaches it. */
export function excelOnWorkbook(
  snapshot?: WorkbookSnapshot,
  options?: BookOptions
): ExcelOnWorkbook {
  schema ??= extractSchema(loadLibrary());
  const book = new Workbook(createHeadlessUniver(), snapshot, options);
  const host = new ExcelHost({ workbook: book, schema, functions: [], namespace: "T" });
  const library = loadLibrary({ bridge: bridgeTo(host), requirements: host.requirements });
  return { ...library, book, host, sheet: book.worksheets.getFirst() };
}

/** The workbook as it comes back from a file. */
export const reopened = (book: Workbook): ExcelOnWorkbook =>
  excelOnWorkbook(JSON.parse(JSON.stringify(book.save())) as WorkbookSnapshot);
