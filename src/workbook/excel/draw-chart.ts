import type { PlannedChart, PlannedReference, PlannedSeries } from "../plan";
import { addressOf } from "../plan";

/** Finds the cells of a reference. */
export type FindRange = (reference: PlannedReference) => Excel.Range;

/** A chart that is there, and what is to be made of it. */
export interface ChartDrawing {
  readonly chart: PlannedChart;
  /** How many series it has: over cells that are still empty Excel may have made none. */
  readonly series: number;
  readonly isNew: boolean;
}

/**
 * Adds a chart at its place. It has whatever series Excel makes of the first one's cells; axes it may have only with
 * those, so that `drawChart` sets them.
 */
export function addChart(sheet: Excel.Worksheet, planned: PlannedChart, find: FindRange): void {
  const chart = sheet.charts.add(planned.type, find(planned.series[0]!.values), "Columns");
  chart.name = planned.name;
  const { row, column, rows, columns } = planned.at;
  chart.setPosition(addressOf(row, column), addressOf(row + rows - 1, column + columns - 1));
}

/**
 * Draws the series and the title of a chart: one that is not new stays where the analyst has put it and keeps what she
 * has changed besides. A cell without a figure is a gap.
 */
export function drawChart(
  sheet: Excel.Worksheet,
  { chart: planned, series: present, isNew }: ChartDrawing,
  find: FindRange
): void {
  const chart = sheet.charts.getItem(planned.name);
  planned.series.forEach((series, i) => {
    const drawn = i < present ? chart.series.getItemAt(i) : chart.series.add(series.name);
    drawSeries(drawn, series, planned, find);
  });
  for (let i = present - 1; i >= planned.series.length; i--) chart.series.getItemAt(i).delete();
  chart.title.text = planned.title;
  if (isNew) dressChart(chart, planned);
}

function dressChart(chart: Excel.Chart, planned: PlannedChart): void {
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
