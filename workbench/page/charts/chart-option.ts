import type { EChartsCoreOption } from "echarts/core";
import { chartKinds, type ChartKind } from "../../model/charts/chart-kinds";
import type { ChartState } from "../../model/sheet-states";
import { categoryAxisOption, valueAxisOptions } from "./axis-options";
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
    backgroundColor: look.ground,
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
  const category = categoryAxisOption(chart, data, look, bars);
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
    },
    xAxis: bars ? values : category,
    yAxis: bars ? category : values,
    series: seriesOptions(chart, data, look),
  };
}

const tooltipOption = ({ shape }: ChartKind, look: ChartLook) => ({
  trigger: shape === "pie" || shape === "doughnut" ? "item" : "axis",
  axisPointer: { type: shape === "line" || shape === "area" ? "line" : "shadow" },
  confine: true,
  backgroundColor: look.ground,
  borderColor: look.line,
  textStyle: { color: look.text, fontSize: 12, fontFamily: chartFont },
});
