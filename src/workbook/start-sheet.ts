import type { Language } from "../dataset/catalogue";
import { TOTAL } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import { type Month, monthOf, serialOf } from "../dataset/month";
import { addressOf, type PlannedBlock, type PlannedName, type PlannedSheet } from "./plan";

/** The sheet that greets an analyst in a new workbook. */
export const START_SHEET = "MG Start";
/** The cell whose month the sheet shows: C3. */
export const NAME_MONTH = "MG_Month";

const MONTH_ROW = 2;
const HEADER_ROW = 4;
const LABELS = 1;
const FIRST = 2;
const PRODUCTS = [TOTAL, "Ingot", "Powder", "Alloy"];

const AMOUNT = "#,##0";
const RATE = "0.0%";

/** The lines of the sheet: function, number format, and what it says in both languages. */
const LINES = [
  { fn: "VALUE", format: AMOUNT, en: "Exports, t", zh: "出口量（吨）" },
  { fn: "MOM", format: RATE, en: "Month on month", zh: "环比" },
  { fn: "YTD", format: AMOUNT, en: "January to month, t", zh: "1月至当月累计（吨）" },
  { fn: "YTDYOY", format: RATE, en: "Cumulative year on year", zh: "累计同比" },
  { fn: "ROLLING3", format: AMOUNT, en: "Three-month average, t", zh: "近三个月月均（吨）" },
  { fn: "YTDAVG", format: AMOUNT, en: "Monthly average this year, t", zh: "本年月均（吨）" },
] as const;

const WORDS = {
  en: {
    title: "China's magnesium exports",
    month: "Month",
    next: 'Type =MG.MOM("Ingot") in any cell, or another month in C3.',
  },
  zh: {
    title: "中国镁产品出口",
    month: "月份",
    next: '在任意单元格输入 =MG.MOM("镁锭")，或在 C3 换一个月份。',
  },
} as const;

/** The sheet MG Start and the name of its month cell: the founding review's table as six live formulas. */
export function planStart(
  dataset: Dataset,
  language: Language
): { readonly sheet: PlannedSheet; readonly name: PlannedName } {
  const words = WORDS[language];
  const month = startMonth(dataset);
  const products = PRODUCTS.map((id) => dataset.catalogue.productName(id, language));
  const last = addressOf(HEADER_ROW, FIRST + PRODUCTS.length - 1);
  const productRange = absolute(`${addressOf(HEADER_ROW, FIRST)}:${last}`);
  const monthCell = absolute(addressOf(MONTH_ROW, FIRST));
  const blocks: PlannedBlock[] = [
    { row: 0, column: LABELS, cells: [[words.title]], look: "title" },
    { row: MONTH_ROW, column: LABELS, cells: [[words.month]], look: "label" },
    {
      row: MONTH_ROW,
      column: FIRST,
      cells: [[month === undefined ? "" : serialOf(month)]],
      format: "yyyy-mm",
      look: "input",
    },
    { row: HEADER_ROW, column: LABELS, cells: [["", ...products]], look: "header" },
    ...LINES.flatMap((line, i): PlannedBlock[] => [
      { row: HEADER_ROW + 1 + i, column: LABELS, cells: [[line[language]]], look: "label" },
      {
        row: HEADER_ROW + 1 + i,
        column: FIRST,
        cells: [[{ formula: `=MG.${line.fn}(${productRange},${monthCell})` }]],
        format: line.format,
        look: "figures",
        spills: PRODUCTS.length,
      },
    ]),
    { row: HEADER_ROW + LINES.length + 2, column: LABELS, cells: [[words.next]], look: "label" },
  ];
  const widths = [3, 30, ...PRODUCTS.map(() => 13)];
  return {
    sheet: { name: START_SHEET, widths, frozenRows: 0, blocks, tables: [] },
    name: { name: NAME_MONTH, sheet: START_SHEET, row: MONTH_ROW, column: FIRST },
  };
}

/** November 2025, the month of the founding review, where the dataset has a figure that touches it; else the latest. */
function startMonth(dataset: Dataset): Month | undefined {
  const founding = monthOf(2025, 11);
  const covers = dataset.observations.some(
    (o) => o.span.first <= founding && founding <= o.span.last
  );
  return covers ? founding : dataset.latest;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
