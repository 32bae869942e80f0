import { RichApiError, invalidArgument } from "../../protocol/host-object";

/** What a type of chart is made of. */
export interface ChartKind {
  shape: "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "bubble";
  /** Series on top of each other, as they are or as shares of their sum. */
  stacking: "none" | "stacked" | "percent";
  /** Whether a line has markers unless its series says otherwise. */
  markers: boolean;
  /** Of points by two numbers: whether a line goes through them. */
  joined: boolean;
  /** Whether lines are curves. */
  smooth: boolean;
}

const kind = (shape: ChartKind["shape"], more: Partial<ChartKind> = {}): ChartKind => ({
  shape,
  stacking: "none",
  markers: false,
  joined: true,
  smooth: false,
  ...more,
});
const stacked = { stacking: "stacked" } as const;
const percent = { stacking: "percent" } as const;

/** Solids that stand in the place of columns and bars; the workbench draws them flat. */
const solids = ["Cylinder", "Cone", "Pyramid"].flatMap((solid): [string, ChartKind][] => [
  [`${solid}Col`, kind("column")],
  [`${solid}ColClustered`, kind("column")],
  [`${solid}ColStacked`, kind("column", stacked)],
  [`${solid}ColStacked100`, kind("column", percent)],
  [`${solid}BarClustered`, kind("bar")],
  [`${solid}BarStacked`, kind("bar", stacked)],
  [`${solid}BarStacked100`, kind("bar", percent)],
]);

/** The types of charts that the workbench draws, by the names of Excel.ChartType. */
export const chartKinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: kind("column"),
  ColumnStacked: kind("column", stacked),
  ColumnStacked100: kind("column", percent),
  BarClustered: kind("bar"),
  BarStacked: kind("bar", stacked),
  BarStacked100: kind("bar", percent),
  Line: kind("line"),
  LineMarkers: kind("line", { markers: true }),
  LineStacked: kind("line", stacked),
  LineMarkersStacked: kind("line", { ...stacked, markers: true }),
  LineStacked100: kind("line", percent),
  LineMarkersStacked100: kind("line", { ...percent, markers: true }),
  Area: kind("area"),
  AreaStacked: kind("area", stacked),
  AreaStacked100: kind("area", percent),
  Pie: kind("pie"),
  Doughnut: kind("doughnut"),
  XYScatter: kind("scatter", { markers: true, joined: false }),
  XYScatterLines: kind("scatter", { markers: true }),
  XYScatterLinesNoMarkers: kind("scatter"),
  XYScatterSmooth: kind("scatter", { markers: true, smooth: true }),
  XYScatterSmoothNoMarkers: kind("scatter", { smooth: true }),
  Bubble: kind("bubble", { markers: true, joined: false }),
  // Drawn flat, and slices where they belong.
  PieExploded: kind("pie"),
  DoughnutExploded: kind("doughnut"),
  Bubble3DEffect: kind("bubble", { markers: true, joined: false }),
  "3DColumn": kind("column"),
  "3DColumnClustered": kind("column"),
  "3DColumnStacked": kind("column", stacked),
  "3DColumnStacked100": kind("column", percent),
  "3DBarClustered": kind("bar"),
  "3DBarStacked": kind("bar", stacked),
  "3DBarStacked100": kind("bar", percent),
  "3DLine": kind("line"),
  "3DArea": kind("area"),
  "3DAreaStacked": kind("area", stacked),
  "3DAreaStacked100": kind("area", percent),
  "3DPie": kind("pie"),
  "3DPieExploded": kind("pie"),
  ...Object.fromEntries(solids),
};

/** Whether the points of a type have two numbers each, so that both axes are axes of values. */
export const isByNumbers = (type: string): boolean =>
  ["scatter", "bubble"].includes(chartKinds[type]?.shape);

/** A type that the workbench draws; any other is refused by name. */
export function checkedChartType(type: unknown, location: string): string {
  if (typeof type !== "string" || type === "") throw invalidArgument(location);
  if (Object.hasOwn(chartKinds, type)) return type;
  throw new RichApiError(
    "NotImplemented",
    `The workbench does not implement charts of the type "${type}".`,
    location
  );
}
