import type { Chart } from "../../../workbench/model/charts/chart";
import { chartData } from "../../../workbench/page/charts/chart-data";
import type { ChartLook } from "../../../workbench/page/charts/chart-look";
import { chartOption } from "../../../workbench/page/charts/chart-option";
import { trendValues } from "../../../workbench/page/charts/trend-options";
import { excelOnWorkbook } from "../model/excel-on-workbook";

const look: ChartLook = {
  width: 480,
  height: 288,
  text: "#111111",
  quiet: "#555555",
  line: "#dddddd",
  ground: "#ffffff",
};

/** As much of what ECharts is told as these tests look at. */
interface Drawn {
  backgroundColor: string;
  title: { backgroundColor?: string; textStyle: { fontStyle?: string } };
  legend: { backgroundColor?: string };
  xAxis: { type: string; boundaryGap?: boolean };
  yAxis: {
    type: string;
    logBase?: number;
    name?: string;
    minorSplitLine?: { show: boolean };
    axisLabel: { formatter: (value: number) => string };
  }[];
  series: {
    type: string;
    data: unknown[];
    radius: number[];
    lineStyle: { width: number; color?: string };
    symbolSize: (value: unknown, point: { dataIndex: number }) => number;
  }[];
}

function drawn(type: string, address: string, change: (chart: Chart) => void = () => {}): Drawn {
  const { sheet, book } = excelOnWorkbook();
  sheet.getRange("A1:D4").values = [
    ["Part", "Q1", "Q2", "Size"],
    ["Frame", 1000, 40, 1],
    ["Saddle", 2000, 60, 4],
    ["Chain", 3000, 80, 2],
  ];
  const chart = sheet.charts.add(type, sheet.getRange(address));
  change(chart);
  return chartOption(chart.state, chartData(book.engine, chart.state), look) as unknown as Drawn;
}

test("a point of its own colour and label is drawn so; the others are plain values", () => {
  const { series } = drawn("ColumnClustered", "A1:B4", (chart) => {
    const point = chart.series.getItemAt(0).points.getItemAt(1);
    point.format.fill.setSolidColor("pink");
    point.dataLabel.text = "here";
  });
  expect(series[0].data[0]).toBe(1000);
  expect(series[0].data[1]).toMatchObject({
    value: 2000,
    itemStyle: { color: "#FFC0CB" },
    label: { show: true },
  });
  const { label } = series[0].data[1] as { label: { formatter: () => string } };
  expect(label.formatter()).toBe("here");
});

test("a slice has its own colour, a ring its own hole", () => {
  const { series } = drawn("Doughnut", "A1:B4", (chart) => {
    const [first] = chart.series.items;
    first.points.getItemAt(0).format.fill.setSolidColor("#0C8DB9");
    first.doughnutHoleSize = 80;
  });
  expect(series[0].data[0]).toMatchObject({ name: "Frame", itemStyle: { color: "#0C8DB9" } });
  expect(series[0].radius[0] / series[0].radius[1]).toBeCloseTo(0.8);
});

test("ground of the chart, of its title and legend, letters of the title", () => {
  const option = drawn("Line", "A1:C4", (chart) => {
    chart.format.fill.setSolidColor("#404040");
    chart.title.format.fill.setSolidColor("skyblue");
    chart.title.format.font.italic = true;
    chart.legend.format.fill.setSolidColor("white");
  });
  expect(option.backgroundColor).toBe("#404040");
  expect([option.title.backgroundColor, option.title.textStyle.fontStyle]).toEqual([
    "#87CEEB",
    "italic",
  ]);
  expect(option.legend.backgroundColor).toBe("#FFFFFF");
});

test("a value axis counts in thousands, by powers of a base, with lines between its ticks", () => {
  const { yAxis, xAxis } = drawn("ColumnClustered", "A1:B4", (chart) => {
    Object.assign(chart.axes.valueAxis, {
      displayUnit: "Thousands",
      scaleType: "Logarithmic",
      logBase: 100,
    });
    chart.axes.valueAxis.minorGridlines.visible = true;
    chart.axes.categoryAxis.isBetweenCategories = false;
  });
  expect([yAxis[0].type, yAxis[0].logBase, yAxis[0].name]).toEqual(["log", 100, "Thousands"]);
  expect(yAxis[0].axisLabel.formatter(2000)).toBe("2");
  expect(yAxis[0].minorSplitLine?.show).toBe(true);
  expect([xAxis.type, xAxis.boundaryGap]).toEqual(["category", false]);
});

test("points by two numbers: both axes are axes of values, unjoined points have no line, areas tell sizes", () => {
  const { xAxis, series } = drawn("Bubble", "B2:D4");
  expect(xAxis.type).toBe("value");
  expect(series[0].data).toEqual([
    [1000, 40],
    [2000, 60],
    [3000, 80],
  ]);
  expect(series[0].lineStyle.width).toBe(0);
  const size = (dataIndex: number) => series[0].symbolSize(null, { dataIndex });
  // The largest has four times the area of the smallest: twice the width.
  expect([size(1), size(0)]).toEqual([48, 24]);
});

test("texts across are counted from 1", () => {
  expect(drawn("XYScatterLines", "A1:B4").series[0].data).toEqual([
    [1, 1000],
    [2, 2000],
    [3, 3000],
  ]);
});

test("a trend line is a line of its own", () => {
  const { series } = drawn("ColumnClustered", "A1:B4", (chart) => {
    chart.series.getItemAt(0).trendlines.add("Linear").format.line.color = "red";
  });
  expect(series.map(({ type }) => type)).toEqual(["bar", "line"]);
  expect(series[1].data).toEqual([1000, 2000, 3000]);
  expect(series[1].lineStyle.color).toBe("#FF0000");
});

test("trendValues: the straight line of best fit, constant growth, the mean of the last values", () => {
  expect(trendValues({ type: "Linear", period: 2 }, [1, 2, 6])).toEqual([0.5, 3, 5.5]);
  expect(trendValues({ type: "Exponential", period: 2 }, [2, 4, 8])).toEqual([2, 4, 8]);
  expect(trendValues({ type: "Exponential", period: 2 }, [2, 0, 8])).toEqual([null, null, null]);
  expect(trendValues({ type: "MovingAverage", period: 2 }, [1, 3, null, 5])).toEqual([
    null,
    2,
    3,
    5,
  ]);
});
