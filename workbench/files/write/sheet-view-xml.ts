import { cellName } from "../../model/address";
import { charactersOf, pointsOf } from "../xml/lengths";
import type { SheetFile } from "../workbook-file";
import { element, type Xml } from "../xml/xml-text";

/** How the sheet is seen: gridlines, and what stays in view. */
export function sheetViewXml({ gridlines, frozen }: SheetFile, isActive: boolean): Xml {
  const { rows, columns } = frozen;
  const attributes = {
    showGridLines: gridlines ? null : false,
    tabSelected: isActive || null,
    workbookViewId: 0,
  };
  if (rows === 0 && columns === 0) {
    return element("sheetViews", {}, element("sheetView", attributes));
  }
  const side = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const pane = element("pane", {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: cellName(rows, columns),
    activePane: side,
    state: "frozen",
  });
  const view = element("sheetView", attributes, pane, element("selection", { pane: side }));
  return element("sheetViews", {}, view);
}

/** How large a cell is that has no size of its own. */
export const sheetFormatXml = ({ defaultColumnWidth, defaultRowHeight }: SheetFile): Xml =>
  element("sheetFormatPr", {
    defaultColWidth: charactersOf(defaultColumnWidth),
    defaultRowHeight: pointsOf(defaultRowHeight),
    customHeight: true,
  });

export function columnsXml({ columns, defaultColumnWidth }: SheetFile): Xml | null {
  if (columns.length === 0) return null;
  const all = columns.map(({ column, width, hidden }) =>
    element("col", {
      min: column + 1,
      max: column + 1,
      width: charactersOf(width ?? defaultColumnWidth),
      customWidth: width !== null || null,
      hidden: hidden || null,
    })
  );
  return element("cols", {}, ...all);
}
