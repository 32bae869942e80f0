import type { Dataset } from "../../src/dataset/dataset";
import { loadDataset } from "../../src/workbook/load-dataset";
import { takeSnapshot } from "../../workbench/page/book-snapshot";
import { openExcel } from "../workbook/open-excel";
import { openWorkbench, type OpenWorkbench, type WorkbenchOptions } from "./open-workbench";

/** Opens the workbench on a workbook that holds a dataset in its MG tables, as a colleague's file would. */
export async function openWithDataset(
  dataset: Dataset,
  options: WorkbenchOptions = {}
): Promise<OpenWorkbench> {
  const excel = openExcel();
  await loadDataset(dataset, { language: "en", stamp: "2026-01-01 00:00 UTC" });
  const snapshot = takeSnapshot(excel.workbook, excel.host);
  await excel.close();
  const open = await openWorkbench(options);
  await open.workbench.open(snapshot, "dataset");
  await open.workbench.idle();
  return open;
}
