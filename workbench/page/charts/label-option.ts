import type { ChartKind } from "../../model/charts/chart-kinds";
import { formatted, type SeriesData } from "./chart-data";
import { borderOption, fontOption } from "./font-option";
import { chartFont, fontPixels, type ChartLook } from "./chart-look";

/** Where a label stands, for columns, for bars and for lines. */
const positions: Readonly<Record<string, readonly [string, string, string]>> = {
  Center: ["inside", "inside", "inside"],
  InsideEnd: ["insideTop", "insideRight", "inside"],
  InsideBase: ["insideBottom", "insideLeft", "inside"],
  OutsideEnd: ["top", "right", "top"],
  Top: ["top", "right", "top"],
  Bottom: ["insideBottom", "insideLeft", "bottom"],
  Left: ["left", "left", "left"],
  Right: ["right", "right", "right"],
};

/** What ECharts says of a point when it asks for its label. */
interface Point {
  name: string;
  seriesName?: string;
  value: unknown;
  percent?: number;
  dataIndex?: number;
}

/** The texts at the points of a series. */
export function labelOption(series: SeriesData, kind: ChartKind, look: ChartLook) {
  const { state } = series;
  if (!state.hasDataLabels || state.dataLabelPosition === "None") return { show: false };
  const stacked = kind.stacking !== "none" && kind.shape !== "line";
  const [column, bar, line] =
    positions[state.dataLabelPosition ?? ""] ?? positions[stacked ? "Center" : "OutsideEnd"];
  return {
    show: true,
    position: kind.shape === "column" ? column : kind.shape === "bar" ? bar : line,
    fontSize: fontPixels(state.dataLabelFontSize, 9),
    fontFamily: chartFont,
    ...(stacked ? {} : { color: look.text }),
    ...fontOption(state.dataLabelLook?.font),
    ...(state.dataLabelLook?.fill && { backgroundColor: state.dataLabelLook.fill, padding: 3 }),
    ...borderOption(state.dataLabelLook?.border),
    formatter: labelText(series),
  };
}

/** The parts that a label says, one after the other. */
export function labelText({ state, format, sizes }: SeriesData): (point: Point) => string {
  const parts = state.dataLabelParts ?? ["value"];
  const numbers = state.dataLabelFormat ?? format;
  return ({ name, seriesName = "", value: given, percent = 0, dataIndex = 0 }) => {
    // A point by two numbers says the second.
    const value: unknown = Array.isArray(given) ? given[1] : given;
    const text = {
      series: seriesName,
      category: Array.isArray(given) ? String(given[0]) : name,
      bubbleSize: String(sizes?.[dataIndex] ?? ""),
      value: typeof value === "number" ? formatted(numbers, value) : "",
      percentage: formatted(
        parts.includes("value") ? "0%" : (state.dataLabelFormat ?? "0%"),
        percent / 100
      ),
    };
    return parts.map((part) => text[part]).join(state.dataLabelSeparator ?? ", ");
  };
}
