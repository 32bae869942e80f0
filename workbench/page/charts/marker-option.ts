import type { ChartSeriesState } from "../../model/sheet-states";

const symbols: Readonly<Record<string, string>> = {
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  Circle: "circle",
};

/** The mark of a point, by Excel.ChartMarkerStyle; what ECharts has not is a circle. */
export const symbolOf = (style: string) =>
  style === "None" ? "none" : (symbols[style] ?? "circle");

/** The colours of the marks of a series, and with them of its line where that has none of its own. */
export function markerColors(state: ChartSeriesState) {
  const { color, markerBackgroundColor, markerForegroundColor } = state;
  const fill = markerBackgroundColor ?? color;
  return {
    ...(fill && { color: fill }),
    ...(markerForegroundColor && { borderColor: markerForegroundColor }),
  };
}
