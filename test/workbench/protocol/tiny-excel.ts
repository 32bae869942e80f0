import { bridgeTo } from "../../../workbench/protocol/bridge-transport";
import { ExcelHost, type ExcelHostOptions } from "../../../workbench/protocol/excel-host";
import { extractSchema } from "../../../workbench/protocol/extract-schema";
import { loadLibrary, type LoadedLibrary } from "../../../workbench/protocol/load-library";
import type { Schema } from "../../../workbench/protocol/schema";
import { TinyWorkbook } from "./tiny-workbook";

let schema: Schema | undefined;

export interface TinyExcel extends LoadedLibrary {
  host: ExcelHost;
  workbook: TinyWorkbook;
}

/** The real library, in Node, on a host with a tiny workbook. */
export function tinyExcel(options: Partial<ExcelHostOptions> = {}): TinyExcel {
  schema ??= extractSchema(loadLibrary());
  const workbook = new TinyWorkbook();
  workbook.worksheets.add("Data");
  const host = new ExcelHost({ workbook, schema, functions: [], namespace: "TINY", ...options });
  const bridge = bridgeTo(host);
  const library = loadLibrary({ bridge, requirements: host.requirements });
  return { ...library, host, workbook };
}

/** The error that a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await promise;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("Nothing was rejected.");
}

/** Waits until something holds. */
export async function until(holds: () => boolean, patience = 4000): Promise<void> {
  const end = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Still not so after ${patience} ms: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
