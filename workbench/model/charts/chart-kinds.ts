import { RichApiError, invalidArgument } from "../../protocol/host-object";

/** What a type of chart is made of. */
export interface ChartKind {
  shape: "column" | "bar" | "line" | "area" | "pie" | "doughnut";
  /** Series on top of each other, as they are or as shares of their sum. */
  stacking: "none" | "stacked" | "percent";
  /** Whether a line has markers unless its series says otherwise. */
  markers: boolean;
}

const kind = (
  shape: ChartKind["shape"],
  stacking: ChartKind["stacking"] = "none",
  markers = false
): ChartKind => ({ shape, stacking, markers });

/** The types of charts that the workbench draws, by the names of Excel.ChartType. */
export const chartKinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: kind("column"),
  ColumnStacked: kind("column", "stacked"),
  ColumnStacked100: kind("column", "percent"),
  BarClustered: kind("bar"),
  BarStacked: kind("bar", "stacked"),
  BarStacked100: kind("bar", "percent"),
  Line: kind("line"),
  LineMarkers: kind("line", "none", true),
  LineStacked: kind("line", "stacked"),
  LineMarkersStacked: kind("line", "stacked", true),
  Area: kind("area"),
  AreaStacked: kind("area", "stacked"),
  AreaStacked100: kind("area", "percent"),
  Pie: kind("pie"),
  Doughnut: kind("doughnut"),
};

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
