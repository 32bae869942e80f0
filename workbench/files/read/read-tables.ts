import { parseAddress } from "../../model/address";
import { all, first, type XmlElement } from "../../server/read-xml";
import type { TableFile } from "../workbook-file";
import { cellTextOf } from "../xml/xml-text";
import type { PackageReader } from "./package-reader";
import { isSet } from "../xml/flag";

/** Reads the tables of a sheet; one without a header is none that the model has. */
export async function readTables(parts: PackageReader, sheetPath: string): Promise<TableFile[]> {
  const tables: TableFile[] = [];
  for (const path of await parts.related(sheetPath, "table")) {
    const part = await parts.xml(path);
    const table = part && readTable(part);
    if (table) tables.push(table);
  }
  return tables;
}

function readTable(part: XmlElement): TableFile | null {
  const { ref, name, displayName, headerRowCount, totalsRowCount } = part.attributes;
  const found = parseAddress(ref ?? "");
  if (!found || headerRowCount === "0") return null;
  const { row, column, columns } = found;
  // A row of totals is left to the sheet.
  const rows = found.rows - Number(totalsRowCount ?? 0);
  if (rows < 2) return null;
  const style = first(part, "tableStyleInfo")?.attributes ?? {};
  const shows = (key: string) => isSet(style[key]);
  return {
    name: displayName ?? name ?? "Table1",
    box: { row, column, rows, columns },
    columns: all(part, "tableColumns/tableColumn").map(({ attributes }) =>
      cellTextOf(attributes.name ?? "")
    ),
    style: style.name ?? "",
    bandedRows: shows("showRowStripes"),
    bandedColumns: shows("showColumnStripes"),
    filterButton: first(part, "autoFilter") !== undefined,
    firstColumn: shows("showFirstColumn"),
    lastColumn: shows("showLastColumn"),
  };
}
