import { chartKinds, type ChartKind } from "../../model/charts/chart-kinds";

/** What a chart of .xlsx is drawn by: its element, and what distinguishes it from others of that element. */
export interface ChartForm {
  element: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart";
  /** Of bars: whether they stand or lie. */
  direction?: "col" | "bar";
  grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Of lines: whether their points are marked. */
  markers?: boolean;
}

const elements = {
  column: "barChart",
  bar: "barChart",
  line: "lineChart",
  area: "areaChart",
  pie: "pieChart",
  doughnut: "doughnutChart",
  // Points by two numbers are saved as lines over the first of these.
  scatter: "lineChart",
  bubble: "lineChart",
} as const;

const stackings = { none: "standard", stacked: "stacked", percent: "percentStacked" } as const;

function formOfKind({ shape, stacking, markers }: ChartKind): ChartForm {
  const element = elements[shape];
  if (shape === "pie" || shape === "doughnut") return { element };
  const grouping = stackings[stacking];
  if (shape === "column" || shape === "bar") {
    const direction = shape === "bar" ? "bar" : "col";
    return { element, direction, grouping: stacking === "none" ? "clustered" : grouping };
  }
  return element === "lineChart" ? { element, grouping, markers } : { element, grouping };
}

/** What draws a type of chart, by the name of Excel.ChartType. */
export const formOf = (chartType: string): ChartForm =>
  formOfKind(chartKinds[chartType] ?? chartKinds.ColumnClustered);

const keyOf = (form: ChartForm) =>
  [form.element, form.direction, form.grouping, form.markers].join();

/** The type of a chart that is drawn so; null where the model has none. */
export const chartTypeOf = (form: ChartForm): string | null =>
  Object.keys(chartKinds).find((type) => keyOf(formOf(type)) === keyOf(form)) ?? null;

export const legendPositions: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

export const tickLabelPositions: Readonly<Record<string, string>> = {
  NextToAxis: "nextTo",
  Low: "low",
  High: "high",
  None: "none",
};

export const blanks: Readonly<Record<string, string>> = {
  NotPlotted: "gap",
  Zero: "zero",
  Interplotted: "span",
};

/** Excel.ChartLineStyle; None is the absence of a line. */
export const dashes: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

export const markerSymbols: Readonly<Record<string, string>> = {
  None: "none",
  Automatic: "auto",
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Plus: "plus",
  Dash: "dash",
  Dot: "dot",
};

/** Excel.ChartDataLabelPosition. */
export const labelPositions: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

/** Whether a chart has such labels: Excel calls a file damaged that says otherwise. */
export function takesLabelsAt(position: string, { element, grouping }: ChartForm): boolean {
  const inBars = ["ctr", "inEnd", "inBase"];
  switch (element) {
    case "barChart":
      return [...inBars, ...(grouping === "clustered" ? ["outEnd"] : [])].includes(position);
    case "lineChart":
      return ["ctr", "l", "r", "t", "b"].includes(position);
    case "pieChart":
      return ["ctr", "inEnd", "outEnd", "bestFit"].includes(position);
    default:
      return false;
  }
}
