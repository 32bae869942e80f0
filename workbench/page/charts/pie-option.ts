import { chartKinds } from "../../model/charts/chart-kinds";
import type { ChartPointState, ChartState } from "../../model/sheet-states";
import { formatted, type ChartData } from "./chart-data";
import { chartFont, fontPixels, type ChartLook } from "./chart-look";
import { borderOption } from "./font-option";
import { labelText } from "./label-option";
import { legendOption, legendRoom } from "./legend-option";

/** A pie of the first series: a slice for each category. What is not above zero has no slice. */
export function pieOption(
  chart: ChartState,
  { categories, series }: ChartData,
  look: ChartLook,
  titleHeight: number
) {
  const [first] = series;
  const room = legendRoom(chart, look, categories);
  const legend = legendOption(
    chart,
    look,
    categories.map((name) => ({ name, icon: "rect" })),
    titleHeight
  );
  if (!first) return { legend, series: [] };
  const left = room.left;
  const width = look.width - room.left - room.right;
  const top = titleHeight + room.top;
  const height = look.height - top - room.bottom - 6;
  const radius = Math.max(0, Math.min(width, height) / 2 - (first.state.hasDataLabels ? 26 : 8));
  const isRing = chartKinds[chart.chartType].shape === "doughnut";
  const hole = (first.state.doughnutHoleSize ?? 55) / 100;
  const inside = ["Center", "InsideEnd", "InsideBase"].includes(
    first.state.dataLabelPosition ?? ""
  );
  return {
    legend,
    series: [
      {
        type: "pie",
        name: first.name,
        center: [left + width / 2, top + height / 2],
        radius: isRing ? [radius * hole, radius] : [0, radius],
        data: first.values.map((value, i) => ({
          name: categories[i],
          value: value !== null && value > 0 ? value : null,
          ...sliceOption(first.state.points?.[i]),
        })),
        itemStyle: { borderColor: look.ground, borderWidth: 1 },
        label: first.state.hasDataLabels
          ? {
              show: true,
              position: inside ? "inside" : "outside",
              color: inside ? undefined : look.text,
              fontSize: fontPixels(first.state.dataLabelFontSize, 9),
              fontFamily: chartFont,
              formatter: labelText(first),
            }
          : { show: false },
        tooltip: {
          valueFormatter: (value: unknown) =>
            typeof value === "number" ? formatted(first.format, value) : "",
        },
      },
    ],
  };
}

/** What is said of one slice: its colour, its border. */
const sliceOption = ({ color, border }: ChartPointState = {}) =>
  color || border ? { itemStyle: { ...(color && { color }), ...borderOption(border) } } : {};
