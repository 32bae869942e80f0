import { all, first, type XmlElement } from "../../server/read-xml";
import { newSheetState } from "../../model/new-sheet-state";
import type { SheetFile } from "../workbook-file";
import { columnPixelsOf, pixelsOf } from "../xml/lengths";
import { boxesIn } from "./boxes-in";
import { readCells } from "./read-cells";
import { readCharts } from "./read-charts";
import { readConditionalFormats } from "./read-conditional-formats";
import { readNotes } from "./read-notes";
import { readPage } from "./read-page";
import { readColumns, readRows } from "./read-sizes";
import { readTables } from "./read-tables";
import { readValidations } from "./read-validations";
import type { SheetSource } from "./sheet-source";
import { isSet } from "../xml/flag";

/** What a new sheet of Excel has: 8.43 characters by 15 points. */
const usual = { width: 64, height: 20 };

/** Reads a sheet with all that lies on it; `listing` is what the workbook says of it. */
export async function readSheet(
  source: SheetSource,
  path: string,
  listing: Readonly<Record<string, string>>,
  id: string
): Promise<SheetFile> {
  const { parts, styles, formulas } = source;
  const part = await parts.xml(path);
  if (part?.name !== "worksheet") throw new Error(`The file is damaged: there is no ${path}.`);
  const view = first(part, "sheetViews/sheetView");
  const format = first(part, "sheetFormatPr")?.attributes ?? {};
  const defaultColumnWidth = format.defaultColWidth
    ? columnPixelsOf(Number(format.defaultColWidth))
    : usual.width;
  const defaultRowHeight = format.defaultRowHeight
    ? pixelsOf(Number(format.defaultRowHeight))
    : usual.height;
  const cells = readCells(part, source);
  const sizes = {
    defaultColumnWidth,
    defaultRowHeight,
    columns: readColumns(part, defaultColumnWidth, cells),
    rows: readRows(part, defaultRowHeight),
  };
  return {
    id,
    name: listing.name ?? id,
    visibility: visibilities[listing.state ?? ""] ?? "Visible",
    tabColor: styles.colors.read(first(part, "sheetPr/tabColor")),
    gridlines: isSet(view?.attributes.showGridLines, true),
    frozen: frozen(first(view, "pane")),
    ...sizes,
    cells,
    merges: all(part, "mergeCells/mergeCell").flatMap(({ attributes }) => boxesIn(attributes.ref)),
    tables: await readTables(parts, path),
    state: {
      ...newSheetState(),
      charts: await readCharts(source, path, id, sizes),
      conditionalFormats: readConditionalFormats(part, id, styles, formulas),
      validations: readValidations(part, formulas),
      notes: await readNotes(parts, path),
      page: readPage(part),
    },
    isProtected: isSet(first(part, "sheetProtection")?.attributes.sheet),
  };
}

const visibilities: Readonly<Record<string, SheetFile["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

function frozen(pane: XmlElement | undefined): SheetFile["frozen"] {
  const { state, xSplit, ySplit } = pane?.attributes ?? {};
  if (state !== "frozen" && state !== "frozenSplit") return { rows: 0, columns: 0 };
  return { rows: Math.trunc(Number(ySplit ?? 0)), columns: Math.trunc(Number(xSplit ?? 0)) };
}
