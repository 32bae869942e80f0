import type { Chart } from "../../../workbench/model/charts/chart";
import { excelOnWorkbook, reopened } from "./excel-on-workbook";

const refused = (code: string) => expect.objectContaining({ code }) as Error;

const sales = [
  ["Part", "Q1", "Q2"],
  ["Frame", 10, 40],
  ["Saddle", 20, 60],
  ["Chain", 30, 80],
];

function open(type = "ColumnClustered", address = "A1:C4") {
  const opened = excelOnWorkbook();
  const { sheet } = opened;
  sheet.getRange("A1:C4").values = sales;
  const chart = sheet.charts.add(type, sheet.getRange(address));
  /** The chart as it comes back from a file. */
  const again = (): Chart => reopened(opened.book).sheet.charts.getItemAt(0);
  return { ...opened, chart, again };
}

describe("chart.legend.format, title.format, chart.format and plotArea (Excel.ChartLegendFormat and its like)", () => {
  test("ground, border and letters are kept, and come back from a file", () => {
    const { chart, again } = open();
    chart.legend.format.fill.setSolidColor("white");
    Object.assign(chart.legend.format.font, {
      bold: true,
      italic: true,
      underline: "Single",
      name: "Arial",
      size: 15,
      color: "red",
    });
    chart.title.format.border.lineStyle = "Dash";
    chart.format.fill.setSolidColor("#404040");
    chart.plotArea.format.fill.setSolidColor("beige");
    const kept = again();
    const { bold, italic, underline, name, size, color } = kept.legend.format.font;
    expect([bold, italic, underline, name, size, color]).toEqual([
      true,
      true,
      "Single",
      "Arial",
      15,
      "#FF0000",
    ]);
    expect(kept.state.legendLook?.fill).toBe("#FFFFFF");
    expect(kept.title.format.border.lineStyle).toBe("Dash");
    expect([kept.state.look?.fill, kept.state.plotAreaLook?.fill]).toEqual(["#404040", "#F5F5DC"]);
    expect(() => (chart.legend.format.font.underline = "Wavy")).toThrow(refused("InvalidArgument"));
  });

  test("the plot can be laid elsewhere; shadow, direction and some letters of the title are kept", () => {
    const { chart, again } = open();
    chart.plotArea.left = 80;
    chart.title.showShadow = true;
    chart.title.textOrientation = -45;
    chart.title.getSubstring(0, 5).font.color = "yellow";
    const { plotArea, title } = again();
    expect([plotArea.left, plotArea.top]).toEqual([80, 24]);
    expect([title.showShadow, title.textOrientation]).toEqual([true, -45]);
    expect(title.getSubstring(0, 5).font.color).toBe("#FFFF00");
    expect(title.getSubstring(1, 2).font.color).toBe("#595959");
    expect(() => title.getSubstring(0, 999)).toThrow(refused("InvalidArgument"));
  });
});

describe("series.points (Excel.ChartPoint)", () => {
  test("one point for each value, each with colour, marks and a label of its own", () => {
    const { chart, again } = open("LineMarkers");
    const { points } = chart.series.getItemAt(0);
    expect(points.getCount()).toBe(3);
    const point = points.getItemAt(1);
    expect([point.value, point.hasDataLabel]).toEqual([20, false]);
    point.format.fill.setSolidColor("pink");
    point.markerSize = 12;
    point.markerBackgroundColor = "#404040";
    point.dataLabel.text = "Strike";
    point.dataLabel.position = "Top";
    const kept = again().series.getItemAt(0).points.getItemAt(1);
    expect(kept.state.color).toBe("#FFC0CB");
    expect([kept.markerSize, kept.markerBackgroundColor, kept.markerStyle]).toEqual([
      12,
      "#404040",
      "Automatic",
    ]);
    expect([kept.hasDataLabel, kept.dataLabel.text, kept.dataLabel.position]).toEqual([
      true,
      "Strike",
      "Top",
    ]);
    expect(again().series.getItemAt(0).points.getItemAt(0).markerSize).toBe(5);
    expect(() => points.getItemAt(3)).toThrow(refused("InvalidArgument"));
  });

  test("label.showSeriesName and its like show the label; without any part there is none", () => {
    const { chart } = open();
    const point = chart.series.getItemAt(0).points.getItemAt(0);
    point.dataLabel.showSeriesName = true;
    expect([point.hasDataLabel, point.dataLabel.showValue]).toEqual([true, false]);
    point.dataLabel.showSeriesName = false;
    expect(point.hasDataLabel).toBe(false);
  });
});

test("chart.dataLabels: the labels of all series at once; what they do not agree on is null (Excel.Chart)", () => {
  const { chart } = open();
  chart.dataLabels.format.font.size = 15;
  chart.dataLabels.separator = "\n";
  chart.dataLabels.showValue = true;
  const [first, second] = chart.series.items;
  expect([first.dataLabels.format.font.size, second.dataLabels.separator]).toEqual([15, "\n"]);
  expect([first.hasDataLabels, second.hasDataLabels]).toEqual([true, true]);
  second.dataLabels.position = "Center";
  expect(chart.dataLabels.position).toBeNull();
});

describe("series.trendlines (Excel.ChartTrendline)", () => {
  test("added, named after its series, changed, deleted, saved", () => {
    const { chart, again } = open();
    const { trendlines } = chart.series.getItemAt(0);
    trendlines.add("Linear").format.line.color = "#FF0000";
    const moving = trendlines.add("MovingAverage");
    moving.movingAveragePeriod = 3;
    const kept = again().series.getItemAt(0).trendlines.items;
    expect(kept.map(({ type, name }) => [type, name])).toEqual([
      ["Linear", "Linear (Q1)"],
      ["MovingAverage", "3 per. Mov. Avg. (Q1)"],
    ]);
    expect(kept[0].format.line.color).toBe("#FF0000");
    trendlines.getItem(0).delete();
    expect(trendlines.items.map(({ type }) => type)).toEqual(["MovingAverage"]);
    expect(() => trendlines.getItem(1)).toThrow(refused("ItemNotFound"));
  });

  test("a type that is not drawn is refused by name", () => {
    const { chart } = open();
    const { trendlines } = chart.series.getItemAt(0);
    expect(() => trendlines.add("Power")).toThrow('"Power"');
    expect(() => trendlines.add("Straight")).toThrow(refused("InvalidArgument"));
  });
});

describe("chart.axes: scale, units, gridlines (Excel.ChartAxis)", () => {
  test("what is said is kept; words and numbers that Excel has not are refused", () => {
    const { chart, again } = open();
    const { valueAxis, categoryAxis } = chart.axes;
    Object.assign(valueAxis, {
      displayUnit: "Thousands",
      showDisplayUnitLabel: false,
      scaleType: "Logarithmic",
      logBase: 100,
      majorTickMark: "Cross",
    });
    valueAxis.minorGridlines.visible = true;
    valueAxis.majorGridlines.format.line.color = "#585858";
    Object.assign(categoryAxis, {
      isBetweenCategories: false,
      tickLabelSpacing: 2,
      tickMarkSpacing: 3,
    });
    categoryAxis.setPositionAt(100);
    categoryAxis.format.font.name = "Times New Roman";
    const { valueAxis: values, categoryAxis: names } = again().axes;
    expect([
      values.displayUnit,
      values.showDisplayUnitLabel,
      values.scaleType,
      values.logBase,
    ]).toEqual(["Thousands", false, "Logarithmic", 100]);
    expect([values.majorTickMark, values.minorTickMark, values.minorGridlines.visible]).toEqual([
      "Cross",
      "None",
      true,
    ]);
    expect(values.majorGridlines.format.line.color).toBe("#585858");
    expect([names.isBetweenCategories, names.tickLabelSpacing, names.tickMarkSpacing]).toEqual([
      false,
      2,
      3,
    ]);
    expect([names.position, names.positionAt, names.format.font.name]).toEqual([
      "Custom",
      100,
      "Times New Roman",
    ]);
    expect(() => (valueAxis.displayUnit = "Dozens")).toThrow(refused("InvalidArgument"));
    expect(() => (valueAxis.logBase = 1)).toThrow(refused("InvalidArgument"));
    expect(() => (names.tickLabelSpacing = 0)).toThrow(refused("InvalidArgument"));
  });

  test("axis.setCategoryNames(cells) names the categories of all series", () => {
    const { chart, sheet } = open();
    chart.axes.categoryAxis.setCategoryNames(sheet.getRange("B1:C1"));
    expect(chart.series.getItemAt(1).getDimensionValues("Categories")).toEqual(["Q1", "Q2"]);
    expect(() => chart.axes.valueAxis.setCategoryNames(sheet.getRange("B1"))).toThrow(
      refused("InvalidArgument")
    );
  });
});

describe("points by two numbers (Excel.ChartType XYScatter, Bubble)", () => {
  test("the first column is across, also when it has numbers; of bubbles every second is their size", () => {
    const { sheet, again } = open("XYScatter", "B2:C4");
    const [series] = again().series.items;
    expect(again().series.getCount()).toBe(1);
    expect([series.getDimensionValues("XValues"), series.getDimensionValues("YValues")]).toEqual([
      [10, 20, 30],
      [40, 60, 80],
    ]);
    sheet.getRange("D2:D4").values = [[1], [2], [3]];
    const bubbles = sheet.charts.add("Bubble", sheet.getRange("B2:D4")).series.getItemAt(0);
    expect(bubbles.getDimensionValues("BubbleSizes")).toEqual([1, 2, 3]);
    expect(bubbles.getDimensionDataSourceString("BubbleSizes")).toBe("Sheet1!D2:D4");
    expect(bubbles.getDimensionDataSourceType("Values")).toBe("LocalRange");
    sheet.getRange("1:1").insert("Down");
    expect(bubbles.getDimensionDataSourceString("BubbleSizes")).toBe("Sheet1!D3:D5");
    bubbles.setBubbleSizes(sheet.getRange("C3:C5"));
    expect(bubbles.getDimensionValues("BubbleSizes")).toEqual([40, 60, 80]);
  });
});

test("series.plotOrder = … moves a series among the others; doughnutHoleSize is a percentage (Excel.ChartSeries)", () => {
  const { chart, again } = open();
  const second = chart.series.getItemAt(1);
  second.plotOrder = 0;
  expect(again().series.items.map(({ name }) => name)).toEqual(["Q2", "Q1"]);
  expect([second.name, second.plotOrder]).toEqual(["Q2", 0]);
  expect(() => (second.plotOrder = 9)).toThrow(refused("InvalidArgument"));
  second.doughnutHoleSize = 80;
  expect(second.doughnutHoleSize).toBe(80);
  expect(() => (second.doughnutHoleSize = 95)).toThrow(refused("InvalidArgument"));
});

test("chart.getDataTableOrNullObject(): kept for types with categories, null for the others (Excel.ChartDataTable)", () => {
  const { chart, again } = open();
  const table = chart.getDataTable();
  expect(table.visible).toBe(false);
  table.visible = true;
  table.showHorizontalBorder = false;
  table.format.font.color = "#B76E79";
  const kept = again().getDataTable();
  expect([
    kept.visible,
    kept.showHorizontalBorder,
    kept.showLegendKey,
    kept.format.font.color,
  ]).toEqual([true, false, true, "#B76E79"]);
  chart.chartType = "Pie";
  expect(chart.getDataTableOrNullObject()).toBeNull();
});

test("solids and charts in depth are drawn flat, and keep their type", () => {
  const { chart } = open("CylinderCol");
  expect(chart.chartType).toBe("CylinderCol");
  chart.chartType = "3DBarClustered";
  expect(chart.chartType).toBe("3DBarClustered");
  expect(() => (chart.chartType = "Radar")).toThrow(refused("NotImplemented"));
});
