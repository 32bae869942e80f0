import type { Language } from "../dataset/catalogue";

/** Why a row or a table of the workbook cannot be read, in one sentence each. */
export interface RowRefusals {
  missingTable(table: string): string;
  missingColumns(table: string, columns: string): string;
  row(table: string, row: number, why: string): string;
  month(typed: string): string;
  months(typed: string, most: number): string;
  product(typed: string, meant: string | undefined): string;
  partner(typed: string, meant: string | undefined): string;
  number(typed: string, column: string): string;
  oneOf(typed: string, column: string, known: string): string;
  band(): string;
  sharedBand(): string;
  noId(): string;
  sameId(id: string): string;
  covers(typed: string): string;
  otherCurrency(column: string, currency: string): string;
  ownName(name: string, why: string): string;
  nameTaken(by: string): string;
  nameEmpty(): string;
  nameMixed(): string;
}

const en: RowRefusals = {
  missingTable: (table) => `The table ${table} is missing. Load the data again to get it back.`,
  missingColumns: (table, columns) =>
    `The table ${table} cannot be read: it has no column ${columns}. Give the column its name back, or load the data again.`,
  row: (table, row, why) => `${table}, row ${row}: ${why} The row is left out.`,
  month: (typed) => `"${typed}" is not a month. Type a date such as 2025-11.`,
  months: (typed, most) =>
    `"${typed}" is not a number of months. Type a whole number from 1 to ${most}.`,
  product: (typed, meant) => `the product "${typed}" is not known.${didYouMean(meant)}`,
  partner: (typed, meant) => `the partner "${typed}" is not known.${didYouMean(meant)}`,
  number: (typed, column) => `"${typed}" in ${column} is not a number.`,
  oneOf: (typed, column, known) => `"${typed}" in ${column} is none of ${known}.`,
  band: () => "Low and High do not enclose the amount.",
  sharedBand: () => "Low and High are filled, but the row holds several amounts.",
  noId: () => "the source has no Id.",
  sameId: (id) => `the Id "${id}" stands in an earlier row already.`,
  covers: (typed) =>
    `"${typed}" in Covers is not what a source covers, such as Ingot 2024, 2025-01:2025-11.`,
  otherCurrency: (column, currency) =>
    `${column} is filled, but the figures are in ${currency}; currencies are never mixed.`,
  ownName: (name, why) => `MG_Groups: the name "${name}" is left out: ${why}`,
  nameTaken: (by) => `it is a name of ${by} already.`,
  nameEmpty: () => "no members are named.",
  nameMixed: () => "its members are partners and products; name only one kind.",
};

const zh: RowRefusals = {
  missingTable: (table) => `缺少表 ${table}，请重新载入数据。`,
  missingColumns: (table, columns) =>
    `无法读取表 ${table}：缺少列 ${columns}。请恢复列名，或重新载入数据。`,
  row: (table, row, why) => `${table} 第 ${row} 行：${why}该行未读入。`,
  month: (typed) => `“${typed}”不是月份，请输入日期，如 2025-11。`,
  months: (typed, most) => `“${typed}”不是月数，请输入 1 到 ${most} 的整数。`,
  product: (typed, meant) => `未知产品“${typed}”。${shiBuShi(meant)}`,
  partner: (typed, meant) => `未知贸易伙伴“${typed}”。${shiBuShi(meant)}`,
  number: (typed, column) => `${column} 中的“${typed}”不是数字。`,
  oneOf: (typed, column, known) => `${column} 中的“${typed}”不在 ${known} 之内。`,
  band: () => "Low 和 High 未包含该数值。",
  sharedBand: () => "Low 和 High 已填写，但该行有多个数值。",
  noId: () => "来源没有 Id。",
  sameId: (id) => `Id“${id}”已在前面的行出现。`,
  covers: (typed) => `Covers 中的“${typed}”无法识别，应类似 Ingot 2024, 2025-01:2025-11。`,
  otherCurrency: (column, currency) => `${column} 已填写，但数据为 ${currency}；币种不混用。`,
  ownName: (name, why) => `MG_Groups：名称“${name}”未采用：${why}`,
  nameTaken: (by) => `已是 ${by} 的名称。`,
  nameEmpty: () => "没有成员。",
  nameMixed: () => "成员中既有贸易伙伴又有产品，请只写一类。",
};

function didYouMean(meant: string | undefined): string {
  return meant ? ` Did you mean "${meant}"?` : "";
}

function shiBuShi(meant: string | undefined): string {
  return meant ? `是否指“${meant}”？` : "";
}

/** The sentences in the analyst's language. */
export function rowRefusals(language: Language): RowRefusals {
  return language === "zh" ? zh : en;
}
