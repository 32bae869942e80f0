import { serialOf } from "../../dataset/month";
import { formulaText } from "../formula-text";
import type { PlanCell, PlannedArea, PlannedBlock, PlannedRule, PlannedSheet } from "../plan";
import { columnOf, type HistoryGrid, historyGrid, lastRows } from "./history-grid";
import { reviewCharts } from "./review-charts";
import { FORMATS, weightFormat } from "./review-formats";
import { reviewGrid, type ReviewGrid } from "./review-grid";
import type { ReviewInput } from "./review-plan-input";
import { local, NAME_REVIEW_MONTH, remote } from "./review-places";
import type { ProductColumn } from "./review-words";

const MONTH = NAME_REVIEW_MONTH;

/** The sheet MG Review: one printable page of headline figures, products, the month in words, footnotes and charts. */
export function reviewSheet(input: ReviewInput): PlannedSheet {
  const { places, words, names, options, months } = input;
  const place = places.review;
  const grid = reviewGrid(place, names.length, options);
  const history = historyGrid(places.history, names.length, months.length);
  return {
    name: place.sheet,
    widths: [2, 22, ...grid.columns.map((c) => (c === "trend" ? 18 : 12)), 2],
    frozenRows: 0,
    plain: true,
    blocks: [
      block(grid.title, words.title, "title"),
      block(grid.monthLabel, words.month, "label"),
      { ...block(grid.month, serialOf(options.month), "input"), format: FORMATS.month },
      { ...block(grid.monthHint, words.monthHint, "label"), merged: true, ...over(grid.monthHint) },
      ...headline(input, grid),
      across(grid.productsHeading, words.products, "heading"),
      tableHeader(input, grid),
      { ...at(grid.names), cells: names.map((name) => [name]) },
      ...grid.columns.filter((c) => c !== "trend").map((c) => figures(input, grid, c)),
      trend(grid, history),
      across(grid.briefHeading, words.brief, "heading"),
      {
        ...block(grid.brief, formulaOf(briefFormula(options.language)), "text"),
        merged: true,
        ...over(grid.brief),
      },
      across(grid.footnotesHeading, words.footnotes, "heading"),
      {
        ...block(grid.footnotes, formulaOf(footnotes(input, history)), "note"),
        merged: true,
        ...over(grid.footnotes),
      },
    ],
    tables: [],
    charts: reviewCharts(input, grid, history),
    rules: rules(input, grid, history),
    lists: [
      {
        row: grid.month.row,
        column: grid.month.column,
        items: history.choice,
        prompt: { title: words.month, message: words.monthPrompt },
        refusal: { title: words.month, message: words.monthRefusal },
      },
    ],
    page: {
      orientation: "Landscape",
      paper: options.paper,
      area: grid.page,
      header: words.page,
    },
  };
}

/** Six figures of the total in large type: plain references to the table below, no function calls of their own. */
function headline({ words, options }: ReviewInput, grid: ReviewGrid): PlannedBlock[] {
  const columns: readonly ProductColumn[] = ["value", "mom", "yoy", "ytd", "ytdyoy", "trend"];
  const unit = `"${words.units[options.unit]}"`;
  const weight = `${weightFormat(options.unit)} ${unit}`;
  const formats = [weight, FORMATS.rate, FORMATS.rate, weight, FORMATS.rate, undefined];
  return grid.headline.flatMap((area, i): PlannedBlock[] => {
    const source = local({ ...grid.column(columns[i]!), rows: 1 });
    const merged = area.columns > 1;
    const figure = { ...area, row: area.row + 1 };
    const format = formats[i];
    return [
      { ...block(area, words.headline[i]!, "label"), merged, ...over(area) },
      {
        ...block(figure, formulaOf(`=${source}`), "headline"),
        merged,
        ...over(figure),
        ...(format ? { format } : {}),
        rowHeight: 24,
      },
    ];
  });
}

function tableHeader({ words, options }: ReviewInput, grid: ReviewGrid): PlannedBlock {
  const unit = words.units[options.unit];
  const weights: readonly ProductColumn[] = ["value", "ytd", "rolling3", "ytdavg"];
  const titles = grid.columns.map((column) =>
    weights.includes(column) ? words.withUnit(words.columns[column], unit) : words.columns[column]
  );
  return {
    ...at(grid.header),
    cells: [[words.product, ...titles]],
    look: ["textHeader", ...grid.columns.map((c) => (c === "trend" ? "textHeader" : "header"))],
    rowHeight: 30,
  };
}

/** One column of the table: one formula that spills over the products. */
function figures({ options }: ReviewInput, grid: ReviewGrid, column: ProductColumn): PlannedBlock {
  const names = local(grid.names);
  const weight = weightFormat(options.unit);
  const of = (fn: string, rest = "") => `=MG.${fn}(${names},${MONTH}${rest})`;
  const [formula, format] = {
    value: [of("VALUE"), weight],
    mom: [of("MOM"), FORMATS.rate],
    yoy: [of("YOY"), FORMATS.rate],
    ytd: [of("YTD"), weight],
    ytdyoy: [of("YTDYOY"), FORMATS.rate],
    rolling3: [of("ROLLING3"), weight],
    ytdavg: [of("YTDAVG"), weight],
    share: [of("SHARE"), FORMATS.share],
    contribution: [of("CONTRIB"), FORMATS.points],
    amount: [of("VALUE", ',,"value"'), FORMATS.millions],
    unitValue: [of("UNITVALUE"), FORMATS.amount],
    trend: ["", ""],
  }[column] as [string, string];
  const area = grid.column(column);
  return { ...block(area, formulaOf(formula), "figures"), format, spillsDown: area.rows };
}

/** Twelve months as a row of blocks, lowest to highest, a dot where nothing is published. */
function trend(grid: ReviewGrid, history: HistoryGrid): PlannedBlock {
  const area = grid.column("trend");
  const cells = Array.from({ length: area.rows }, (_, i): PlanCell[] => {
    const year = remote(lastRows(columnOf(history.levels, i), 12));
    const least = `MIN(IFERROR(${year},""))`;
    const range = `MAX(1,MAX(IFERROR(${year},""))-${least})`;
    return [
      formulaOf(
        `=TEXTJOIN("",FALSE,IFERROR(MID("▁▂▃▄▅▆▇█",1+ROUND(7*(${year}-${least})/${range},0),1),"·"))`
      ),
    ];
  });
  return { ...at(area), cells };
}

function briefFormula(language: string): string {
  return `="• "&TEXTJOIN(CHAR(10)&"• ",TRUE,MG.BRIEF(${MONTH},"${language}"))`;
}

/**
 * How to read the page; basis and source of each derived figure, from the cells behind the charts; what is not published.
 * Figures as printed are not listed: MG.SOURCE gives each.
 */
function footnotes({ words, options }: ReviewInput, history: HistoryGrid): string {
  const names = remote(history.sourceNames);
  const lines = (period: string, sources: string) =>
    `IF(ISERROR(${sources}),${names}&", ${period}: ${words.notPublished}",` +
    `IF(ISNUMBER(SEARCH("${DERIVED[options.language]}",${sources})),${names}&", ${period}: "&${sources},""))`;
  return (
    `=${formulaText(words.legend)}&CHAR(10)&TEXTJOIN(CHAR(10),TRUE,` +
    `${lines(words.footnoteMonth, remote(history.sourcesOfMonth))},` +
    `${lines(words.footnoteYtd, remote(history.sourcesOfYtd))})`
  );
}

/** How MG.SOURCE calls what nobody printed. */
const DERIVED = { en: "derived", zh: "推算" } as const;

/** Italics where the footnote of a figure says that it was derived; faint where there is none. */
function rules({ options }: ReviewInput, grid: ReviewGrid, history: HistoryGrid): PlannedRule[] {
  const figures: PlannedArea = {
    ...grid.names,
    column: grid.names.column + 1,
    columns: grid.columns.length,
  };
  const derived = DERIVED[options.language];
  const italic = (area: PlannedArea, source: HistoryGrid["sourceNames"]): PlannedRule => ({
    area,
    kind: "when",
    formula: `=ISNUMBER(SEARCH("${derived}",${remote({ ...source, rows: 1 }).replace(/\$(\d+)$/, "$1")}))`,
    paint: "italic",
  });
  const firstFigure = local({ ...figures, rows: 1, columns: 1 }).replace(/\$/g, "");
  return [
    { area: figures, kind: "when", formula: `=ISERROR(${firstFigure})`, paint: "faint" },
    ...grid.headline.map((area): PlannedRule => {
      const figure = { ...area, row: area.row + 1 };
      const first = local({ ...figure, rows: 1, columns: 1 }).replace(/\$/g, "");
      return { area: figure, kind: "when", formula: `=ISERROR(${first})`, paint: "faint" };
    }),
    italic(grid.column("value"), history.sourcesOfMonth),
    italic(grid.column("ytd"), history.sourcesOfYtd),
  ];
}

function at({ row, column }: PlannedArea): { row: number; column: number } {
  return { row, column };
}

function block(area: PlannedArea, cell: PlanCell, look: PlannedBlock["look"]): PlannedBlock {
  return { ...at(area), cells: [[cell]], ...(look ? { look } : {}) };
}

/** A text in the first cell of a row, all of which has the look: a heading with its line. */
function across(area: PlannedArea, text: string, look: PlannedBlock["look"]): PlannedBlock {
  return { ...block(area, text, look), spills: area.columns };
}

function over(area: PlannedArea): { spills: number; spillsDown: number } {
  return { spills: area.columns, spillsDown: area.rows };
}

function formulaOf(formula: string): PlanCell {
  return { formula };
}
