import { boxAddress, maxColumns, quotedSheet } from "../../model/address";
import { storedFormula } from "../formulas/stored-formula";
import type { SheetFile } from "../workbook-file";
import { namespaces } from "../xml/namespaces";
import { cellTextXml, element, type Xml } from "../xml/xml-text";
import type { WriteSetting } from "./write-setting";

const states = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The part that lists sheets and names; `sheetIds` are the ids by which it refers to the sheets. */
export function workbookXml(setting: WriteSetting, sheetIds: readonly string[]): Xml {
  const { sheets, activeSheet } = setting.file;
  const activeTab = Math.max(
    0,
    sheets.findIndex(({ id }) => id === activeSheet)
  );
  const names = definedNames(setting);
  return element(
    "workbook",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    element("workbookPr", {
      date1904: setting.file.date1904 ? 1 : null,
      defaultThemeVersion: 166_925,
    }),
    element("bookViews", {}, element("workbookView", { activeTab: activeTab || null })),
    element(
      "sheets",
      {},
      ...sheets.map(({ name, visibility }, i) =>
        element("sheet", { name, sheetId: i + 1, state: states[visibility], "r:id": sheetIds[i] })
      )
    ),
    names.length > 0 ? element("definedNames", {}, ...names) : null,
    // Nothing is calculated because the file is opened.
    element("calcPr", { calcId: 191_029 })
  );
}

function definedNames({ file, formulas }: WriteSetting): Xml[] {
  const own = file.names.map(({ name, sheetId, formula, comment }) => {
    const index = file.sheets.findIndex(({ id }) => id === sheetId);
    const attributes = { name, comment: comment || null, localSheetId: index < 0 ? null : index };
    return { name, xml: definedName(attributes, storedFormula(formula, formulas)) };
  });
  const printed = file.sheets.flatMap((sheet, localSheetId) =>
    printedRanges(sheet).map(({ name, address }) => ({
      name,
      xml: definedName({ name, localSheetId }, `${quotedSheet(sheet.name)}!${address}`),
    }))
  );
  return [...printed, ...own]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(({ xml }) => xml);
}

const definedName = (attributes: Record<string, string | number | null>, formula: string) =>
  element("definedName", attributes, cellTextXml(formula));

/** What is printed of a sheet, and which rows again on each page: names of Excel's own. */
function printedRanges({ state: { page } }: SheetFile): { name: string; address: string }[] {
  const { printArea, titleRows } = page;
  const names: { name: string; address: string }[] = [];
  if (printArea) {
    names.push({ name: "_xlnm.Print_Area", address: boxAddress(printArea, true) });
  }
  if (titleRows) {
    const { first, last } = titleRows;
    const box = { row: first, column: 0, rows: last - first + 1, columns: maxColumns };
    names.push({ name: "_xlnm.Print_Titles", address: boxAddress(box, true) });
  }
  return names;
}
