import type { ChartState } from "../../model/sheet-states";
import { all, first, type XmlElement } from "../../server/read-xml";
import { emuPoints } from "../xml/lengths";
import { SheetGrid, type SheetSizes } from "../xml/sheet-grid";
import { readChart } from "./read-chart";
import type { SheetSource } from "./sheet-source";

/** Reads the charts that lie on a sheet; those of a type that the model does not draw are left out. */
export async function readCharts(
  { parts, sheetIds }: SheetSource,
  sheetPath: string,
  sheetId: string,
  sizes: SheetSizes
): Promise<ChartState[]> {
  const charts: ChartState[] = [];
  const grid = new SheetGrid(sizes);
  for (const path of await parts.related(sheetPath, "drawing")) {
    const drawing = await parts.xml(path);
    const relationships = await parts.relationships(path);
    for (const anchor of drawing?.children ?? []) {
      const frame = first(anchor, "graphicFrame");
      const reference = first(frame, "graphic/graphicData/chart")?.attributes.id;
      const chartPath = relationships.get(reference ?? "")?.path;
      const part = chartPath ? await parts.xml(chartPath) : null;
      const chart = part && readChart(part, sheetIds);
      const place = placeOf(anchor, grid);
      if (!frame || !chart || !place) continue;
      const { name, descr } = first(frame, "nvGraphicFramePr/cNvPr")?.attributes ?? {};
      const number = charts.length + 1;
      charts.push({
        ...chart,
        ...place,
        id: `chart-${sheetId}-${number}`,
        name: name ?? `Chart ${number}`,
        altText: descr ?? "",
      });
    }
  }
  return charts;
}

type Place = Pick<ChartState, "left" | "top" | "width" | "height">;

/** A drawing is tied to one cell, to two, or to none. */
function placeOf(anchor: XmlElement, grid: SheetGrid): Place | null {
  const size = first(anchor, "ext")?.attributes;
  if (anchor.name === "absoluteAnchor") {
    const { x, y } = first(anchor, "pos")?.attributes ?? {};
    return { left: emuPoints(Number(x ?? 0)), top: emuPoints(Number(y ?? 0)), ...sizeOf(size) };
  }
  const from = cornerOf(first(anchor, "from"), grid);
  if (!from) return null;
  if (anchor.name === "oneCellAnchor") return { ...from, ...sizeOf(size) };
  const to = cornerOf(first(anchor, "to"), grid);
  return to && { ...from, width: to.left - from.left, height: to.top - from.top };
}

const sizeOf = (extent: Readonly<Record<string, string>> | undefined) => ({
  width: emuPoints(Number(extent?.cx ?? 0)),
  height: emuPoints(Number(extent?.cy ?? 0)),
});

function cornerOf(
  corner: XmlElement | undefined,
  grid: SheetGrid
): Pick<Place, "left" | "top"> | null {
  if (!corner) return null;
  const number = (name: string) => Number(all(corner, name)[0]?.text ?? 0);
  return {
    left: grid.left(number("col"), number("colOff")),
    top: grid.top(number("row"), number("rowOff")),
  };
}
