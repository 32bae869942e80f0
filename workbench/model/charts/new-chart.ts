import { generateRandomId } from "@univerjs/core";
import type { ChartAxisState, ChartSeriesState, ChartState, RangeState } from "../sheet-states";
import { chartKinds } from "./chart-kinds";

/** Excel's size of a new chart, in points. */
const newSize = { width: 360, height: 216 };

/** An axis with the defaults of Excel. */
export const newAxis = (majorGridlines: boolean): ChartAxisState => ({
  visible: true,
  title: "",
  titleVisible: false,
  numberFormat: null,
  minimum: null,
  maximum: null,
  majorGridlines,
  reversed: false,
  tickLabelPosition: "NextToAxis",
  fontSize: null,
});

/** A series with the defaults of Excel for all but its cells. */
export const newSeries = (
  name: string | RangeState,
  values: RangeState,
  categories: RangeState | null
): ChartSeriesState => ({
  name,
  values,
  categories,
  chartType: null,
  color: null,
  lineWeight: null,
  lineStyle: null,
  markerStyle: null,
  axisGroup: "Primary",
  hasDataLabels: false,
  dataLabelFormat: null,
  dataLabelPosition: null,
  gapWidth: null,
  overlap: null,
});

/**
 * A chart as Excel makes it. With several series its title says "Chart Title" until somebody writes a better one; with
 * one series it has the name of the series, and no legend.
 */
export function newChart(
  chartType: string,
  name: string,
  series: ChartSeriesState[],
  title: string
): ChartState {
  const { shape } = chartKinds[chartType];
  return {
    id: generateRandomId(),
    name,
    chartType,
    left: 144,
    top: 72,
    ...newSize,
    title: series.length === 1 && title !== "" ? title : "Chart Title",
    titleVisible: true,
    titleFontSize: null,
    legendVisible: series.length > 1 || shape === "pie" || shape === "doughnut",
    legendPosition: "Bottom",
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    series,
    displayBlanksAs: "NotPlotted",
    altText: "",
  };
}
