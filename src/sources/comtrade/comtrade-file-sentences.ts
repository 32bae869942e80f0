import type { Language } from "../../dataset/catalogue";

/** What is said of a file of UN Comtrade as a table: its rows are spoken of in comtrade-sentences. */
interface ComtradeFileSentences {
  readonly noFiles: () => string;
  readonly noHeader: (file: string) => string;
  readonly columnTwice: (file: string, column: string) => string;
  readonly missingColumns: (file: string, columns: string) => string;
  readonly shortRow: (file: string, row: number, cells: number, width: number) => string;
  readonly longRow: (file: string, row: number, width: number) => string;
  readonly noRows: (file: string) => string;
}

const again = "Download it again from comtradeplus.un.org and choose the file as it is.";

const en: ComtradeFileSentences = {
  noFiles: () => `No file was chosen. Choose one or several files downloaded from UN Comtrade.`,
  noHeader: (file) =>
    `${file} is not a file of UN Comtrade: none of its first rows names columns such as "reporterCode", "partnerCode" and "cmdCode". ${again}`,
  columnTwice: (file, column) =>
    `${file}: the column "${column}" stands twice, so it is not known which counts. Delete one of the two. Or: ${again}`,
  missingColumns: (file, columns) =>
    `${file} lacks columns that are needed: ${columns}. Download it again from comtradeplus.un.org with all columns.`,
  shortRow: (file, row, cells, width) =>
    `${file}, row ${row}: ${cells} cells where the header names ${width} columns, so the file is probably cut short. ${again}`,
  longRow: (file, row, width) =>
    `${file}, row ${row}: more cells than the ${width} columns of the header, so its columns are shifted. ${again}`,
  noRows: (file) =>
    `${file} has a header and no rows. Choose months that the country has reported (China's come 12 to 18 months late) and download it again.`,
};

const zhAgain = "请从 comtradeplus.un.org 重新下载，直接选择原文件。";

const zh: ComtradeFileSentences = {
  noFiles: () => `没有选择文件。请选择一个或多个从 UN Comtrade 下载的文件。`,
  noHeader: (file) =>
    `${file} 不是 UN Comtrade 的文件：前几行没有“reporterCode”“partnerCode”“cmdCode”等列名。${zhAgain}`,
  columnTwice: (file, column) =>
    `${file}：列“${column}”出现两次，无法判断以哪列为准。请删除其一，或者：${zhAgain}`,
  missingColumns: (file, columns) =>
    `${file} 缺少必需的列：${columns}。请从 comtradeplus.un.org 重新下载全部列。`,
  shortRow: (file, row, cells, width) =>
    `${file} 第 ${row} 行只有 ${cells} 个单元格，表头有 ${width} 列，文件可能不完整。${zhAgain}`,
  longRow: (file, row, width) =>
    `${file} 第 ${row} 行的单元格多于表头的 ${width} 列，列已错位。${zhAgain}`,
  noRows: (file) =>
    `${file} 只有表头，没有数据。请选择已公布的月份（中国数据晚 12 至 18 个月）后重新下载。`,
};

/** What the reader of UN Comtrade's files says, in both languages. */
export const comtradeFileSentences: Record<Language, ComtradeFileSentences> = { en, zh };
