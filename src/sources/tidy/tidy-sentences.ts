import type { Language } from "../../dataset/catalogue";
import { LARGEST_SAID } from "../largest-amounts";
import { FIRST_YEAR } from "./read-month";
import type { BadNumber } from "./tidy-amount";
import { TIDY_VERSION } from "./tidy-format";

/** What is said of a tidy file: where, what is wrong, what to do next. `where` is a file with a row in it. */
interface TidySentences {
  readonly where: (file: string, kind: "row" | "observation" | "claim", number: number) => string;
  readonly noFiles: () => string;
  readonly noText: (file: string) => string;
  readonly noHeader: (file: string) => string;
  readonly columnTwice: (file: string, one: string, other: string) => string;
  readonly noColumn: (file: string, column: string, example: string) => string;
  readonly noAmounts: (file: string) => string;
  readonly eitherColumn: (file: string, one: string, other: string) => string;
  readonly noCurrency: (file: string) => string;
  readonly twoCurrencies: (file: string, one: string, other: string) => string;
  readonly twoTrades: (one: string, other: string) => string;
  readonly badValue: (file: string, key: string, value: string, known: string) => string;
  readonly laterFormat: (file: string, version: string) => string;
  readonly sourceTwice: (file: string, id: string) => string;
  readonly sourceDiffers: (one: string, other: string, id: string) => string;
  readonly sourceWithoutId: (file: string) => string;
  readonly fieldBeforeSource: (file: string, key: string) => string;
  readonly shortRow: (where: string, cells: number, width: number) => string;
  readonly longRow: (where: string, width: number) => string;
  readonly badMonth: (where: string, cell: string) => string;
  readonly badMonths: (where: string, cell: string) => string;
  readonly badNumber: Record<BadNumber, (where: string, column: string, cell: string) => string>;
  readonly notOneOf: (where: string, column: string, cell: string, known: string) => string;
  readonly halfBand: (where: string) => string;
  readonly outsideBand: (where: string) => string;
  readonly bandOfTwo: (where: string) => string;
  readonly claimWithAmount: (where: string) => string;
  readonly claimWithoutFigure: (where: string) => string;
  readonly twoFigures: (one: string, other: string, what: string) => string;
  readonly cut: (file: string, rows: number, said: number) => string;
  readonly noRows: (file: string) => string;
  readonly noFigures: (file: string, unknown: string) => string;
  readonly brokenJson: (file: string) => string;
  readonly otherJson: (file: string) => string;
  readonly jsonError: (file: string, message: string) => string;
}

const least = `The least it needs is "month,product,partner,tonnes".`;

const en: TidySentences = {
  where: (file, kind, number) => `${file}, ${kind} ${number}`,
  noFiles: () =>
    `No file was chosen. Choose a CSV or JSON file with columns such as month, product and tonnes.`,
  noText: (file) =>
    `${file} is a workbook or a zip, not a CSV or JSON file. Save the table as CSV UTF-8, or open the workbook and take the range from it.`,
  noHeader: (file) =>
    `${file}: none of its first rows names the columns month and product. ${least} If its characters look garbled, save it as CSV UTF-8.`,
  columnTwice: (file, one, other) =>
    one === other
      ? `${file}: the column "${one}" stands twice, so it is not known which counts. Delete one of the two.`
      : `${file}: the columns "${one}" and "${other}" mean the same, so it is not known which counts. Delete or rename one of the two.`,
  noColumn: (file, column, example) =>
    `${file} has no column "${column}" (such as ${example}). ${least}`,
  noAmounts: (file) =>
    `${file} has no column of amounts: tonnes, kg, usd or cny. Name the column by its unit. ${least}`,
  eitherColumn: (file, one, other) =>
    `${file} has the columns "${one}" and "${other}". They are never mixed: delete one of the two.`,
  noCurrency: (file) =>
    `${file} does not say in which currency its values are. Name the column "usd" or "cny", or write "# currency: USD" above the header.`,
  twoCurrencies: (file, one, other) =>
    `${file} is in ${one} and in ${other}. They are never mixed: keep the figures of one currency.`,
  twoTrades: (one, other) =>
    `${one} and ${other} are of another flow, reporter or currency. They are never mixed: choose files of one.`,
  badValue: (file, key, value, known) =>
    `${file}: "${value}" is no value of "${key}". What is known: ${known}.`,
  laterFormat: (file, version) =>
    `${file} is of version ${version} of the format, which is newer than this add-in knows. Update the add-in, or ask for a file of version ${TIDY_VERSION}.`,
  sourceTwice: (file, id) =>
    `${file}: the source "${id}" is declared twice. Delete one of the two, or name it otherwise.`,
  sourceDiffers: (one, other, id) =>
    `${one} and ${other} describe the source "${id}" differently. Name one of the two otherwise, or choose one file.`,
  sourceWithoutId: (file) =>
    `${file} has a source without an id. Give each source a name of its own.`,
  fieldBeforeSource: (file, key) =>
    `${file}: "${key}" stands before any source. Write "# source:" with its id above it.`,
  shortRow: (where, cells, width) =>
    `${where}: ${cells} cells where the header names ${width} columns, so the file is probably cut short. Publish or download it again.`,
  longRow: (where, width) =>
    `${where}: more cells than the ${width} columns of the header, probably an amount with a comma and without quotation marks. Write amounts without commas.`,
  badMonth: (where, cell) =>
    `${where}: "${cell}" is not a month such as 2025-11. For a longer span, give its last month, and its length in the column "months".`,
  badMonths: (where, cell) =>
    `${where}: "${cell}" is not the length of a span in months that ends with its month and begins after ${FIRST_YEAR - 1}. Write 1 for a month, 11 for January to November.`,
  badNumber: {
    negative: (where, column, cell) =>
      `${where}: "${cell}" in the column "${column}" is negative, and no exports are. Correct it, or leave it empty if it is not known.`,
    locale: (where, column, cell) =>
      `${where}: "${cell}" in the column "${column}" could be read in two ways. Write decimals with a point, and nothing between thousands.`,
    exponent: (where, column, cell) =>
      `${where}: "${cell}" in the column "${column}" has lost its last digits. Write the number in full.`,
    unreadable: (where, column, cell) =>
      `${where}: "${cell}" in the column "${column}" is not a number such as 22218.345. Correct it, or leave it empty if it is not known.`,
    tooLarge: (where, column, cell) =>
      `${where}: "${cell}" in the column "${column}" is more than a month can be (${LARGEST_SAID.en} of a currency, ${LARGEST_SAID.perTonne} of it a tonne). Check the unit.`,
  },
  notOneOf: (where, column, cell, known) =>
    `${where}: "${cell}" in the column "${column}" is none of ${known}.`,
  halfBand: (where) => `${where}: "low" and "high" go together: give both or neither.`,
  outsideBand: (where) =>
    `${where}: the amount does not lie between "low" and "high". Check the three.`,
  bandOfTwo: (where) =>
    `${where}: "low" and "high" are of one amount, and the row has several. Give each amount a row.`,
  claimWithAmount: (where) =>
    `${where}: a row is a claim or an amount, not both. Give each a row of its own.`,
  claimWithoutFigure: (where) => `${where}: a claim without a figure in the column "printed".`,
  twoFigures: (one, other, what) =>
    `Two figures for ${what}: ${one}; ${other}. Keep one of them, or name their different sources in the column "source".`,
  cut: (file, rows, said) =>
    `${file} has ${rows} rows and was written with ${said}, so it is cut short. Publish or download it again; if rows were deleted on purpose, delete the line "# rows" too.`,
  noRows: (file) => `${file} holds no rows. Check that it was written whole.`,
  noFigures: (file, unknown) =>
    `${file} holds no figure that can be read.${unknown ? ` Names that are not known: ${unknown}. If they look garbled, save it as UTF-8; else write products such as Ingot or 81041100, and partners such as Netherlands or NLD.` : " Check that its amounts are filled in."}`,
  brokenJson: (file) =>
    `${file} is not whole JSON: it is cut short or was edited. Publish or download it again.`,
  otherJson: (file) =>
    `${file} is JSON of another shape. It needs a list "observations" of objects with month, product, partner and tonnes.`,
  jsonError: (file, message) =>
    `${file} holds an error instead of figures: "${message}". Check the address and whether you may read it.`,
};

const zh: TidySentences = {
  where: (file, kind, number) =>
    kind === "row"
      ? `${file} 第 ${number} 行`
      : `${file} 第 ${number} 条${kind === "claim" ? "公布比率" : "数据"}`,
  noFiles: () => `没有选择文件。请选择含有 month、product、tonnes 等列的 CSV 或 JSON 文件。`,
  noText: (file) =>
    `${file} 是工作簿或 zip，不是 CSV 或 JSON 文件。请将表格另存为 CSV UTF-8，或打开工作簿后选取区域。`,
  noHeader: (file) =>
    `${file}：前几行没有 month、product 等列名。至少需要“month,product,partner,tonnes”。若出现乱码，请另存为 CSV UTF-8。`,
  columnTwice: (file, one, other) =>
    one === other
      ? `${file}：列“${one}”出现两次，无法判断以哪列为准。请删除其一。`
      : `${file}：列“${one}”与“${other}”含义相同，无法判断以哪列为准。请删除其一或改名。`,
  noColumn: (file, column, example) =>
    `${file} 没有“${column}”列（如 ${example}）。至少需要“month,product,partner,tonnes”。`,
  noAmounts: (file) =>
    `${file} 没有数值列：tonnes、kg、usd 或 cny。请以单位命名该列。至少需要“month,product,partner,tonnes”。`,
  eitherColumn: (file, one, other) =>
    `${file} 同时有“${one}”和“${other}”列。两者不能混用：请删除其一。`,
  noCurrency: (file) =>
    `${file} 没有说明金额的货币。请将列名写为“usd”或“cny”，或在表头上方写“# currency: USD”。`,
  twoCurrencies: (file, one, other) =>
    `${file} 同时有 ${one} 和 ${other}。两者不能混用：请只保留一种货币。`,
  twoTrades: (one, other) =>
    `${one} 与 ${other} 的进出口方向、报告国或货币不同。不能混用：请只选择同一种。`,
  badValue: (file, key, value, known) =>
    `${file}：“${key}”的值“${value}”无法识别。可用：${known}。`,
  laterFormat: (file, version) =>
    `${file} 的格式版本为 ${version}，比本加载项所知的新。请更新加载项，或索取版本 ${TIDY_VERSION} 的文件。`,
  sourceTwice: (file, id) => `${file}：来源“${id}”声明了两次。请删除其一或改名。`,
  sourceDiffers: (one, other, id) =>
    `${one} 与 ${other} 对来源“${id}”的说明不同。请将其一改名，或只选一个文件。`,
  sourceWithoutId: (file) => `${file} 有一个来源没有 id。请为每个来源命名。`,
  fieldBeforeSource: (file, key) =>
    `${file}：“${key}”之前没有来源。请在其上方写“# source:”及其 id。`,
  shortRow: (where, cells, width) =>
    `${where}：只有 ${cells} 个单元格，表头有 ${width} 列，文件可能不完整。请重新发布或下载。`,
  longRow: (where, width) =>
    `${where}：单元格多于表头的 ${width} 列，可能是数值中的逗号没有引号。数值请勿用逗号。`,
  badMonth: (where, cell) =>
    `${where}：“${cell}”不是 2025-11 这样的月份。较长时段请写最后一个月，并在“months”列写月数。`,
  badMonths: (where, cell) =>
    `${where}：“${cell}”不是以该月结束、${FIRST_YEAR} 年以后开始的时段月数。单月写 1，1—11 月写 11。`,
  badNumber: {
    negative: (where, column, cell) =>
      `${where}：“${column}”列的“${cell}”为负数，出口不可能为负。请更正；未知则留空。`,
    locale: (where, column, cell) =>
      `${where}：“${column}”列的“${cell}”可作两种理解。小数请用点，千位之间不用任何符号。`,
    exponent: (where, column, cell) =>
      `${where}：“${column}”列的“${cell}”已丢失末位数字。请写出完整数值。`,
    unreadable: (where, column, cell) =>
      `${where}：“${column}”列的“${cell}”不是 22218.345 这样的数值。请更正；未知则留空。`,
    tooLarge: (where, column, cell) =>
      `${where}：“${column}”列的“${cell}”超出一个月的可能范围（${LARGEST_SAID.zh} 货币单位，每吨 ${LARGEST_SAID.perTonne}）。请检查单位。`,
  },
  notOneOf: (where, column, cell, known) =>
    `${where}：“${column}”列的“${cell}”不在以下各项之中：${known}。`,
  halfBand: (where) => `${where}：“low”和“high”须同时给出或都不给。`,
  outsideBand: (where) => `${where}：数值不在“low”与“high”之间。请核对三者。`,
  bandOfTwo: (where) => `${where}：“low”和“high”只针对一个数值，而该行有多个。请每个数值一行。`,
  claimWithAmount: (where) => `${where}：一行只能是公布比率或数值之一。请分为两行。`,
  claimWithoutFigure: (where) => `${where}：公布比率在“printed”列没有数值。`,
  twoFigures: (one, other, what) =>
    `${what}有两个数值：${one}；${other}。请保留其一，或在“source”列写明不同来源。`,
  cut: (file, rows, said) =>
    `${file} 有 ${rows} 行，写入时为 ${said} 行，文件不完整。请重新发布或下载；若有意删行，请同时删除“# rows”一行。`,
  noRows: (file) => `${file} 没有数据行。请检查是否完整写入。`,
  noFigures: (file, unknown) =>
    `${file} 没有可读取的数值。${unknown ? `未知名称：${unknown}。若为乱码，请另存为 UTF-8；否则产品请写 Ingot 或 81041100，贸易伙伴请写 Netherlands 或 NLD。` : "请检查数值是否已填写。"}`,
  brokenJson: (file) => `${file} 不是完整的 JSON，可能不完整或被改动。请重新发布或下载。`,
  otherJson: (file) =>
    `${file} 的 JSON 结构不符。需要列表“observations”，其中各对象含 month、product、partner、tonnes。`,
  jsonError: (file, message) =>
    `${file} 的内容是错误信息而不是数据：“${message}”。请检查地址及读取权限。`,
};

/** What the reader of tidy files says, in both languages. */
export const tidySentences: Record<Language, TidySentences> = { en, zh };
