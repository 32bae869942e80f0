import { maxColumns, maxRows, type Box } from "./address";
import type { BoxShift } from "./box-shift";
import type {
  ChartSeriesState,
  ConditionalFormatState,
  FilterState,
  OutlineState,
  RangeState,
  SheetState,
  ValidationState,
} from "./sheet-states";

/** Cells of a sheet have changed places; formulas are turned by a function that knows the names of the sheets. */
export interface CellShift {
  sheetId: string;
  box: BoxShift;
  formula: (formula: string, homeId: string) => string;
}

/** Brings the state of a sheet in line; says whether anything was different. `sheetId` is the state's own sheet. */
export function shiftState(sheetId: string, state: SheetState, shift: CellShift): boolean {
  const before = JSON.stringify(state);
  for (const chart of state.charts) {
    chart.series = chart.series.flatMap((series) => shiftedSeries(series, shift));
  }
  const own = sheetId === shift.sheetId;
  const boxes = (ranges: Box[]) => (own ? ranges.flatMap((box) => shift.box(box) ?? []) : ranges);
  const formula = (text: string | null) => text && shift.formula(text, sheetId);
  state.conditionalFormats = state.conditionalFormats
    .map((format) => withFormulas({ ...format, ranges: boxes(format.ranges) }, formula))
    .filter(({ ranges }) => ranges.length > 0);
  state.validations = state.validations
    .map((rule): ValidationState => ({
      ...rule,
      ranges: boxes(rule.ranges),
      source: formula(rule.source) ?? "",
      formula1: formula(rule.formula1),
      formula2: formula(rule.formula2),
    }))
    .filter(({ ranges }) => ranges.length > 0);
  if (own) {
    state.notes = state.notes.flatMap((note) => {
      const at = shift.box({ row: note.row, column: note.column, rows: 1, columns: 1 });
      return at ? [{ ...note, row: at.row, column: at.column }] : [];
    });
    shiftPage(state.page, shift.box);
    state.hyperlinks = state.hyperlinks
      .map((link) => ({ ...link, ranges: boxes(link.ranges) }))
      .filter(({ ranges }) => ranges.length > 0);
    state.filters = state.filters.flatMap((filter) => shiftedFilter(filter, shift.box));
    state.outline = shiftedOutline(state.outline, shift.box);
  }
  return JSON.stringify(state) !== before;
}

function shiftPage(page: SheetState["page"], shift: BoxShift): void {
  page.printArea = page.printArea && shift(page.printArea);
  if (!page.titleRows) return;
  const { first, last } = page.titleRows;
  const rows = shift({ row: first, rows: last - first + 1, column: 0, columns: 1 });
  page.titleRows = rows && { first: rows.row, last: rows.row + rows.rows - 1 };
}

/** A filter is gone with its cells, the criteria of a column with its header. */
function shiftedFilter(filter: FilterState, shift: BoxShift): FilterState[] {
  const area = filter.area && shift(filter.area);
  if (filter.area && !area) return [];
  const columns = filter.columns.flatMap(({ header, criteria }) => {
    const at = shift(header);
    return at ? [{ header: at, criteria }] : [];
  });
  return [{ ...filter, area, columns }];
}

/** Groups are whole rows or columns: only where such come or go do they change. */
function shiftedOutline({ rows, columns }: OutlineState, shift: BoxShift): OutlineState {
  return {
    rows: rows.flatMap(({ first, count }) => {
      const box = shift({ row: first, rows: count, column: 0, columns: maxColumns });
      return box ? [{ first: box.row, count: box.rows }] : [];
    }),
    columns: columns.flatMap(({ first, count }) => {
      const box = shift({ column: first, columns: count, row: 0, rows: maxRows });
      return box ? [{ first: box.column, count: box.columns }] : [];
    }),
  };
}

/** A series whose values are gone is gone; a lost name is empty. */
function shiftedSeries(series: ChartSeriesState, shift: CellShift): ChartSeriesState[] {
  const moved = (range: RangeState): RangeState | null => {
    if (range.sheetId !== shift.sheetId) return range;
    const { sheetId, ...box } = range;
    const at = shift.box(box);
    return at && { sheetId, ...at };
  };
  const values = moved(series.values);
  if (!values) return [];
  const name = typeof series.name === "string" ? series.name : (moved(series.name) ?? "");
  const sizes = series.bubbleSizes && { bubbleSizes: moved(series.bubbleSizes) };
  const categories = series.categories && moved(series.categories);
  return [{ ...series, values, name, categories, ...sizes }];
}

/** A conditional format with each of its formulas turned. */
export function withFormulas(
  format: ConditionalFormatState,
  turn: (formula: string | null) => string | null
): ConditionalFormatState {
  switch (format.kind) {
    case "Custom":
      return { ...format, formula: turn(format.formula) ?? "" };
    case "CellValue":
      return {
        ...format,
        formula1: turn(format.formula1) ?? "",
        formula2: turn(format.formula2),
      };
    case "ColorScale": {
      const point = <T extends { formula: string | null }>(at: T): T => ({
        ...at,
        formula: turn(at.formula),
      });
      return {
        ...format,
        minimum: point(format.minimum),
        midpoint: format.midpoint && point(format.midpoint),
        maximum: point(format.maximum),
      };
    }
    case "IconSet": {
      const limits = format.limits.map((limit) => ({
        ...limit,
        formula: turn(limit.formula) ?? "",
      }));
      return { ...format, limits };
    }
    default:
      return format;
  }
}
