import { newAxis } from "../../model/charts/new-chart";
import type { ChartSeriesState, ChartState } from "../../model/sheet-states";
import { formOf, type ChartForm } from "../xml/chart-words";
import { element, valued, type Xml } from "../xml/xml-text";
import { categoryAxisXml, valueAxisXml, type AxisPlace } from "./chart-axis-xml";
import type { ChartCache } from "./chart-cache";
import { seriesXml } from "./chart-series-xml";

/** Series that are drawn by one element, on one pair of axes. */
interface Group {
  form: ChartForm;
  secondary: boolean;
  series: { state: ChartSeriesState; index: number }[];
}

const primaryIds = [500_001, 500_002];
const secondaryIds = [500_003, 500_004];

/** What is drawn between title and legend: each group of series, then the axes. */
export function plotAreaXml(chart: ChartState, cache: ChartCache): Xml {
  const groups = groupsOf(chart);
  const drawn = groups.map((group) => groupXml(group, cache));
  const axes = groups.some(({ form }) => isRound(form)) ? [] : axesXml(chart, groups, cache);
  return element("c:plotArea", {}, element("c:layout"), ...drawn, ...axes);
}

const isRound = ({ element: name }: ChartForm) => name === "pieChart" || name === "doughnutChart";

/** Areas lie behind bars, and bars behind lines. */
const depth = ["areaChart", "barChart", "lineChart", "pieChart", "doughnutChart"];

function groupsOf(chart: ChartState): Group[] {
  const groups = new Map<string, Group>();
  chart.series.forEach((state, index) => {
    const form = formOf(state.chartType ?? chart.chartType);
    const secondary = state.axisGroup === "Secondary";
    // Marks are a matter of each series.
    const key = JSON.stringify([{ ...form, markers: null }, secondary]);
    const group = groups.get(key) ?? { form, secondary, series: [] };
    group.series.push({ state, index });
    groups.set(key, group);
  });
  if (groups.size === 0) {
    groups.set("", { form: formOf(chart.chartType), secondary: false, series: [] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.secondary) - Number(b.secondary) ||
      depth.indexOf(a.form.element) - depth.indexOf(b.form.element)
  );
}

function groupXml({ form, secondary, series }: Group, cache: ChartCache): Xml {
  const [first] = series.map(({ state }) => state);
  const own = series.map(({ state, index }) =>
    seriesXml(state, index, state.chartType === null ? form : formOf(state.chartType), cache)
  );
  const ids = (secondary ? secondaryIds : primaryIds).map((id) => valued("c:axId", id));
  const colors = valued("c:varyColors", isRound(form));
  const grouping = form.grouping && valued("c:grouping", form.grouping);
  switch (form.element) {
    case "barChart": {
      const stacked = form.grouping !== "clustered";
      const overlap = first?.overlap ?? (stacked ? 100 : null);
      return element(
        "c:barChart",
        {},
        valued("c:barDir", form.direction ?? "col"),
        grouping,
        colors,
        ...own,
        first?.gapWidth == null ? null : valued("c:gapWidth", first.gapWidth),
        overlap === null ? null : valued("c:overlap", overlap),
        ...ids
      );
    }
    case "lineChart":
      return element("c:lineChart", {}, grouping, colors, ...own, valued("c:marker", true), ...ids);
    case "areaChart":
      return element("c:areaChart", {}, grouping, colors, ...own, ...ids);
    case "pieChart":
      return element("c:pieChart", {}, colors, ...own, valued("c:firstSliceAng", 0));
    case "doughnutChart":
      return element(
        "c:doughnutChart",
        {},
        colors,
        ...own,
        valued("c:firstSliceAng", 0),
        valued("c:holeSize", 60)
      );
  }
}

function axesXml(
  { categoryAxis, valueAxis }: ChartState,
  groups: readonly Group[],
  cache: ChartCache
): Xml[] {
  const primary = groups.find(({ secondary }) => !secondary);
  const secondary = groups.find((group) => group.secondary);
  const pair = ({ form, series }: Group, [category, value]: number[], far: boolean): Xml[] => {
    const lying = form.direction === "bar";
    const shown = series[0]?.state;
    const first: AxisPlace = {
      id: category,
      crossed: value,
      side: lying ? "l" : "b",
      format: cache.formatOf(shown?.categories),
      ...(far && { hidden: true }),
    };
    const second: AxisPlace = {
      id: value,
      crossed: category,
      side: lying ? (far ? "t" : "b") : far ? "r" : "l",
      format: cache.formatOf(shown?.values),
      far,
    };
    const between = form.element === "areaChart" ? "midCat" : "between";
    return [
      categoryAxisXml(categoryAxis, first),
      // The model knows nothing of a second axis of values but that it is there.
      valueAxisXml(far ? newAxis(false) : valueAxis, second, between),
    ];
  };
  return [
    ...(primary ? pair(primary, primaryIds, false) : []),
    ...(secondary ? pair(secondary, secondaryIds, primary !== undefined) : []),
  ];
}
