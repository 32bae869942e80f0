import type { EChartsCoreOption } from "echarts/core";
import { chartKinds, isByNumbers, type ChartKind } from "../../model/charts/chart-kinds";
import type { ChartState } from "../../model/sheet-states";
import { categoryAxisOption, numberAxisOption, valueAxisOptions } from "./axis-options";
import type { ChartData } from "./chart-data";
import { chartEdge as edge, chartFont, seriesPalette, type ChartLook } from "./chart-look";
import { legendIcon, legendOption, legendRoom } from "./legend-option";
import { pieOption } from "./pie-option";
import { seriesOptions } from "./series-options";
import { titleOption, titleRoom } from "./title-option";

/** How a chart is drawn by ECharts. Nothing is measured but the length of texts: the same input, the same picture. */
export function chartOption(
  chart: ChartState,
  data: ChartData,
  look: ChartLook
): EChartsCoreOption {
  const kind = chartKinds[chart.chartType];
  const titleHeight = titleRoom(chart, look);
  const common: EChartsCoreOption = {
    animation: false,
    color: seriesPalette,
    backgroundColor: chart.look?.fill ?? look.ground,
    textStyle: { fontFamily: chartFont, color: look.text },
    title: titleOption(chart, look),
    tooltip: tooltipOption(kind, look),
  };
  if (kind.shape === "pie" || kind.shape === "doughnut") {
    return { ...common, ...pieOption(chart, data, look, titleHeight) };
  }
  const names = data.series.map(({ name }) => name);
  const items = data.series.map(({ name, state }) => ({ name, icon: legendIcon(chart, state) }));
  const room = legendRoom(chart, look, names);
  const bars = kind.shape === "bar";
  const category = isByNumbers(chart.chartType)
    ? numberAxisOption(chart, data, look)
    : categoryAxisOption(chart, data, look, bars);
  const values = valueAxisOptions(chart, data, look, bars);
  return {
    ...common,
    legend: legendOption(chart, look, items, titleHeight),
    grid: {
      left: edge + room.left,
      right: edge + 4 + room.right,
      top: titleHeight + room.top + 6,
      bottom: edge + room.bottom,
      // The plot gives way to the labels and names of its axes.
      outerBoundsMode: "same",
      outerBoundsContain: "all",
      ...plotAreaOption(chart),
    },
    xAxis: bars ? values : category,
    yAxis: bars ? category : values,
    series: seriesOptions(chart, data, look),
  };
}

/** Ground and place of the plot, as far as something has been said of them; lengths in points become pixels. */
function plotAreaOption({ plotAreaLook, plotAreaPlace = {} }: ChartState) {
  const place = Object.entries(plotAreaPlace).map(([side, points]) => [side, (points * 96) / 72]);
  return {
    ...(plotAreaLook?.fill && { show: true, borderWidth: 0, backgroundColor: plotAreaLook.fill }),
    ...(Object.fromEntries(place) as Record<string, number>),
  };
}

const tooltipOption = ({ shape }: ChartKind, look: ChartLook) => ({
  trigger: ["pie", "doughnut", "scatter", "bubble"].includes(shape) ? "item" : "axis",
  axisPointer: { type: shape === "line" || shape === "area" ? "line" : "shadow" },
  confine: true,
  backgroundColor: look.ground,
  borderColor: look.line,
  textStyle: { color: look.text, fontSize: 12, fontFamily: chartFont },
});
