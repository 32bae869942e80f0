import { numfmt } from "@univerjs/core";
import { CellReading, generalFormat, isErrorText, type Scalar } from "../../model/cell-reading";
import { isByNumbers } from "../../model/charts/chart-kinds";
import { looksLikeDates } from "../../model/date-format";
import type { Engine } from "../../model/engine";
import type { ChartSeriesState, ChartState, RangeState } from "../../model/sheet-states";

/** One series with the values of its cells. */
export interface SeriesData {
  state: ChartSeriesState;
  name: string;
  /** Null for a gap: an empty cell, a text or an error. */
  values: (number | null)[];
  /** Whether a cell is empty, which may be drawn as zero; an error never is. */
  blank: boolean[];
  /** The number format of the first cell. */
  format: string;
  /** Of points by two numbers: the first of these, counted from 1 where there are none. */
  across?: number[];
  /** Of bubbles. */
  sizes?: (number | null)[];
}

/** What a chart shows, read from its cells. */
export interface ChartData {
  categories: string[];
  series: SeriesData[];
}

/** Reads the cells of a chart. Series whose sheet is gone are left out. */
export function chartData(engine: Engine, chart: ChartState): ChartData {
  const series = chart.series
    .filter(({ values }) => values.rows > 0 && isThere(engine, values))
    .map((state) => seriesData(engine, state, isByNumbers(chart.chartType)));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const first = series.find(({ state }) => state.categories && isThere(engine, state.categories));
  const labels = first?.state.categories
    ? categoryLabels(engine, first.state.categories, chart.categoryAxis.numberFormat)
    : [];
  const categories = Array.from({ length }, (_, i) => labels[i] ?? String(i + 1));
  return { categories, series };
}

const isThere = (engine: Engine, { sheetId }: RangeState) =>
  Boolean(engine.book.getSheetBySheetId(sheetId));

function cellsOf(engine: Engine, { sheetId, row, column, rows, columns }: RangeState) {
  const cells = new CellReading(engine, sheetId);
  const values: Scalar[] = [];
  const texts: string[] = [];
  const formats: string[] = [];
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      values.push(cells.value(r, c));
      texts.push(cells.text(r, c));
      formats.push(cells.numberFormat(r, c));
    }
  }
  return { values, texts, formats };
}

function seriesData(engine: Engine, state: ChartSeriesState, byNumbers: boolean): SeriesData {
  const { values, formats } = cellsOf(engine, state.values);
  const numbers = (range: RangeState | null | undefined) =>
    range && range.rows > 0 && isThere(engine, range) ? cellsOf(engine, range).values : [];
  const across = byNumbers ? numbers(state.categories) : [];
  // As in Excel one text among them makes all of them places from 1.
  const counted = across.length === 0 || across.some((value) => typeof value !== "number");
  return {
    state,
    name: nameOf(engine, state),
    values: values.map((value) => (typeof value === "number" ? value : null)),
    blank: values.map((value) => value === ""),
    format: formats[0] ?? generalFormat,
    ...(byNumbers && { across: values.map((_, i) => (counted ? i + 1 : Number(across[i]))) }),
    ...(state.bubbleSizes && {
      sizes: numbers(state.bubbleSizes).map((value) => (typeof value === "number" ? value : null)),
    }),
  };
}

function nameOf(engine: Engine, { name }: ChartSeriesState): string {
  if (typeof name === "string") return name;
  return isThere(engine, name) ? cellsOf(engine, name).texts.join(" ") : "";
}

/** Dates take the format of the axis; texts stay as they are. */
function categoryLabels(engine: Engine, range: RangeState, format: string | null): string[] {
  const { values, texts, formats } = cellsOf(engine, range);
  return values.map((value, i) => {
    if (isErrorText(value)) return "";
    if (typeof value !== "number" || format === null || format === generalFormat) return texts[i];
    return looksLikeDates(format) || !looksLikeDates(formats[i])
      ? formatted(format, value)
      : texts[i];
  });
}

/** A number as a number format shows it; plainly where the format cannot be read. */
export function formatted(format: string, value: number): string {
  try {
    return numfmt.format(format, value);
  } catch {
    return String(value);
  }
}
