import { newAxis } from "../../model/charts/new-chart";
import type { ChartSeriesState, ChartState } from "../../model/sheet-states";
import { all, first, type XmlElement } from "../../server/read-xml";
import { blanks, chartTypeOf, legendPositions, type ChartForm } from "../xml/chart-words";
import { wordFor } from "../xml/page-words";
import { readAxis } from "./read-chart-axis";
import { readSeries } from "./read-chart-series";
import { fontOf, textOf } from "./read-drawing-text";
import { isSet } from "../xml/flag";

type Chart = Omit<ChartState, "id" | "name" | "altText" | "left" | "top" | "width" | "height">;

/** Series that are drawn by one element, on one pair of axes. */
interface Group {
  part: XmlElement;
  form: ChartForm;
  axisIds: string[];
}

const drawn = ["barChart", "lineChart", "areaChart", "pieChart", "doughnutChart"];

/** Reads a chart; null for one that the model cannot draw. */
export function readChart(part: XmlElement, sheetIds: ReadonlyMap<string, string>): Chart | null {
  const chart = first(part, "chart");
  const plot = first(chart, "plotArea");
  const groups = plot?.children.filter(({ name }) => drawn.includes(name)).map(groupOf) ?? [];
  const [primary] = groups;
  if (!chart || !plot || !primary) return null;
  const series = groups
    .flatMap((group) => seriesOf(group, primary, sheetIds))
    .sort((a, b) => a.order - b.order);
  const chartType = series[0]?.type ?? chartTypeOf(primary.form);
  if (!chartType) return null;
  const title = first(chart, "title");
  const { size, bold, color } = fontOf(title);
  const legend = first(chart, "legend");
  const legendFont = fontOf(legend);
  const [category, value] = primary.axisIds.map((id) => axisWith(plot, id));
  return {
    chartType,
    title: title ? textOf(title) : "",
    titleVisible: title !== undefined,
    titleFontSize: size ?? null,
    ...(bold !== undefined && { titleBold: bold }),
    ...(color !== undefined && { titleColor: color }),
    legendVisible: legend !== undefined,
    legendPosition: wordFor(legendPositions, valueOf(legend, "legendPos") ?? "b") ?? "Bottom",
    ...(isSet(valueOf(legend, "overlay")) && { legendOverlay: true }),
    ...(legendFont.size !== undefined && { legendFontSize: legendFont.size }),
    categoryAxis: category ? readAxis(category) : newAxis(false),
    valueAxis: value ? readAxis(value) : newAxis(true),
    series: series.map(({ state, type }) => ({
      ...state,
      chartType: type === chartType ? null : type,
    })),
    displayBlanksAs: (wordFor(blanks, valueOf(chart, "dispBlanksAs") ?? "gap") ??
      "NotPlotted") as Chart["displayBlanksAs"],
  };
}

const valueOf = (from: XmlElement | undefined, path: string) => first(from, path)?.attributes.val;

const axisWith = (plot: XmlElement, id: string) =>
  plot.children.find(({ name, children }) => {
    const own = children.find((child) => child.name === "axId")?.attributes.val;
    return name.endsWith("Ax") && own === id;
  });

function groupOf(part: XmlElement): Group {
  const grouping = valueOf(part, "grouping") as ChartForm["grouping"];
  const [leading] = all(part, "ser");
  const form: ChartForm = { element: part.name as ChartForm["element"] };
  if (part.name === "barChart") {
    form.direction = valueOf(part, "barDir") === "bar" ? "bar" : "col";
    form.grouping = grouping ?? "clustered";
  } else if (part.name === "lineChart" || part.name === "areaChart") {
    form.grouping = grouping ?? "standard";
  }
  // Lines have marks or not as the first of them has.
  if (part.name === "lineChart") {
    const on = isSet(valueOf(part, "marker"), true);
    form.markers = on && valueOf(leading, "marker/symbol") !== "none";
  }
  return { part, form, axisIds: all(part, "axId").map(({ attributes }) => attributes.val ?? "") };
}

function seriesOf(
  { part, form, axisIds }: Group,
  primary: Group,
  sheetIds: ReadonlyMap<string, string>
): { state: ChartSeriesState; type: string | null; order: number }[] {
  const axisGroup = axisIds[0] === primary.axisIds[0] ? "Primary" : "Secondary";
  const gapWidth = numberIn(part, "gapWidth");
  const overlap = numberIn(part, "overlap");
  const stacked = form.grouping !== "clustered" && overlap === 100;
  return all(part, "ser").flatMap((ser) => {
    const state = readSeries(ser, form, sheetIds);
    if (!state) return [];
    const own = { ...state, axisGroup, gapWidth, overlap: stacked ? null : overlap } as const;
    return [{ state: own, type: chartTypeOf(form), order: numberIn(ser, "order") ?? 0 }];
  });
}

function numberIn(from: XmlElement, path: string): number | null {
  const value = valueOf(from, path);
  return value === undefined ? null : Number(value);
}
