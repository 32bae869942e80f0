import type { ChartState } from "../../model/sheet-states";
import type { SheetFile } from "../workbook-file";
import { contentType } from "../xml/content-types";
import { emuOf } from "../xml/lengths";
import { namespaces } from "../xml/namespaces";
import { SheetGrid } from "../xml/sheet-grid";
import { element, type Xml } from "../xml/xml-text";
import { ChartCache } from "./chart-cache";
import { chartXml } from "./chart-xml";
import type { WriteSetting } from "./write-setting";

/** Adds the charts of a sheet and where they lie; yields what the sheet says of them. */
export function addDrawing(setting: WriteSetting, sheet: SheetFile, sheetPath: string): Xml | null {
  const { charts } = sheet.state;
  if (charts.length === 0) return null;
  const { parts, counts, file, cells } = setting;
  const drawing = `xl/drawings/drawing${++counts.drawings}.xml`;
  const cache = new ChartCache(file.sheets, cells);
  const grid = new SheetGrid(sheet);
  const anchors = charts.map((chart, i) => {
    const path = `xl/charts/chart${++counts.charts}.xml`;
    parts.add(path, contentType("chart"), chartXml(chart, cache));
    return anchorXml(chart, i + 2, parts.relate(drawing, "chart", path), grid);
  });
  const root = element(
    "xdr:wsDr",
    { "xmlns:xdr": namespaces.sheetDrawing, "xmlns:a": namespaces.drawing },
    ...anchors
  );
  parts.add(drawing, contentType("drawing"), root);
  return element("drawing", { "r:id": parts.relate(sheetPath, "drawing", drawing) });
}

/** A chart keeps its size and goes where its first cell goes. */
function anchorXml(chart: ChartState, id: number, relationship: string, grid: SheetGrid): Xml {
  const { left, top, width, height, name, altText } = chart;
  const [column, columnOffset] = grid.columnAt(left);
  const [row, rowOffset] = grid.rowAt(top);
  const number = (tag: string, value: number) => element(tag, {}, String(value));
  const from = element(
    "xdr:from",
    {},
    number("xdr:col", column),
    number("xdr:colOff", columnOffset),
    number("xdr:row", row),
    number("xdr:rowOff", rowOffset)
  );
  const reference = element("c:chart", {
    "xmlns:c": namespaces.chart,
    "xmlns:r": namespaces.relationships,
    "r:id": relationship,
  });
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id, name, descr: altText || null }),
      element("xdr:cNvGraphicFramePr")
    ),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element("a:graphic", {}, element("a:graphicData", { uri: namespaces.chart }, reference))
  );
  return element(
    "xdr:oneCellAnchor",
    {},
    from,
    element("xdr:ext", { cx: emuOf(width), cy: emuOf(height) }),
    frame,
    element("xdr:clientData")
  );
}
