import type { ChartSeriesState } from "../../model/sheet-states";
import {
  dashes,
  labelPositions,
  markerSymbols,
  takesLabelsAt,
  type ChartForm,
} from "../xml/chart-words";
import { emuOf } from "../xml/lengths";
import { element, valued, type Xml } from "../xml/xml-text";
import type { ChartCache } from "./chart-cache";
import { solidFill } from "./drawing-text-xml";

/** One series of a chart; `index` counts through the whole chart. */
export function seriesXml(
  series: ChartSeriesState,
  index: number,
  form: ChartForm,
  cache: ChartCache
): Xml {
  const isLined = form.element === "lineChart";
  const { categories, values } = series;
  return element(
    "c:ser",
    {},
    valued("c:idx", index),
    valued("c:order", index),
    cache.name(series.name),
    isLined ? linePropertiesXml(series) : fillPropertiesXml(series),
    form.element === "barChart" ? valued("c:invertIfNegative", false) : null,
    isLined ? markerXml(series, form) : null,
    series.hasDataLabels ? labelsXml(series, form) : null,
    categories && cache.categories("c:cat", categories),
    cache.numbers("c:val", values),
    isLined ? valued("c:smooth", false) : null
  );
}

function fillPropertiesXml({ color }: ChartSeriesState): Xml | null {
  return color === null ? null : element("c:spPr", {}, solidFill(color));
}

function linePropertiesXml({ color, lineWeight, lineStyle }: ChartSeriesState) {
  const without = lineStyle === "None";
  if (color === null && lineWeight === null && lineStyle === null) return null;
  const line = element(
    "a:ln",
    { w: lineWeight === null ? null : emuOf(lineWeight), cap: "rnd" },
    without ? element("a:noFill") : color && solidFill(color),
    lineStyle && dashes[lineStyle] ? valued("a:prstDash", dashes[lineStyle]) : null,
    element("a:round")
  );
  return element("c:spPr", {}, line);
}

/** A type without marks says so at each series; one with marks says nothing of the usual ones. */
function markerXml({ markerStyle, color }: ChartSeriesState, { markers }: ChartForm): Xml | null {
  const symbol = markerStyle === null ? null : markerSymbols[markerStyle];
  if (symbol === "none" || (!symbol && !markers)) {
    return element("c:marker", {}, valued("c:symbol", "none"));
  }
  if (!symbol && color === null) return null;
  return element(
    "c:marker",
    {},
    symbol && valued("c:symbol", symbol),
    color && element("c:spPr", {}, solidFill(color), element("a:ln", {}, solidFill(color)))
  );
}

function labelsXml(series: ChartSeriesState, form: ChartForm): Xml {
  const { dataLabelFormat: format, dataLabelPosition } = series;
  const position = dataLabelPosition === null ? undefined : labelPositions[dataLabelPosition];
  const shown = (name: string, on: boolean) => valued(`c:${name}`, on);
  return element(
    "c:dLbls",
    {},
    format === null ? null : element("c:numFmt", { formatCode: format, sourceLinked: false }),
    element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
    position && takesLabelsAt(position, form) ? valued("c:dLblPos", position) : null,
    shown("showLegendKey", false),
    shown("showVal", true),
    shown("showCatName", false),
    shown("showSerName", false),
    shown("showPercent", false),
    shown("showBubbleSize", false)
  );
}
