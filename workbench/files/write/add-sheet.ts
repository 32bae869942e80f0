import type { SheetFile } from "../workbook-file";
import { boxAddress } from "../../model/address";
import { contentType } from "../xml/content-types";
import { namespaces } from "../xml/namespaces";
import { element } from "../xml/xml-text";
import { addDrawing } from "./add-drawing";
import { addNotes } from "./add-notes";
import { addTables } from "./add-tables";
import { conditionalFormatsXml } from "./conditional-formats-xml";
import { negativeBarsXml } from "./data-bar-xml";
import { pageXml } from "./page-xml";
import { columnsXml, sheetFormatXml, sheetViewXml } from "./sheet-view-xml";
import { rowsXml } from "./rows-xml";
import { validationsXml } from "./validations-xml";
import type { WriteSetting } from "./write-setting";

/** Adds a sheet with all that lies on it. The order of the elements is that of the format, which is strict. */
export function addSheet(setting: WriteSetting, sheet: SheetFile, path: string): void {
  const { page } = sheet.state;
  const fits = page.fitToWidth !== null || page.fitToHeight !== null;
  const { parts } = setting;
  const xml = element(
    "worksheet",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    element(
      "sheetPr",
      {},
      sheet.tabColor &&
        element("tabColor", { rgb: `FF${sheet.tabColor.replace("#", "").toUpperCase()}` }),
      fits ? element("pageSetUpPr", { fitToPage: true }) : null
    ),
    sheetViewXml(sheet, sheet.id === setting.file.activeSheet),
    sheetFormatXml(sheet),
    columnsXml(sheet),
    rowsXml(sheet, setting),
    sheet.isProtected ? element("sheetProtection", { sheet: true, objects: true }) : null,
    mergesXml(sheet),
    conditionalFormatsXml(sheet.state.conditionalFormats, setting),
    validationsXml(sheet.state.validations, setting.formulas),
    ...pageXml(page),
    addDrawing(setting, sheet, path),
    addNotes(setting, sheet.state.notes, path),
    addTables(setting, sheet.tables, path),
    negativeBarsXml(sheet.state.conditionalFormats)
  );
  parts.add(path, contentType("worksheet"), xml);
}

function mergesXml({ merges }: SheetFile) {
  if (merges.length === 0) return null;
  const cells = merges.map((box) => element("mergeCell", { ref: boxAddress(box) }));
  return element("mergeCells", { count: merges.length }, ...cells);
}
