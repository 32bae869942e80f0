import type { PlannedChart, PlannedReference, PlannedSeries } from "../plan";
import { addressOf } from "../plan";

/** Finds the cells of a reference. */
export type FindRange = (reference: PlannedReference) => Excel.Range;

/**
 * Draws a chart, or brings one of that name up to date: then it stays where the analyst has put it and keeps what she
 * has changed beside series and titles. A cell without a figure is a gap.
 * @param present How many series the chart has already; undefined where there is no chart of that name.
 */
export function drawChart(
  sheet: Excel.Worksheet,
  planned: PlannedChart,
  present: number | undefined,
  find: FindRange
): void {
  const chart =
    present === undefined ? addChart(sheet, planned, find) : sheet.charts.getItem(planned.name);
  const count = present ?? 1;
  planned.series.forEach((series, i) => {
    const drawn = i < count ? chart.series.getItemAt(i) : chart.series.add(series.name);
    drawSeries(drawn, series, planned, find);
  });
  for (let i = count - 1; i >= planned.series.length; i--) chart.series.getItemAt(i).delete();
  chart.title.text = planned.title;
}

function addChart(sheet: Excel.Worksheet, planned: PlannedChart, find: FindRange): Excel.Chart {
  const chart = sheet.charts.add(planned.type, find(planned.series[0]!.values), "Columns");
  chart.name = planned.name;
  const { row, column, rows, columns } = planned.at;
  chart.setPosition(addressOf(row, column), addressOf(row + rows - 1, column + columns - 1));
  chart.displayBlanksAs = "NotPlotted";
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.legend.visible = planned.legend;
  if (planned.legend) chart.legend.position = "Bottom";
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = planned.valueTitle;
  valueAxis.title.format.font.size = 9;
  valueAxis.numberFormat = planned.valueFormat;
  valueAxis.format.font.size = 9;
  categoryAxis.format.font.size = 9;
  // Beside bars below zero the names would lie on them.
  categoryAxis.tickLabelPosition = "Low";
  if (planned.categoryFormat) categoryAxis.numberFormat = planned.categoryFormat;
  if (planned.reversed) categoryAxis.reversePlotOrder = true;
  return chart;
}

function drawSeries(
  drawn: Excel.ChartSeries,
  series: PlannedSeries,
  chart: PlannedChart,
  find: FindRange
): void {
  drawn.name = series.name;
  drawn.setValues(find(series.values));
  drawn.setXAxisValues(find(series.categories));
  const isLine = series.as !== undefined || chart.type === "LineMarkers";
  if (!isLine) {
    drawn.format.fill.setSolidColor(series.color);
    drawn.gapWidth = 60;
    return;
  }
  if (chart.type !== "LineMarkers") drawn.chartType = "Line";
  drawn.format.line.color = series.color;
  drawn.format.line.weight = 2;
  drawn.format.line.lineStyle = series.as === "dashedLine" ? "Dash" : "Continuous";
}
