import { CellReading, generalFormat } from "../cell-reading";
import type { RangeState } from "../sheet-states";
import type { Chart } from "./chart";

/** The number format of the cells that an axis shows: that of the first of them. */
export function sourceFormat(
  chart: Chart,
  axis: "Category" | "Value",
  group: "Primary" | "Secondary"
): string {
  const series = chart.state.series.find(({ axisGroup }) => axisGroup === group);
  const range: RangeState | null | undefined =
    axis === "Value" ? series?.values : series?.categories;
  const { engine } = chart.worksheet;
  if (!range || range.rows === 0 || !engine.book.getSheetBySheetId(range.sheetId)) {
    return generalFormat;
  }
  return new CellReading(engine, range.sheetId).numberFormat(range.row, range.column);
}
