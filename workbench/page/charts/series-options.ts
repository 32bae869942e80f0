import { chartKinds, isByNumbers, type ChartKind } from "../../model/charts/chart-kinds";
import type { ChartState } from "../../model/sheet-states";
import { formatted, type ChartData, type SeriesData } from "./chart-data";
import type { ChartLook } from "./chart-look";
import { dashOf } from "./font-option";
import { labelOption } from "./label-option";
import { markerColors, symbolOf } from "./marker-option";
import { pointOption } from "./point-option";
import { trendOptions } from "./trend-options";

/** The series of a chart with axes. */
export function seriesOptions(chart: ChartState, data: ChartData, look: ChartLook) {
  const own = chartKinds[chart.chartType];
  const shares = own.stacking === "percent" ? sumsOf(data) : null;
  const columns = data.series.filter(({ state }) => isColumn(kindOf(chart, state.chartType)));
  const drawn = data.series.map((series) => {
    const kind = kindOf(chart, series.state.chartType);
    const bars = own.shape === "bar";
    const values = plotted(chart, series);
    const shown = shares ? values.map((value, i) => shareOf(value, shares[i])) : values;
    const { across } = series;
    const data = shown.map((value, i) =>
      pointOption(series, kind, look, across ? [across[i], value] : value, i)
    );
    const option = {
      name: series.name,
      data,
      // Lines are drawn above columns whatever their order.
      z: isColumn(kind) ? 2 : 3,
      ...(kind.stacking === "none" ? {} : { stack: `${kind.shape} ${series.state.axisGroup}` }),
      ...(series.state.axisGroup === "Secondary"
        ? { [bars ? "xAxisIndex" : "yAxisIndex"]: 1 }
        : {}),
      label: labelOption(series, kind, look),
      tooltip: {
        valueFormatter: (value: unknown) =>
          Array.isArray(value)
            ? value.join(", ")
            : typeof value === "number"
              ? formatted(shares ? "0.0%" : series.format, value)
              : "\u2013",
      },
    };
    if (isColumn(kind)) return { ...option, ...columnOption(chart, columns, series) };
    return { ...option, ...lineOption(chart, series, kind) };
  });
  const trends = isByNumbers(chart.chartType) ? [] : trendOptions(data.series, own.shape === "bar");
  return [...drawn, ...trends];
}

const kindOf = (chart: ChartState, type: string | null): ChartKind =>
  chartKinds[type ?? chart.chartType];

const isColumn = ({ shape }: ChartKind) => shape === "column" || shape === "bar";

/** A gap stays a gap, unless the chart says that empty cells count as zero; errors are gaps always. */
function plotted(chart: ChartState, { values, blank }: SeriesData): (number | null)[] {
  if (chart.displayBlanksAs !== "Zero") return values;
  return values.map((value, i) => (blank[i] ? 0 : value));
}

const sumsOf = ({ series, categories }: ChartData) =>
  categories.map((_, i) => series.reduce((sum, { values }) => sum + Math.abs(values[i] ?? 0), 0));

const shareOf = (value: number | null, sum: number) =>
  value === null || sum === 0 ? null : value / sum;

/** Excel counts the gap between clusters in percent of a column, ECharts in percent of the room of a category. */
function columnOption(chart: ChartState, columns: readonly SeriesData[], { state }: SeriesData) {
  const first = columns[0]?.state ?? state;
  const stacked = kindOf(chart, state.chartType).stacking !== "none";
  const gap = first.gapWidth ?? 150;
  const overlap = (first.overlap ?? 0) / 100;
  const side = stacked ? 1 : 1 + (columns.length - 1) * (1 - overlap);
  return {
    type: "bar",
    barCategoryGap: `${Math.round((100 * gap) / (side * 100 + gap))}%`,
    barGap: `${Math.round(-overlap * 100)}%`,
    itemStyle: state.color ? { color: state.color } : {},
    cursor: "default",
  };
}

/** The largest bubble is this wide, in pixels; areas are in proportion. */
const largest = 48;

function bubbleSize(sizes: readonly (number | null)[]) {
  const most = Math.max(...sizes.map((size) => Math.abs(size ?? 0)));
  return (_: unknown, { dataIndex }: { dataIndex: number }) =>
    most === 0 ? 0 : Math.sqrt(Math.abs(sizes[dataIndex] ?? 0) / most) * largest;
}

function lineOption(chart: ChartState, { state, sizes }: SeriesData, kind: ChartKind) {
  const marker = state.markerStyle ?? (kind.markers ? "Circle" : "None");
  const width = ((state.lineWeight ?? 2.25) * 96) / 72;
  const isArea = kind.shape === "area";
  const unseen =
    !kind.joined || state.lineStyle === "None" || (isArea && state.lineWeight === null);
  return {
    type: "line",
    connectNulls: chart.displayBlanksAs === "Interplotted",
    symbol: symbolOf(marker),
    symbolSize: sizes ? bubbleSize(sizes) : ((state.markerSize ?? 5) * 96) / 72,
    smooth: kind.smooth,
    lineStyle: {
      width: unseen ? 0 : width,
      type: dashOf(state.lineStyle),
      ...(state.color ? { color: state.color } : {}),
    },
    itemStyle: markerColors(state),
    ...(isArea ? { areaStyle: { opacity: kind.stacking === "none" ? 0.75 : 1 } } : {}),
    cursor: "default",
  };
}
