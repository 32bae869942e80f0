import { SERIES_COLORS } from "../looks";
import type { PlannedChart, PlannedReference, PlannedSeries } from "../plan";
import { columnOf, type HistoryGrid } from "./history-grid";
import { FORMATS } from "./review-formats";
import type { ReviewGrid } from "./review-grid";
import type { ReviewInput } from "./review-plan-input";

/** The colour of the year before, and of what is not the subject. */
const GREY = "#8C8C8C";

/** The charts of the page MG Review, from the top. */
export function reviewCharts(
  input: ReviewInput,
  grid: ReviewGrid,
  history: HistoryGrid
): PlannedChart[] {
  const { words, names, options, places } = input;
  const unit = words.units[options.unit];
  const weight = options.unit === "kt" ? "#,##0," : "#,##0";
  const parts = names.slice(1);
  const lead = parts[0] ?? names[0]!;
  const leadColumn = Math.min(1, names.length - 1);
  const months = history.months;
  const color = (i: number) => SERIES_COLORS[i % SERIES_COLORS.length]!;
  const onReview = (area: { row: number; column: number; rows: number; columns: number }) =>
    ({ sheet: places.review.sheet, ...area }) satisfies PlannedReference;
  const belowTotal = (area: { row: number; column: number; rows: number; columns: number }) =>
    onReview({ ...area, row: area.row + 1, rows: area.rows - 1 });
  const byProduct = parts.map((name, i): PlannedSeries => ({
    name,
    values: columnOf(history.levels, i + 1),
    categories: months,
    color: color(i),
  }));
  const monthly = { categoryFormat: words.axisMonth, valueFormat: weight, valueTitle: unit };
  return [
    {
      name: "MG products",
      type: "ColumnStacked",
      title: words.withUnit(words.charts.products, unit),
      at: grid.charts[0]!,
      series: byProduct,
      ...monthly,
      legend: true,
    },
    {
      name: "MG lead product",
      type: "ColumnClustered",
      title: words.withUnit(words.charts.lead(lead), unit),
      at: grid.charts[1]!,
      series: [
        {
          name: lead,
          values: columnOf(history.levels, leadColumn),
          categories: months,
          color: color(0),
        },
        {
          name: words.mean3,
          values: history.mean3,
          categories: months,
          color: "#D55E00",
          as: "line",
        },
      ],
      ...monthly,
      legend: true,
    },
    {
      name: "MG cumulative",
      type: "LineMarkers",
      title: words.withUnit(words.charts.cumulative, unit),
      at: grid.charts[2]!,
      series: [
        {
          name: words.thisYear,
          values: history.thisYear,
          categories: history.monthNumbers,
          color: color(0),
        },
        {
          name: words.lastYear,
          values: history.lastYear,
          categories: history.monthNumbers,
          color: GREY,
          as: "dashedLine",
        },
      ],
      valueFormat: weight,
      valueTitle: unit,
      legend: true,
    },
    {
      name: "MG contributions",
      type: "BarClustered",
      title: words.withUnit(words.charts.contributions, words.points),
      at: grid.charts[3]!,
      series: [
        {
          name: words.columns.contribution,
          values: belowTotal(grid.column("contribution")),
          categories: belowTotal(grid.names),
          color: color(0),
        },
      ],
      valueFormat: FORMATS.points,
      valueTitle: words.points,
      legend: false,
      reversed: true,
    },
  ];
}
