import { RichApiError, invalidArgument } from "../../protocol/host-object";
import { CellReading, isErrorText } from "../cell-reading";
import { looksLikeDates } from "../date-format";
import type { Range } from "../range";
import type { ChartSeriesState, RangeState } from "../sheet-states";
import { chartKinds, isByNumbers } from "./chart-kinds";
import { newSeries } from "./new-chart";

/** A range as charts keep it: by the id of its sheet, so that the sheet may be renamed. */
export const rangeState = ({ worksheet, box }: Range): RangeState => ({
  sheetId: worksheet.id,
  ...box,
});

/**
 * Cuts a rectangle of cells into series, as Excel does: with "Auto" the longer side runs along the category axis; a
 * first row or column of texts or dates, or one that begins with an empty corner, holds names or categories.
 */
export function seriesOf(
  source: Range,
  seriesBy = "Auto",
  chartType = "ColumnClustered"
): ChartSeriesState[] {
  if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw invalidArgument("ChartCollection.add");
  const whole = source.isEntireColumn || source.isEntireRow;
  const used = whole ? (source.getUsedRangeOrNullObject(true) ?? source.getCell(0, 0)) : source;
  if (used.cellCount > 1_000_000) throw tooLarge();
  const { rowCount: rows, columnCount: columns } = used;
  const byColumns = seriesBy === "Auto" ? rows >= columns : seriesBy === "Columns";
  const [length, count] = byColumns ? [rows, columns] : [columns, rows];
  const cell = (along: number, series: number) =>
    byColumns ? used.getCell(along, series) : used.getCell(series, along);
  const cells = new CellReading(used.worksheet.engine, used.worksheet.id);
  const isLabel = ({ rowIndex, columnIndex }: Range) => {
    const value = cells.value(rowIndex, columnIndex);
    if (typeof value === "string") return value !== "" && !isErrorText(value);
    return isDate(cells, rowIndex, columnIndex);
  };
  const corner = cell(0, 0);
  const emptyCorner =
    rows > 1 && columns > 1 && cells.value(corner.rowIndex, corner.columnIndex) === "";
  const second = Math.min(1, length - 1);
  // Points by two numbers have the first of these in the first column.
  const hasCategories =
    count > 1 && (emptyCorner || isByNumbers(chartType) || isLabel(cell(second, 0)));
  const hasNames = length > 1 && (emptyCorner || isLabel(cell(0, count - 1)));
  const first = hasNames ? 1 : 0;
  const stretch = (series: number) =>
    rangeState(cell(first, series).getBoundingRect(cell(length - 1, series)));
  const categories = hasCategories ? stretch(0) : null;
  const series: ChartSeriesState[] = [];
  const isBubble = chartKinds[chartType].shape === "bubble";
  for (let i = hasCategories ? 1 : 0; i < count; i += isBubble ? 2 : 1) {
    const name = hasNames ? rangeState(cell(0, i)) : `Series${series.length + 1}`;
    const added = newSeries(name, stretch(i), categories && { ...categories });
    // Each column of heights is followed by one of sizes.
    if (isBubble) added.bubbleSizes = i + 1 < count ? stretch(i + 1) : null;
    series.push(added);
  }
  return series;
}

function isDate(cells: CellReading, row: number, column: number): boolean {
  return (
    typeof cells.value(row, column) === "number" && looksLikeDates(cells.numberFormat(row, column))
  );
}

const tooLarge = () =>
  new RichApiError("InvalidArgument", "The range is too large for a chart.", "ChartCollection.add");
