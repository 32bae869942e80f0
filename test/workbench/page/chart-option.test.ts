import type { SeriesData } from "../../../workbench/page/charts/chart-data";
import { chartData } from "../../../workbench/page/charts/chart-data";
import type { ChartLook } from "../../../workbench/page/charts/chart-look";
import { chartOption } from "../../../workbench/page/charts/chart-option";
import { titleLines } from "../../../workbench/page/charts/title-option";
import type { ChartState } from "../../../workbench/model/sheet-states";
import { excelOnWorkbook } from "../model/excel-on-workbook";

const look: ChartLook = {
  width: 480,
  height: 288,
  text: "#111111",
  quiet: "#555555",
  line: "#dddddd",
  ground: "#ffffff",
};

interface Axis {
  type: string;
  position: string;
  axisLabel: { formatter: (value: number) => string };
}

/** As much of what ECharts is told as these tests look at. An axis may be one or several. */
interface Drawn {
  title: { text: string; show: boolean };
  legend: { show: boolean; orient: string };
  grid: { top: number; right: number; bottom: number };
  xAxis: Axis & Axis[];
  yAxis: Axis & Axis[];
  series: {
    data: number[];
    stack: string;
    connectNulls: boolean;
    radius: number[];
    label: { show: boolean; formatter: (point: object) => string };
  }[];
}

/** A chart of three months of two products, from A1, and how it is drawn. */
function drawn(type: string, change: (state: ChartState) => void = () => {}) {
  const { sheet, book } = excelOnWorkbook();
  sheet.getRange("A1:C4").values = [
    ["", "Ingot", "Powder"],
    [45962, 1000, 500],
    [45992, "=NA()", 1500],
    [46023, 3000, ""],
  ];
  sheet.getRange("A2:A4").numberFormat = "yyyy-mm";
  sheet.getRange("B2:C4").numberFormat = "#,##0";
  sheet.getRange("B3").values = [["#N/A"]];
  const { state } = sheet.charts.add(type, sheet.getRange("A1:C4"), "Columns");
  change(state);
  const data = chartData(book.engine, state);
  return { data, option: chartOption(state, data, look) as unknown as Drawn };
}

const values = (series: SeriesData[]) => series.map((one) => one.values);

test("an error and an empty cell are gaps, never zero", () => {
  const { data, option } = drawn("LineMarkers");
  expect(values(data.series)).toEqual([
    [1000, null, 3000],
    [500, 1500, null],
  ]);
  expect(option.series[0]).toMatchObject({ data: [1000, null, 3000], connectNulls: false });
});

test("displayBlanksAs: empty cells as zero, but not errors; or bridged", () => {
  const zero = drawn("Line", (state) => (state.displayBlanksAs = "Zero")).option;
  expect(zero.series.map((one: { data: unknown }) => one.data)).toEqual([
    [1000, null, 3000],
    [500, 1500, 0],
  ]);
  const bridged = drawn("Line", (state) => (state.displayBlanksAs = "Interplotted")).option;
  expect(bridged.series[0].connectNulls).toBe(true);
});

test("axes: formats, titles, ends, gridlines and labels as the chart says", () => {
  const { data, option } = drawn("ColumnStacked", ({ valueAxis, categoryAxis }) => {
    Object.assign(valueAxis, {
      title: "kt",
      titleVisible: true,
      numberFormat: "#,##0.0,",
      maximum: 6000,
    });
    Object.assign(valueAxis, { majorGridlines: false, majorUnit: 2000 });
    categoryAxis.numberFormat = "mmm yy";
  });
  expect(data.categories).toEqual(["Nov 25", "Dec 25", "Jan 26"]);
  const [axis] = option.yAxis;
  expect(axis).toMatchObject({ name: "kt", max: 6000, interval: 2000, splitLine: { show: false } });
  expect(axis.axisLabel.formatter(2500)).toBe("2.5");
  expect(option.xAxis).toMatchObject({ type: "category", data: data.categories });
});

test("without a format of its own an axis takes that of the cells", () => {
  const { data, option } = drawn("ColumnClustered");
  expect(data.categories).toEqual(["2025-11", "2025-12", "2026-01"]);
  expect(option.yAxis[0].axisLabel.formatter(2500)).toBe("2,500");
});

test("stacked, as shares of the sum, bars with reversed categories", () => {
  const stacked = drawn("ColumnStacked").option;
  expect(new Set(stacked.series.map(({ stack }: { stack: string }) => stack)).size).toBe(1);
  const shares = drawn("ColumnStacked100").option;
  expect(shares.series[0].data[0]).toBeCloseTo(2 / 3);
  expect(shares.yAxis[0].axisLabel.formatter(0.5)).toBe("50%");
  const bars = drawn("BarClustered", (state) => (state.categoryAxis.reversed = true)).option;
  expect(bars.yAxis).toMatchObject({ type: "category", inverse: true });
  // As in Excel, the value axis goes to the other side.
  expect(bars.xAxis[0]).toMatchObject({ type: "value", position: "top" });
});

test("gap and overlap of columns become those of ECharts", () => {
  const { option } = drawn("ColumnClustered", ({ series }) => {
    for (const one of series) Object.assign(one, { gapWidth: 100, overlap: 0 });
  });
  expect(option.series[0]).toMatchObject({ barCategoryGap: "33%", barGap: "0%" });
});

test("a line over columns, on a second axis, dashed, in its colour", () => {
  const { option } = drawn("ColumnClustered", ({ series }) => {
    const line = { chartType: "Line", axisGroup: "Secondary", color: "#D55E00", lineStyle: "Dash" };
    Object.assign(series[1], line, { lineWeight: 1.5 });
  });
  expect(option.yAxis).toHaveLength(2);
  expect(option.series[1]).toMatchObject({
    type: "line",
    yAxisIndex: 1,
    symbol: "none",
    lineStyle: { color: "#D55E00", width: 2, type: [7, 4] },
  });
});

test("data labels: format, place and parts", () => {
  const { option } = drawn("ColumnClustered", ({ series }) => {
    Object.assign(series[0], { hasDataLabels: true, dataLabelFormat: "0.0," });
    Object.assign(series[0], {
      dataLabelPosition: "InsideEnd",
      dataLabelParts: ["series", "value"],
    });
  });
  const { label } = option.series[0];
  expect(label).toMatchObject({ show: true, position: "insideTop" });
  expect(label.formatter({ name: "Nov", seriesName: "Ingot", value: 1000 })).toBe("Ingot, 1.0");
  expect(option.series[1].label.show).toBe(false);
});

test("a pie has a slice for each category of its first series; gaps have none", () => {
  const { option } = drawn("Doughnut");
  expect(option.series).toHaveLength(1);
  expect(option.series[0].data).toEqual([
    { name: "2025-11", value: 1000 },
    { name: "2025-12", value: null },
    { name: "2026-01", value: 3000 },
  ]);
  expect(option.series[0].radius[0]).toBeGreaterThan(0);
});

test("title, legend and plot do not lie on each other", () => {
  const long =
    "A title that is far too long for a single line of a chart of this width, in kilotonnes";
  const { option } = drawn("Line", (state) => (state.title = long));
  expect(option.title.text.split("\n").length).toBeGreaterThan(1);
  expect(option.grid.top).toBeGreaterThanOrEqual(option.title.text.split("\n").length * 24);
  expect(option.grid.bottom).toBeGreaterThan(20);
  const right = drawn("Line", (state) => (state.legendPosition = "Right")).option;
  expect(right.grid.right).toBeGreaterThan(50);
  expect(right.legend.orient).toBe("vertical");
  const none = drawn("Line", (state) => {
    state.legendVisible = false;
    state.titleVisible = false;
  }).option;
  expect([none.legend.show, none.title.show, none.grid.top, none.grid.bottom]).toEqual([
    false,
    false,
    16,
    10,
  ]);
});

test("a title without spaces is broken too", () => {
  const title = "镁出口按产品分类每月数量千吨".repeat(4);
  const state = { title, titleFontSize: 14 } as ChartState;
  const lines = titleLines(state, look);
  expect(lines.join("")).toBe(title);
  expect(lines.length).toBeGreaterThan(1);
});

test("series whose sheet is gone, and new ones without values, are left out", () => {
  const { data } = drawn("Line", ({ series }) => {
    series[0].values.sheetId = "gone";
    series.push({ ...series[1], values: { ...series[1].values, rows: 0 } });
  });
  expect(data.series.map(({ name }) => name)).toEqual(["Powder"]);
});
