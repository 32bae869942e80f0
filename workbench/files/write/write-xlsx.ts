import type { WorkbookFile } from "../workbook-file";
import { contentType } from "../xml/content-types";
import { addCustomXmlParts } from "./add-custom-xml";
import { addProperties } from "./add-properties";
import { addSheet } from "./add-sheet";
import { CellsByPlace } from "./cells-by-place";
import { Interned } from "./interned";
import { metadataXml } from "./metadata-xml";
import { PackageWriter } from "./package-writer";
import { stringsXml } from "./strings-xml";
import { StyleSheet } from "./style-sheet";
import { workbookXml } from "./workbook-xml";
import type { WriteSetting } from "./write-setting";

export interface WriteOptions {
  /** What stands before the dot of the add-in's functions: `CONTOSO` in `=CONTOSO.ADD()`. */
  namespace?: string;
  /**
   * "values" leaves of a formula that calls a custom function what it came to, for a reader who does not have the
   * add-in: LibreOffice shows #NAME? for a spill or an error of a function that it does not know.
   */
  customFunctions?: "formulas" | "values";
}

const workbook = "xl/workbook.xml";

/**
 * Writes a workbook as an .xlsx file. Formulas keep the values that they had: Excel and LibreOffice show these at once,
 * and calculate a formula when something it depends on changes.
 */
export function writeXlsx(file: WorkbookFile, options: WriteOptions = {}): Promise<Uint8Array> {
  const parts = new PackageWriter();
  const setting: WriteSetting = {
    file,
    parts,
    cells: new CellsByPlace(file.sheets),
    styles: new StyleSheet(file.styles),
    strings: new Interned<string>(),
    formulas: { namespace: options.namespace ?? "" },
    valuesOnly: options.customFunctions === "values",
    dynamic: { used: false },
    counts: { tables: 0, charts: 0, drawings: 0, comments: 0 },
  };
  parts.relate("", "officeDocument", workbook);
  const sheetIds = file.sheets.map((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    addSheet(setting, sheet, path);
    return parts.relate(workbook, "worksheet", path);
  });
  parts.relate(workbook, "styles", "xl/styles.xml");
  parts.add("xl/styles.xml", contentType("styles"), setting.styles.xml());
  parts.relate(workbook, "sharedStrings", "xl/sharedStrings.xml");
  parts.add("xl/sharedStrings.xml", contentType("sharedStrings"), stringsXml(setting.strings));
  if (setting.dynamic.used) {
    parts.relate(workbook, "sheetMetadata", "xl/metadata.xml");
    parts.add("xl/metadata.xml", contentType("sheetMetadata"), metadataXml);
  }
  addCustomXmlParts(parts, workbook, file);
  addProperties(parts, file);
  parts.add(workbook, contentType("sheet.main"), workbookXml(setting, sheetIds));
  return parts.bytes();
}
