import { serialOf } from "../../dataset/month";
import { formulaText } from "../formula-text";
import type { PlannedBlock, PlannedReference, PlannedSheet } from "../plan";
import { HISTORY_MONTHS, historyGrid } from "./history-grid";
import { FORMATS, weightFormat } from "./review-formats";
import type { ReviewInput } from "./review-plan-input";
import { areaAt, local, NAME_REVIEW_MONTH } from "./review-places";

const MONTH = NAME_REVIEW_MONTH;

/** The sheet MG History: months × products, what the charts are drawn from, and a long list for a PivotTable. */
export function historySheet(input: ReviewInput): PlannedSheet {
  const { places, words, names, options } = input;
  const place = places.history;
  const grid = historyGrid(place, names.length, input.months.length);
  const weight = weightFormat(options.unit);
  const title = (row: number, text: string, look: "title" | "label"): PlannedBlock => ({
    ...areaAt(place, row, 0),
    cells: [[text]],
    look,
  });
  const months = local(grid.months);
  const header = local(grid.header);
  const above = (area: PlannedReference, cells: readonly string[]): PlannedBlock => ({
    row: area.row - 1,
    column: area.column,
    cells: [cells],
    look: "header",
  });
  const group = (area: PlannedReference, text: string): PlannedBlock => ({
    row: area.row - 2,
    column: area.column,
    cells: [[text]],
    look: "label",
  });
  const spill = (area: PlannedReference, formula: string, format: string): PlannedBlock => ({
    row: area.row,
    column: area.column,
    cells: [[{ formula }]],
    format,
    look: "figures",
    spills: area.columns,
    spillsDown: area.rows,
  });
  const lead = names[1] ?? names[0]!;
  const to = (month: string) => `DATE(YEAR(${MONTH})${month},${local(grid.monthNumbers)},1)`;
  const until = (area: PlannedReference) =>
    `=IF(${local(grid.monthNumbers)}<=MONTH(${MONTH}),MG.YTD(${local(firstCell(grid.header))},${local(area)}),NA())`;
  const total = firstCell(grid.header);
  return {
    name: place.sheet,
    widths: widthsOf(grid.sourcesOfYtd.column + 1 - place.column, grid, place.column),
    frozenRows: 0,
    plain: true,
    blocks: [
      title(0, words.history, "title"),
      title(1, words.historyHint, "label"),
      group(grid.levels, words.withUnit(words.trade, words.units[options.unit])),
      above(grid.months, [words.month]),
      { ...total, cells: [names], look: "header", rowHeight: 30 },
      {
        row: grid.months.row,
        column: grid.months.column,
        cells: [
          [
            {
              formula: `=MG.SERIES(${header},EDATE(${MONTH},${1 - HISTORY_MONTHS}),${MONTH})`,
            },
          ],
        ],
        format: [FORMATS.month, ...names.map(() => weight)],
        look: "figures",
        spills: 1 + names.length,
        spillsDown: HISTORY_MONTHS,
      },
      group(grid.mom, words.columns.mom),
      above(grid.mom, names),
      spill(grid.mom, `=MG.MOM(${header},${months})`, FORMATS.rate),
      group(grid.yoy, words.columns.yoy),
      above(grid.yoy, names),
      spill(grid.yoy, `=MG.YOY(${header},${months})`, FORMATS.rate),
      group(grid.mean3, words.chartData),
      above(grid.mean3, [`${lead}, ${words.mean3}`]),
      spill(grid.mean3, `=MG.ROLLING3(${formulaText(lead)},${months})`, weight),
      above(grid.monthNumbers, [
        words.monthNumber,
        words.thisYear,
        words.lastYear,
        words.thisYear,
        words.lastYear,
      ]),
      {
        row: grid.monthNumbers.row,
        column: grid.monthNumbers.column,
        cells: Array.from({ length: 12 }, (_, i) => [i + 1]),
        look: "figures",
      },
      spill(grid.thisYearMonths, `=${to("")}`, FORMATS.month),
      spill(grid.lastYearMonths, `=${to("-1")}`, FORMATS.month),
      spill(grid.thisYear, until(grid.thisYearMonths), weight),
      spill(grid.lastYear, until(grid.lastYearMonths), weight),
      above(grid.choice, [words.months]),
      {
        row: grid.choice.row,
        column: grid.choice.column,
        cells: input.months.map((month) => [serialOf(month)]),
        format: FORMATS.month,
        look: "figures",
      },
      above(grid.sourceNames, [words.product, words.footnoteMonth, words.footnoteYtd]),
      {
        row: grid.sourceNames.row,
        column: grid.sourceNames.column,
        cells: names.map((name) => [name]),
        look: "label",
      },
      {
        row: grid.sourcesOfMonth.row,
        column: grid.sourcesOfMonth.column,
        cells: [[{ formula: `=MG.SOURCE(${local(grid.sourceNames)},${MONTH})` }]],
        spillsDown: names.length,
      },
      {
        row: grid.sourcesOfYtd.row,
        column: grid.sourcesOfYtd.column,
        cells: [
          [
            {
              formula: `=MG.SOURCE(${local(grid.sourceNames)},YEAR(${MONTH})&"-01:"&YEAR(${MONTH})&"-"&RIGHT("0"&MONTH(${MONTH}),2))`,
            },
          ],
        ],
        spillsDown: names.length,
      },
      ...pivotBlocks(input, grid.pivot),
    ],
    tables: [],
    rules: [
      { area: grid.levels, kind: "when", formula: faint(grid.levels), paint: "faint" },
      { area: grid.mom, kind: "when", formula: faint(grid.mom), paint: "faint" },
      { area: grid.yoy, kind: "when", formula: faint(grid.yoy), paint: "faint" },
      { area: grid.pivot, kind: "when", formula: faint(grid.pivot), paint: "faint" },
    ],
    page: {
      orientation: "Landscape",
      paper: options.paper,
      area: {
        row: place.row,
        column: place.column,
        rows: grid.months.row + HISTORY_MONTHS - place.row,
        columns: grid.yoy.column + grid.yoy.columns - place.column,
      },
      header: words.page,
    },
  };
}

/** One row for each month and product, plain enough for a PivotTable: six functions fill it. */
function pivotBlocks({ words, names, options }: ReviewInput, area: PlannedReference) {
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const weight = weightFormat(options.unit);
  const column = (i: number) => local({ ...body, column: body.column + i, columns: 1 });
  const measures = [
    ["VALUE", weight],
    ["MOM", FORMATS.rate],
    ["YOY", FORMATS.rate],
    ["YTD", weight],
    ["YTDYOY", FORMATS.rate],
    ["ROLLING3", weight],
  ] as const;
  const rows = Array.from({ length: body.rows }, (_, i) => ({
    back: HISTORY_MONTHS - 1 - Math.floor(i / names.length),
    name: names[i % names.length]!,
  }));
  const blocks: PlannedBlock[] = [
    { row: area.row - 1, column: area.column, cells: [[words.pivot]], look: "heading" },
    {
      row: area.row,
      column: area.column,
      cells: [words.pivotColumns],
      look: words.pivotColumns.map((_, i) => (i === 1 ? "textHeader" : "header")),
      rowHeight: 30,
    },
    {
      row: body.row,
      column: body.column,
      cells: rows.map(({ back }) => [{ formula: `=EDATE(${MONTH},${-back})` }]),
      format: FORMATS.month,
      look: "figures",
    },
    { row: body.row, column: body.column + 1, cells: rows.map(({ name }) => [name]) },
    ...measures.map(([fn, format], i): PlannedBlock => ({
      row: body.row,
      column: body.column + 2 + i,
      cells: [[{ formula: `=MG.${fn}(${column(1)},${column(0)})` }]],
      format,
      look: "figures",
      spillsDown: body.rows,
    })),
  ];
  return blocks;
}

function firstCell(area: PlannedReference): PlannedReference {
  return { ...area, rows: 1, columns: 1 };
}

/** Holds where a cell has no figure; relative to the first cell of the area. */
function faint(area: PlannedReference): string {
  return `=ISERROR(${local(firstCell(area)).replace(/\$/g, "")})`;
}

function widthsOf(
  columns: number,
  grid: ReturnType<typeof historyGrid>,
  start: number
): readonly number[] {
  const wide = new Set([grid.sourcesOfMonth.column, grid.sourcesOfYtd.column]);
  return Array.from({ length: columns }, (_, i) => (wide.has(start + i) ? 60 : 13));
}
