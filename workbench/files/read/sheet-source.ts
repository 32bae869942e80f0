import type { PackageReader } from "./package-reader";
import type { CellSource } from "./read-cells";

/** What the sheets of a file share. */
export interface SheetSource extends CellSource {
  parts: PackageReader;
  /** The ids of the sheets by their names in lower case. */
  sheetIds: Map<string, string>;
}
