import type { WorkbookSnapshot } from "../model/snapshot";
import type { Workbook } from "../model/workbook";
import type { ExcelHost } from "../protocol/excel-host";

/** A workbook as this page saves it: the cells and all that lies beside them. Plain JSON. */
export interface BookSnapshot {
  format: "excel-workbench";
  workbook: WorkbookSnapshot;
  /** What the add-in has saved by `Office.context.document.settings`. */
  documentSettings: Record<string, string>;
}

export const takeSnapshot = (workbook: Workbook, host: ExcelHost): BookSnapshot => ({
  format: "excel-workbench",
  workbook: workbook.save(),
  documentSettings: Object.fromEntries(host.settings.entries()),
});

/** Tells a snapshot from anything else that a file or the browser's store may hold. */
export function checkedSnapshot(found: unknown, name: string): BookSnapshot {
  if ((found as Partial<BookSnapshot> | null | undefined)?.format === "excel-workbench") {
    return found as BookSnapshot;
  }
  throw new Error(`"${name}" is not a workbook that was saved from this page.`);
}
