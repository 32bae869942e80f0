import { linearTrend, growthTrend } from "../../model/fill-series";
import type { TrendlineState } from "../../model/sheet-states";
import type { SeriesData } from "./chart-data";
import { dashOf } from "./font-option";

/** The trend lines of the series of a chart with categories, each a line of its own. */
export function trendOptions(series: readonly SeriesData[], bars: boolean) {
  return series.flatMap((data) =>
    (data.state.trendlines ?? []).map((trend) => ({
      type: "line",
      name: trend.name ?? data.name,
      data: trendValues(trend, data.values),
      symbol: "none",
      z: 4,
      lineStyle: {
        color: trend.line.color ?? data.state.color ?? undefined,
        width: ((trend.line.weight ?? 1.5) * 96) / 72,
        type: trend.line.lineStyle ? dashOf(trend.line.lineStyle) : dashOf("Dot"),
      },
      ...(data.state.axisGroup === "Secondary" ? { [bars ? "xAxisIndex" : "yAxisIndex"]: 1 } : {}),
      tooltip: { show: false },
      cursor: "default",
    }))
  );
}

/** Where a trend line passes each category; a moving average begins when it has enough values. */
export function trendValues(
  { type, period }: Pick<TrendlineState, "type" | "period">,
  values: readonly (number | null)[]
): (number | null)[] {
  if (type === "MovingAverage") {
    return values.map((_, i) => {
      const last = values.slice(Math.max(0, i + 1 - period), i + 1);
      const numbers = last.filter((value) => value !== null);
      if (i + 1 < period || numbers.length === 0) return null;
      return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    });
  }
  const numbers = values.map((value) => value ?? 0);
  if (numbers.length === 0) return [];
  const exponential = type === "Exponential";
  if (exponential && numbers.some((value) => value <= 0)) return values.map(() => null);
  const trend = exponential ? growthTrend(numbers) : linearTrend(numbers);
  return values.map((_, i) => Number(trend(i)));
}
