import type { PlannedArea } from "../plan";
import type { ReviewOptions } from "./review-options";
import { areaAt, type ReviewPlace } from "./review-places";
import type { ProductColumn } from "./review-words";

/** Where everything lies on the sheet MG Review. */
export interface ReviewGrid {
  readonly title: PlannedArea;
  readonly monthLabel: PlannedArea;
  readonly month: PlannedArea;
  readonly monthHint: PlannedArea;
  /** Labels of the headline figures; the figures stand in the row below. Six areas. */
  readonly headline: readonly PlannedArea[];
  readonly productsHeading: PlannedArea;
  readonly header: PlannedArea;
  readonly names: PlannedArea;
  readonly column: (column: ProductColumn) => PlannedArea;
  readonly columns: readonly ProductColumn[];
  readonly briefHeading: PlannedArea;
  readonly brief: PlannedArea;
  readonly footnotesHeading: PlannedArea;
  readonly footnotes: PlannedArea;
  /** The boxes of the charts, from the top. */
  readonly charts: readonly PlannedArea[];
  readonly page: PlannedArea;
}

/** Rows that the brief and the footnotes have at the usual height of 15 points. */
const BRIEF_ROWS = 27;
const FOOTNOTE_ROWS = 12;
/** Columns that the charts cover. */
const CHART_COLUMNS = 7;
const CHARTS = 4;

/** The columns of the table of products, from the left. */
function productColumns({ values }: ReviewOptions): readonly ProductColumn[] {
  return [
    "value",
    "mom",
    "yoy",
    "ytd",
    "ytdyoy",
    "rolling3",
    "ytdavg",
    "share",
    "contribution",
    ...(values ? (["amount", "unitValue"] as const) : []),
    "trend",
  ];
}

/** The grid for so many products, Total among them. */
export function reviewGrid(
  place: ReviewPlace,
  products: number,
  options: ReviewOptions
): ReviewGrid {
  const columns = productColumns(options);
  const width = 1 + columns.length;
  const full = (row: number, rows = 1) => areaAt(place, row, 1, rows, width);
  const firstProduct = 9;
  const brief = firstProduct + products + 2;
  const footnotes = brief + BRIEF_ROWS + 2;
  const rows = footnotes + FOOTNOTE_ROWS;
  const chartColumn = 1 + width + 1;
  const top = 3;
  const height = Math.floor((rows - top) / CHARTS);
  // The first headline figure has the wide column of names to itself; the others take two columns each.
  const headline = Array.from({ length: 6 }, (_, i) =>
    i === 0 ? areaAt(place, 4, 1) : areaAt(place, 4, 2 * i, 1, 2)
  );
  return {
    title: full(0),
    monthLabel: areaAt(place, 2, 1),
    month: areaAt(place, 2, 2),
    monthHint: areaAt(place, 2, 3, 1, width - 2),
    headline,
    productsHeading: full(7),
    header: full(8),
    names: areaAt(place, firstProduct, 1, products),
    columns,
    column: (name) => areaAt(place, firstProduct, 2 + columns.indexOf(name), products),
    briefHeading: full(brief - 1),
    brief: full(brief, BRIEF_ROWS),
    footnotesHeading: full(footnotes - 1),
    footnotes: full(footnotes, FOOTNOTE_ROWS),
    charts: Array.from({ length: CHARTS }, (_, i) =>
      areaAt(place, top + i * height, chartColumn, height, CHART_COLUMNS)
    ),
    page: areaAt(place, 0, 1, rows, chartColumn + CHART_COLUMNS - 1),
  };
}
