import type { ChartKind } from "../../model/charts/chart-kinds";
import type { SeriesData } from "./chart-data";
import type { ChartLook } from "./chart-look";
import { borderOption, fontOption } from "./font-option";
import { labelOption } from "./label-option";
import { symbolOf } from "./marker-option";

/** The value of a point, or of one that differs from the others the value with what is said of it. */
export function pointOption(
  series: SeriesData,
  kind: ChartKind,
  look: ChartLook,
  value: unknown,
  index: number
) {
  const own = series.state.points?.[index];
  if (!own) return value;
  const { color, border, label = {}, hasDataLabel } = own;
  const { markerBackgroundColor, markerForegroundColor, markerSize, markerStyle } = own;
  const fill = markerBackgroundColor ?? color;
  const state = {
    ...series.state,
    hasDataLabels: hasDataLabel ?? series.state.hasDataLabels,
    dataLabelParts: label.parts ?? series.state.dataLabelParts,
    dataLabelPosition: label.position ?? series.state.dataLabelPosition,
    dataLabelFormat: label.numberFormat ?? series.state.dataLabelFormat,
  };
  const text = label.text;
  return {
    value,
    itemStyle: {
      ...(fill && { color: fill }),
      ...borderOption(border),
      ...(markerForegroundColor && { borderColor: markerForegroundColor }),
    },
    ...(markerSize && { symbolSize: (markerSize * 96) / 72 }),
    ...(markerStyle && { symbol: symbolOf(markerStyle) }),
    label: {
      ...labelOption({ ...series, state }, kind, look),
      ...(text === undefined || text === null ? {} : { formatter: () => text }),
      ...fontOption(label.look?.font),
      ...(label.look?.fill && { backgroundColor: label.look.fill, padding: 3 }),
      ...borderOption(label.look?.border),
    },
  };
}
