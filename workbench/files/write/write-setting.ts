import type { WorkbookFile } from "../workbook-file";
import type { CellSetting } from "./cell-xml";
import type { CellsByPlace } from "./cells-by-place";
import type { PackageWriter } from "./package-writer";

/** What the writers of the parts of one file share. */
export interface WriteSetting extends CellSetting {
  file: WorkbookFile;
  parts: PackageWriter;
  cells: CellsByPlace;
  /** How many parts of a kind there are already: they are numbered through the whole file. */
  counts: Record<"tables" | "charts" | "drawings" | "comments", number>;
}
