import { rejection } from "../protocol/tiny-excel";
import { excelOnWorkbook, reopened, type ExcelOnWorkbook } from "./excel-on-workbook";

const months = [45962, 45992, 46023];

/** Three months of two products from A1, the months as dates. */
function open(): ExcelOnWorkbook {
  const opened = excelOnWorkbook();
  const { sheet } = opened;
  sheet.getRange("A1:C4").values = [
    ["Month", "Ingot", "Powder"],
    [months[0], 10, 1],
    [months[1], 12, 2],
    [months[2], 9, 3],
  ];
  sheet.getRange("A2:A4").numberFormat = "yyyy-mm";
  sheet.getRange("B2:C4").numberFormat = "#,##0";
  return opened;
}

const cells = (opened: ExcelOnWorkbook, address: string) => {
  const { id } = opened.sheet;
  return { sheetId: id, ...opened.sheet.getRange(address).box };
};

test("charts.add(type, range): series with names and categories from the cells", async () => {
  const opened = open();
  const read = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Auto");
    chart.load("name,chartType,width,title/text,legend/visible,legend/position");
    chart.series.load("items/name,count");
    sheet.charts.load("count");
    await context.sync();
    const { name, chartType, width, title, legend, series } = chart;
    const names = series.items.map((item) => item.name);
    return [
      name,
      chartType,
      width,
      title.text,
      legend.visible,
      legend.position,
      names,
      series.count,
    ];
  });
  expect(read).toEqual([
    "Chart 1",
    "ColumnStacked",
    360,
    "Chart Title",
    true,
    "Bottom",
    ["Ingot", "Powder"],
    2,
  ]);
  const [chart] = opened.sheet.sheetState.charts;
  expect(chart.series[1]).toMatchObject({
    name: cells(opened, "C1"),
    values: cells(opened, "C2:C4"),
    categories: cells(opened, "A2:A4"),
  });
});

test("charts.add by rows; a single series gives the chart its name and needs no legend", async () => {
  const { Excel, sheet } = open();
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Sheet1");
    data.charts.add("Line", data.getRange("A1:C4"), "Rows");
    data.charts.add("Pie", data.getRange("A1:B4"), "Columns");
    data.charts.add("BarClustered", data.getRange("B2:B4"), "Columns");
    await context.sync();
  });
  const [rows, pie, bare] = sheet.sheetState.charts;
  expect(rows.series).toHaveLength(3);
  expect(rows.series[0].categories).toMatchObject(sheet.getRange("B1:C1").box);
  expect(pie).toMatchObject({ title: "Ingot", legendVisible: true });
  expect(bare).toMatchObject({ title: "Series1", legendVisible: false });
  expect(bare.series[0]).toMatchObject({ categories: null, values: sheet.getRange("B2:B4").box });
});

test("everything that is said of a chart is kept and read back, also from a saved workbook", async () => {
  const { Excel, book } = open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.name = "Exports";
    chart.setPosition("E2", "K18");
    chart.title.text = "Exports, t";
    chart.title.format.font.size = 11;
    chart.title.format.font.bold = true;
    chart.legend.position = "Top";
    chart.displayBlanksAs = "NotPlotted";
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.title.text = "tonnes";
    valueAxis.numberFormat = "#,##0,";
    valueAxis.minimum = 0;
    valueAxis.maximum = 20;
    valueAxis.majorGridlines.visible = false;
    valueAxis.format.font.size = 9;
    categoryAxis.numberFormat = "mmm yy";
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = "Low";
    categoryAxis.categoryType = "TextAxis";
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor("#0072B2");
    series.gapWidth = 60;
    series.overlap = 100;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "0.0";
    series.dataLabels.position = "OutsideEnd";
    const line = chart.series.add("Mean");
    line.setValues(sheet.getRange("C2:C4"));
    line.setXAxisValues(sheet.getRange("A2:A4"));
    line.chartType = "LineMarkers";
    line.axisGroup = "Secondary";
    line.format.line.color = "D55E00";
    line.format.line.weight = 2;
    line.format.line.lineStyle = "Dash";
    line.markerStyle = "Circle";
    chart.axes.getItem("Value", "Secondary").title.text = "share";
    chart.series.getItemAt(1).delete();
    await context.sync();
  });
  const again = reopened(book);
  const read = await again.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Sheet1").charts.getItem("Exports");
    chart.load("left,top,width,height,displayBlanksAs,title/text,title/visible,legend/position");
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.load("minimum,maximum,numberFormat,title/text,title/visible,majorGridlines/visible");
    categoryAxis.load("numberFormat,reversePlotOrder,tickLabelPosition,categoryType");
    const series = chart.series.load("items/name,items/chartType,items/axisGroup,items/gapWidth");
    const font = chart.title.format.font.load("size,bold");
    const line = series.getItemAt(1).format.line.load("color,weight,lineStyle");
    const values = series.getItemAt(1).getDimensionValues("Values");
    await context.sync();
    expect([font.size, font.bold]).toEqual([11, true]);
    expect([line.color, line.weight, line.lineStyle]).toEqual(["#D55E00", 2, "Dash"]);
    expect(values.value).toEqual([1, 2, 3]);
    expect(valueAxis.toJSON()).toMatchObject({
      minimum: 0,
      maximum: 20,
      numberFormat: "#,##0,",
      title: { text: "tonnes", visible: true },
      majorGridlines: { visible: false },
    });
    expect(categoryAxis.toJSON()).toMatchObject({
      numberFormat: "mmm yy",
      reversePlotOrder: true,
      tickLabelPosition: "Low",
      categoryType: "TextAxis",
    });
    expect(series.items.map((item) => item.toJSON())).toMatchObject([
      { name: "Ingot", chartType: "ColumnClustered", axisGroup: "Primary", gapWidth: 60 },
      { name: "Mean", chartType: "LineMarkers", axisGroup: "Secondary" },
    ]);
    return chart.toJSON();
  });
  const { left, top, width, height } = again.sheet.getRange("E2:K18");
  expect(read).toMatchObject({ left, top, width, height, displayBlanksAs: "NotPlotted" });
  expect(read).toMatchObject({ title: { text: "Exports, t", visible: true } });
  expect(again.sheet.sheetState.charts[0].secondaryValueAxis?.title).toBe("share");
});

test("series follow inserted and removed rows and columns, and the name of their sheet", async () => {
  const opened = open();
  const { book, sheet, Excel } = opened;
  const second = book.worksheets.add("Page");
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Sheet1");
    const page = context.workbook.worksheets.getItem("Page");
    page.charts.add("Line", data.getRange("A1:C4"), "Columns");
    data.getRange("1:2").insert("Down");
    data.getRange("B:B").insert("Right");
    data.getRange("5:5").insert("Down");
    data.name = "Data";
    await context.sync();
  });
  const [chart] = second.sheetState.charts;
  expect(chart.series[0].values).toEqual(cells(opened, "C4:C7"));
  expect(chart.series[0].categories).toEqual(cells(opened, "A4:A7"));
  expect(chart.series[1].name).toEqual(cells(opened, "D3"));
  sheet.getRange("C:C").delete("Left");
  expect(second.sheetState.charts[0].series).toHaveLength(1);
  sheet.getRange("C3:C4").insert("Down");
  expect(second.sheetState.charts[0].series[0].values).toEqual(cells(opened, "C6:C9"));
});

test("a chart moves and stretches with the rows and columns that it lies over", () => {
  const { sheet } = open();
  const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
  chart.setPosition("E10", "H20");
  const { top, left, height, width } = chart;
  const row = sheet.getRange("A1").height;
  sheet.getRange("1:2").insert("Down");
  expect(chart.top).toBeCloseTo(top + 2 * row);
  sheet.getRange("15:15").insert("Down");
  expect([chart.top, chart.height]).toEqual([top + 2 * row, height + row]);
  sheet.getRange("1:2").delete("Up");
  sheet.getRange("13:13").delete("Up");
  expect([chart.top, chart.height]).toEqual([top, height]);
  sheet.getRange("A:A").delete("Left");
  expect([chart.left, chart.width]).toEqual([left - sheet.getRange("A1").width, width]);
});

test("a copied sheet has charts of its own that show its own cells", () => {
  const { sheet } = open();
  sheet.charts.add("Line", sheet.getRange("A1:C4"));
  const copy = sheet.copy("End");
  const [chart] = copy.sheetState.charts;
  expect(chart.id).not.toBe(sheet.sheetState.charts[0].id);
  expect(chart.series[0].values.sheetId).toBe(copy.id);
});

test("what is not there is null or refused by name", async () => {
  const { Excel, sheet } = open();
  const refused = await rejection(
    Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Sheet1");
      data.charts.add("RadarFilled", data.getRange("A1:C4"));
      await context.sync();
    })
  );
  expect(refused).toMatchObject({ code: "NotImplemented" });
  expect(refused.message).toContain("RadarFilled");
  const unknown = await rejection(
    Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Sheet1");
      data.charts.add("Line", data.getRange("A1:C4")).series.getItemAt(0).trendlines.add("Power");
      await context.sync();
    })
  );
  expect(unknown).toMatchObject({ code: "NotImplemented" });
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    const none = charts.getItemOrNullObject("none").load("name");
    charts.getItemOrNullObject("none").delete();
    charts.getItem("Chart 1").delete();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(sheet.sheetState.charts).toEqual([]);
});
