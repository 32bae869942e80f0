import type { FontLook, LineLook } from "../../model/sheet-states";
import { chartFont } from "./chart-look";

/** What has been said of letters, in the words of ECharts; their size is a matter of each part. */
export function fontOption({ name, bold, italic, color }: FontLook = {}) {
  return {
    ...(name && { fontFamily: `"${name}", ${chartFont}` }),
    ...(bold === undefined || bold === null ? {} : { fontWeight: bold ? "bold" : "normal" }),
    ...(italic && { fontStyle: "italic" }),
    ...(color && { color }),
  };
}

const dashes: Readonly<Record<string, number[] | string>> = {
  Dash: [7, 4],
  DashDot: [7, 3, 2, 3],
  DashDotDot: [7, 3, 2, 3, 2, 3],
  Dot: [2, 3],
  RoundDot: [2, 3],
};

/** How a line is broken, by Excel.ChartLineStyle. */
export const dashOf = (style: string | null | undefined) => dashes[style ?? ""] ?? "solid";

/** The border of a box; none as long as nothing has been said of it. */
export function borderOption({ color, weight, lineStyle }: LineLook = {}) {
  if (lineStyle === "None") return {};
  if (color === undefined && weight === undefined && lineStyle === undefined) return {};
  return {
    borderColor: color ?? "#404040",
    borderWidth: ((weight ?? 0.75) * 96) / 72,
    borderType: dashOf(lineStyle),
  };
}
