import type { PlannedArea, PlannedReference } from "../plan";
import { areaAt, type ReviewPlace } from "./review-places";

/** How many months the history shows. */
export const HISTORY_MONTHS = 24;

/** Where everything lies on the history sheet, for the sheet itself and for those that refer to it. */
export interface HistoryGrid {
  readonly months: PlannedReference;
  readonly header: PlannedReference;
  readonly levels: PlannedReference;
  readonly mom: PlannedReference;
  readonly yoy: PlannedReference;
  readonly mean3: PlannedReference;
  readonly monthNumbers: PlannedReference;
  readonly thisYearMonths: PlannedReference;
  readonly lastYearMonths: PlannedReference;
  readonly thisYear: PlannedReference;
  readonly lastYear: PlannedReference;
  readonly sourceNames: PlannedReference;
  readonly sourcesOfMonth: PlannedReference;
  readonly sourcesOfYtd: PlannedReference;
  readonly choice: PlannedReference;
  readonly pivot: PlannedReference;
}

const FIRST_ROW = 5;

/** The grid for so many products and months to choose from. Rows and columns are those of the workbook. */
export function historyGrid(place: ReviewPlace, products: number, choices: number): HistoryGrid {
  let column = 0;
  const next = (columns: number, rows: number, gap = 0): PlannedReference => {
    const area: PlannedArea = areaAt(place, FIRST_ROW, column, rows, columns);
    column += columns + gap;
    return { sheet: place.sheet, ...area };
  };
  const months = next(1, HISTORY_MONTHS);
  const levels = next(products, HISTORY_MONTHS, 1);
  const mom = next(products, HISTORY_MONTHS, 1);
  const yoy = next(products, HISTORY_MONTHS, 2);
  const mean3 = next(1, HISTORY_MONTHS, 1);
  const monthNumbers = next(1, 12);
  const thisYearMonths = next(1, 12);
  const lastYearMonths = next(1, 12);
  const thisYear = next(1, 12);
  const lastYear = next(1, 12, 1);
  const choice = next(1, choices, 1);
  const sourceNames = next(1, products);
  const sourcesOfMonth = next(1, products);
  const sourcesOfYtd = next(1, products);
  const header = { ...levels, row: levels.row - 1, rows: 1 };
  const pivot = {
    sheet: place.sheet,
    ...areaAt(place, FIRST_ROW + HISTORY_MONTHS + 3, 0, HISTORY_MONTHS * products + 1, 8),
  };
  return {
    months,
    header,
    levels,
    mom,
    yoy,
    mean3,
    monthNumbers,
    thisYearMonths,
    lastYearMonths,
    thisYear,
    lastYear,
    choice,
    sourceNames,
    sourcesOfMonth,
    sourcesOfYtd,
    pivot,
  };
}

/** One column of an area, from 0. */
export function columnOf(area: PlannedReference, column: number): PlannedReference {
  return { ...area, column: area.column + column, columns: 1 };
}

/** The last rows of an area. */
export function lastRows(area: PlannedReference, rows: number): PlannedReference {
  return { ...area, row: area.row + area.rows - rows, rows };
}
