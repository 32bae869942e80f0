import { parseAddress } from "../../model/address";
import { all, type XmlElement } from "../../server/read-xml";
import { typedFormula, type FormulaSetting } from "../formulas/stored-formula";
import type { NameFile, SheetFile } from "../workbook-file";
import { cellTextOf } from "../xml/xml-text";
import { isSet } from "../xml/flag";

/**
 * Reads the names of a workbook. Names of Excel's own become what they say of a sheet: what is printed of it, and which
 * of its rows again on each page. `listed` are the sheets as the workbook counts them.
 */
export function readNames(
  workbook: XmlElement,
  listed: readonly XmlElement[],
  sheets: readonly SheetFile[],
  formulas: FormulaSetting
): NameFile[] {
  const counted = all(workbook, "sheets/sheet");
  const names: NameFile[] = [];
  for (const { attributes, text } of all(workbook, "definedNames/definedName")) {
    const { name = "", localSheetId, comment = "" } = attributes;
    const sheet =
      localSheetId === undefined
        ? undefined
        : sheets[listed.indexOf(counted[Number(localSheetId)])];
    if (name.startsWith("_xlnm.")) {
      if (sheet) readPrinted(name, text, sheet);
      continue;
    }
    // A name of a sheet that is left out goes with it; hidden ones are those of other programs.
    if ((localSheetId !== undefined && !sheet) || isSet(attributes.hidden)) continue;
    const formula = typedFormula(cellTextOf(text), formulas);
    names.push({ name, sheetId: sheet?.id ?? null, formula, comment });
  }
  return names;
}

function readPrinted(name: string, text: string, { state: { page } }: SheetFile): void {
  const boxes = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((address) => {
    const found = parseAddress(address);
    return found ? [found] : [];
  });
  if (name === "_xlnm.Print_Area" && boxes.length > 0) {
    const { row, column, rows, columns } = boxes[0];
    page.printArea = { row, column, rows, columns };
  }
  if (name === "_xlnm.Print_Titles") {
    const rows = boxes.find(({ column, columns }) => column === 0 && columns > 1000);
    if (rows) page.titleRows = { first: rows.row, last: rows.row + rows.rows - 1 };
  }
}
