import { generalFormat } from "../../model/cell-reading";
import { chartKinds } from "../../model/charts/chart-kinds";
import { displayUnits } from "../../model/charts/chart-axis-scale";
import type { ChartAxisState, ChartState, LineLook } from "../../model/sheet-states";
import { formatted, type ChartData } from "./chart-data";
import { dashOf, fontOption } from "./font-option";
import { chartFont, fontPixels, type ChartLook } from "./chart-look";

/** The axis along which the categories lie: across, or upwards when the bars lie. */
export function categoryAxisOption(
  chart: ChartState,
  { categories, series }: ChartData,
  look: ChartLook,
  bars: boolean
) {
  const { categoryAxis: axis } = chart;
  const shapes = series.map(({ state }) => chartKinds[state.chartType ?? chart.chartType].shape);
  const common = commonOption(axis, look, bars);
  return {
    ...common,
    type: "category",
    data: categories,
    // Only areas reach from edge to edge.
    boundaryGap: axis.isBetweenCategories ?? !shapes.every((shape) => shape === "area"),
    position: bars ? side(axis, "left", "right") : side(axis, "bottom", "top"),
    axisLabel: {
      ...common.axisLabel,
      hideOverlap: true,
      ...(bars ? { width: look.width * 0.4, overflow: "truncate" } : {}),
      ...(bars && categories.length <= 20 ? { interval: 0 } : {}),
      ...(axis.tickLabelSpacing && { interval: axis.tickLabelSpacing - 1 }),
    },
    ...gridlines(axis, look),
    axisTick: {
      ...ticks(axis),
      ...(axis.tickMarkSpacing && { interval: axis.tickMarkSpacing - 1 }),
    },
  };
}

/** The value axis, and where a series asks for it that of the secondary group. */
export function valueAxisOptions(
  chart: ChartState,
  data: ChartData,
  look: ChartLook,
  bars: boolean
) {
  const primary = valueAxisOption(chart, chart.valueAxis, "Primary", data, look, bars);
  if (!data.series.some(({ state }) => state.axisGroup === "Secondary")) return [primary];
  const state = chart.secondaryValueAxis ?? { ...chart.valueAxis, ...automatic };
  return [primary, valueAxisOption(chart, state, "Secondary", data, look, bars)];
}

/** What the axis of the secondary group does not take over from the first. */
const automatic = {
  title: "",
  titleVisible: false,
  numberFormat: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  majorGridlines: false,
};

function valueAxisOption(
  chart: ChartState,
  axis: ChartAxisState,
  group: "Primary" | "Secondary",
  { series }: ChartData,
  look: ChartLook,
  bars: boolean
) {
  const own = series.find(({ state }) => state.axisGroup === group);
  const isShare = chartKinds[chart.chartType].stacking === "percent";
  const format = axis.numberFormat ?? (isShare ? "0%" : (own?.format ?? generalFormat));
  const common = commonOption(axis, look, !bars);
  // Reversed categories carry the value axis to the other side, as in Excel.
  const far = chart.categoryAxis.reversed !== (group === "Secondary");
  return {
    ...common,
    ...(axis.scaleType === "Logarithmic"
      ? { type: "log", logBase: axis.logBase ?? 10 }
      : { type: "value" }),
    min: axis.minimum ?? undefined,
    max: axis.maximum ?? (isShare ? 1 : undefined),
    interval: axis.majorUnit ?? undefined,
    // Lines need not begin at zero, columns and areas do, and so does Excel with both when the range is large.
    scale: false,
    position: bars
      ? side(axis, far ? "top" : "bottom", far ? "bottom" : "top")
      : side(axis, far ? "right" : "left", far ? "left" : "right"),
    axisLabel: {
      ...common.axisLabel,
      hideOverlap: true,
      formatter: (value: number) =>
        formatted(format, value / displayUnits[axis.displayUnit ?? "None"]),
    },
    axisLine: { show: false },
    ...gridlines(axis, look),
    ...(axis.majorTickMark && { axisTick: ticks(axis) }),
  };
}

/** The axis of the first of two numbers, in the place of the categories. */
export function numberAxisOption(chart: ChartState, data: ChartData, look: ChartLook) {
  const { categoryAxis: axis } = chart;
  const common = valueAxisOption(chart, axis, "Primary", data, look, true);
  const format = axis.numberFormat ?? generalFormat;
  return {
    ...common,
    axisLine: { show: true, lineStyle: { color: look.quiet } },
    axisLabel: { ...common.axisLabel, formatter: (value: number) => formatted(format, value) },
  };
}

function gridlines(axis: ChartAxisState, look: ChartLook) {
  const line = ({ color, weight, lineStyle }: LineLook = {}) => ({
    color: color ?? look.line,
    ...(weight && { width: (weight * 96) / 72 }),
    type: dashOf(lineStyle),
  });
  return {
    splitLine: { show: axis.majorGridlines, lineStyle: line(axis.majorGridlineLook) },
    ...(axis.minorGridlines && {
      minorTick: { show: false },
      minorSplitLine: { show: true, lineStyle: line(axis.minorGridlineLook) },
    }),
  };
}

const ticks = ({ majorTickMark = "None" }: ChartAxisState) => ({
  show: majorTickMark !== "None",
  inside: majorTickMark === "Inside",
});

/** The title of an axis, below it the unit in which it counts. */
function nameOf(axis: ChartAxisState): string | undefined {
  const { displayUnit = "None", showDisplayUnitLabel = true } = axis;
  const title = axis.titleVisible ? axis.title : "";
  const unit = showDisplayUnitLabel && displayUnit !== "None" ? displayUnit : "";
  return [title, unit].filter((text) => text !== "").join("\n") || undefined;
}

const side = <T>(axis: ChartAxisState, near: T, opposite: T): T =>
  axis.tickLabelPosition === "High" ? opposite : near;

function commonOption(axis: ChartAxisState, look: ChartLook, upwards: boolean) {
  return {
    show: axis.visible,
    inverse: axis.reversed,
    name: axis.visible ? nameOf(axis) : undefined,
    nameLocation: "middle",
    nameGap: 8,
    ...(upwards ? { nameRotate: 90 } : {}),
    nameTextStyle: {
      color: look.quiet,
      fontSize: fontPixels(axis.titleFontSize, 10),
      fontFamily: chartFont,
    },
    axisLine: { show: true, lineStyle: { color: look.quiet } },
    axisLabel: {
      show: axis.tickLabelPosition !== "None",
      color: axis.fontColor ?? look.quiet,
      fontSize: fontPixels(axis.fontSize, 9),
      fontFamily: chartFont,
      ...fontOption(axis.fontLook),
    },
  };
}
