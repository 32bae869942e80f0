import { chartKinds } from "../../model/charts/chart-kinds";
import type { ChartSeriesState, ChartState } from "../../model/sheet-states";
import { borderOption, fontOption } from "./font-option";
import { chartFont, fontPixels, type ChartLook } from "./chart-look";

/** Room in pixels at the four sides of a chart. */
export interface Sides {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const itemWidth = 18;
const itemGap = 14;

/** A legend at the side is as wide as its longest name, within a third of the chart; above or below it breaks lines. */
export function legendRoom(chart: ChartState, look: ChartLook, names: readonly string[]): Sides {
  const none: Sides = { left: 0, right: 0, top: 0, bottom: 0 };
  if (!chart.legendVisible || chart.legendOverlay || names.length === 0) return none;
  const size = fontPixels(chart.legendFontSize, 9);
  const widths = names.map((name) => itemWidth + 6 + textWidth(name, size));
  const beside = Math.min(Math.max(...widths) + 12, look.width / 3);
  const rows = rowsOf(widths, look.width - 20);
  const above = rows * (size * 1.25 + 6) + 6;
  switch (chart.legendPosition) {
    case "Top":
      return { ...none, top: above };
    case "Left":
      return { ...none, left: beside };
    case "Right":
    case "Corner":
      return { ...none, right: beside };
    default:
      return { ...none, bottom: above };
  }
}

/** An entry of the legend; without an icon a patch of colour. */
export interface LegendItem {
  name: string;
  icon?: string;
}

/** Strokes of a line as a legend shows it, 18 wide and 10 high. */
const stroke = (...parts: [number, number][]) =>
  `path://M0,0h0M18,10h0${parts.map(([from, to]) => `M${from},4H${to}V6.2H${from}Z`).join("")}`;

const lineIcons: Readonly<Record<string, string>> = {
  Continuous: stroke([0, 18]),
  Dash: stroke([0, 7], [11, 18]),
  Dot: stroke([0, 2.5], [5, 7.5], [10, 12.5], [15, 17.5]),
  RoundDot: stroke([0, 2.5], [5, 7.5], [10, 12.5], [15, 17.5]),
  DashDot: stroke([0, 7], [9.5, 11.5], [14, 18]),
  DashDotDot: stroke([0, 6], [8, 10], [12, 14], [16, 18]),
};

/** A line is shown as a line, dashed as it is. One with markers is drawn by ECharts itself. */
export function legendIcon(chart: ChartState, series: ChartSeriesState): string | undefined {
  const { shape, markers } = chartKinds[series.chartType ?? chart.chartType];
  if (shape === "scatter" || shape === "bubble") return "circle";
  if (shape !== "line") return "rect";
  if ((series.markerStyle ?? (markers ? "Circle" : "None")) !== "None") return undefined;
  return lineIcons[series.lineStyle ?? "Continuous"] ?? lineIcons.Continuous;
}

/** The series, or the slices of a pie, by colour and name. */
export function legendOption(
  chart: ChartState,
  look: ChartLook,
  items: readonly LegendItem[],
  titleHeight: number
) {
  const size = fontPixels(chart.legendFontSize, 9);
  const beside = ["Left", "Right", "Corner"].includes(chart.legendPosition);
  return {
    show: chart.legendVisible,
    data: [...items],
    orient: beside ? "vertical" : "horizontal",
    itemWidth,
    itemHeight: 10,
    itemGap: beside ? 8 : itemGap,
    padding: 0,
    textStyle: {
      color: look.text,
      fontSize: size,
      fontFamily: chartFont,
      ...fontOption(chart.legendLook?.font),
      ...(beside ? { width: look.width / 3 - itemWidth - 20, overflow: "truncate" } : {}),
    },
    ...(chart.legendLook?.fill && { backgroundColor: chart.legendLook.fill }),
    ...borderOption(chart.legendLook?.border),
    ...placeOf(chart.legendPosition, titleHeight),
  };
}

function placeOf(position: string, titleHeight: number) {
  switch (position) {
    case "Top":
      return { left: "center", top: titleHeight, right: 10 };
    case "Left":
      return { left: 10, top: "middle" };
    case "Right":
      return { right: 10, top: "middle" };
    case "Corner":
      return { right: 10, top: titleHeight };
    default:
      return { left: "center", bottom: 8 };
  }
}

const textWidth = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + (letter >= "\u2e80" ? size : size * 0.56), 0);

function rowsOf(widths: readonly number[], room: number): number {
  let rows = 1;
  let used = 0;
  for (const width of widths) {
    if (used > 0 && used + itemGap + width > room) [rows, used] = [rows + 1, width];
    else used += (used > 0 ? itemGap : 0) + width;
  }
  return rows;
}
