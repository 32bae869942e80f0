import { boxAddress } from "../../model/address";
import { contentType } from "../xml/content-types";
import type { TableFile } from "../workbook-file";
import { namespaces } from "../xml/namespaces";
import { element, type Xml } from "../xml/xml-text";
import type { WriteSetting } from "./write-setting";

/** Adds the tables of a sheet; yields what the sheet says of them. */
export function addTables(
  { parts, counts }: WriteSetting,
  tables: readonly TableFile[],
  sheetPath: string
): Xml | null {
  if (tables.length === 0) return null;
  const references = tables.map((table) => {
    const id = ++counts.tables;
    const path = `xl/tables/table${id}.xml`;
    parts.add(path, contentType("table"), tableXml(table, id));
    return element("tablePart", { "r:id": parts.relate(sheetPath, "table", path) });
  });
  return element("tableParts", { count: tables.length }, ...references);
}

function tableXml(table: TableFile, id: number): Xml {
  const ref = boxAddress(table.box);
  const columns = table.columns.map((name, i) =>
    element("tableColumn", { id: i + 1, name: name.replace(/\r?\n/g, "_x000a_") })
  );
  return element(
    "table",
    {
      xmlns: namespaces.main,
      id,
      name: table.name,
      displayName: table.name,
      ref,
      totalsRowShown: false,
    },
    table.filterButton ? element("autoFilter", { ref }) : null,
    element("tableColumns", { count: columns.length }, ...columns),
    element("tableStyleInfo", {
      name: table.style || null,
      showFirstColumn: table.firstColumn,
      showLastColumn: table.lastColumn,
      showRowStripes: table.bandedRows,
      showColumnStripes: table.bandedColumns,
    })
  );
}
