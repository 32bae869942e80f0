import { all, first, type XmlElement } from "../../server/read-xml";
import type { SheetFile, WorkbookFile } from "../workbook-file";
import { readCustomProperties } from "./read-custom-properties";
import { readCustomXml } from "./read-custom-xml";
import { readNames } from "./read-names";
import { PackageReader } from "./package-reader";
import { richText } from "./read-cells";
import { readSheet } from "./read-sheet";
import type { SheetSource } from "./sheet-source";
import { StyleReader } from "./style-reader";
import { ThemeColors } from "./theme-colors";

export interface ReadOptions {
  /** What stands before the dot of the add-in's functions: `CONTOSO` in `=CONTOSO.ADD()`. */
  namespace?: string;
}

/**
 * Reads an .xlsx file, one written here or, as far as it is kept here, one of Excel or LibreOffice. What is no such file
 * is refused in a sentence. Nothing in it is executed, and nothing outside of it is looked at.
 */
export async function readXlsx(
  bytes: Uint8Array,
  options: ReadOptions = {}
): Promise<WorkbookFile> {
  const parts = PackageReader.open(bytes);
  const [workbookPath] = await parts.related("", "officeDocument");
  const workbook = workbookPath ? await parts.xml(workbookPath) : null;
  if (workbook?.name !== "workbook") throw new Error("This is not an .xlsx file.");
  const relationships = await parts.relationships(workbookPath);
  const part = async (kind: string) => {
    const [path] = await parts.related(workbookPath, kind);
    return path ? parts.xml(path) : null;
  };
  const styles = new StyleReader(await part("styles"), new ThemeColors(await part("theme")));
  const strings = readStrings(await part("sharedStrings"));
  const source: SheetSource = {
    parts,
    styles,
    strings,
    formulas: { namespace: options.namespace ?? "" },
    sheetIds: new Map(),
  };
  const listed = all(workbook, "sheets/sheet").filter(
    // Sheets that are charts, and macros of old, are left out.
    ({ attributes }) => relationships.get(attributes.id)?.kind === "worksheet"
  );
  if (listed.length === 0) throw new Error("There is no sheet in the file.");
  listed.forEach(({ attributes }, i) =>
    source.sheetIds.set((attributes.name ?? "").toLowerCase(), `sheet-${i + 1}`)
  );
  const sheets: SheetFile[] = [];
  for (const { attributes } of listed) {
    const path = relationships.get(attributes.id)?.path ?? "";
    sheets.push(await readSheet(source, path, attributes, `sheet-${sheets.length + 1}`));
  }
  const names = readNames(workbook, listed, sheets, source.formulas);
  const { date1904 = "0" } = first(workbook, "workbookPr")?.attributes ?? {};
  return {
    ...(/^(1|true)$/.test(date1904) && { date1904: true }),
    sheets,
    activeSheet: activeSheet(workbook, listed, sheets),
    names,
    styles: styles.styles,
    customProperties: await readCustomProperties(parts),
    ...(await readCustomXml(parts, workbookPath)),
  };
}

const readStrings = (part: XmlElement | null): string[] =>
  part ? all(part, "si").map(richText) : [];

/** The tab in front is counted among all sheets; a hidden one is not in front. */
function activeSheet(
  workbook: XmlElement,
  listed: readonly XmlElement[],
  sheets: readonly SheetFile[]
): string {
  const tab = Number(first(workbook, "bookViews/workbookView")?.attributes.activeTab ?? 0);
  const chosen = listed.indexOf(all(workbook, "sheets/sheet")[tab]);
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  const active = sheets[chosen]?.visibility === "Visible" ? sheets[chosen] : visible[0];
  return (active ?? sheets[0]).id;
}
