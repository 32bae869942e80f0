import type { Language } from "../../dataset/catalogue";
import type { BadNumber } from "../tidy/tidy-amount";
import { LARGEST_SAID } from "../largest-amounts";
import { FIRST_YEAR } from "../tidy/read-month";

/** What is said of a range: where, what is wrong, what to do next. `name` is the range, `where` a cell of it. */
interface GridSentences {
  readonly row: (name: string, row: number) => string;
  readonly cell: (name: string, row: number, column: number, heading: string) => string;
  readonly column: (number: number, heading: string) => string;
  readonly empty: (name: string) => string;
  readonly badMapping: (name: string) => string;
  readonly headerBeyond: (name: string, row: number, rows: number) => string;
  readonly blankHeader: (name: string, row: number) => string;
  readonly moved: (name: string, column: number, was: string, is: string) => string;
  readonly fewerColumns: (name: string, columns: number, wanted: number) => string;
  readonly roleTwice: (name: string, role: string, one: string, other: string) => string;
  readonly roleNotHere: (name: string, role: string, column: string) => string;
  readonly noMonth: (name: string) => string;
  readonly noProduct: (name: string) => string;
  readonly noAmounts: (name: string) => string;
  readonly noFigures: (name: string, across: "months" | "products") => string;
  readonly noSuchProduct: (name: string, typed: string) => string;
  readonly noSuchPartner: (name: string, typed: string) => string;
  readonly otherUnit: (name: string, heading: string) => string;
  readonly twoCurrencies: (name: string) => string;
  readonly badMonth: (where: string, cell: string) => string;
  readonly blankMonth: (where: string) => string;
  readonly badMonths: (where: string, cell: string) => string;
  readonly badNumber: Record<BadNumber, (where: string, cell: string) => string>;
  readonly twoFigures: (one: string, other: string, what: string) => string;
  readonly noRows: (name: string) => string;
  readonly noNumbers: (name: string) => string;
  readonly allUnknown: (name: string, unknown: string) => string;
  readonly noHeaderFound: (name: string) => string;
  readonly unitAssumed: (name: string) => string;
  readonly currencyAssumed: (name: string) => string;
  readonly firstTaken: (name: string, role: string, one: string, other: string) => string;
}

const en: GridSentences = {
  row: (name, row) => `${name}, row ${row}`,
  cell: (name, row, column, heading) =>
    `${name}, row ${row}, column ${column}${heading && ` "${heading}"`}`,
  column: (number, heading) => `column ${number}${heading && ` "${heading}"`}`,
  empty: (name) => `${name} is empty. Select the table with its header.`,
  badMapping: (name) =>
    `What was remembered of the columns of ${name} cannot be used. Select the range again and say what its columns hold.`,
  headerBeyond: (name, row, rows) =>
    `${name} has ${rows} ${rows === 1 ? "row" : "rows"}, but its header was in row ${row}. Select the range again and say where its header is.`,
  blankHeader: (name, row) =>
    `Row ${row} of ${name}, where its header should be, is empty. Select the range again and say where its header is.`,
  moved: (name, column, was, is) =>
    `The columns of ${name} have changed: column ${column} was "${was}" and is "${is}". Select the range again and say what its columns hold.`,
  fewerColumns: (name, columns, wanted) =>
    `${name} has ${columns} ${columns === 1 ? "column" : "columns"} where ${wanted} are to be read. Select the whole range again and say what its columns hold.`,
  roleTwice: (name, role, one, other) =>
    `${name} has two columns of "${role}": ${one} and ${other}. Set the one that is not meant to "Not read".`,
  roleNotHere: (name, role, column) =>
    `${name}: ${column} cannot be "${role}" in a range of this shape. Choose what else it holds, or another shape.`,
  noMonth: (name) =>
    `No column of ${name} holds months. Choose the column with months such as 2025-11 or Nov 2025, or say that months stand across the top.`,
  noProduct: (name) =>
    `${name} does not say which product its figures are of. Choose the column with products or HS codes, or one product for all rows.`,
  noAmounts: (name) =>
    `${name} has no column of quantities or values. Choose the column with the amounts.`,
  noFigures: (name, across) =>
    across === "months"
      ? `No column of ${name} is headed by a month. Choose the row in which months such as 2025-11 stand, or another shape.`
      : `No column of ${name} is headed by a product. Choose the row in which products such as Ingot or 81041100 stand, or another shape.`,
  noSuchProduct: (name, typed) =>
    `"${typed}" is no product that is known, so ${name} cannot be read as such. Choose one such as Ingot or 81041100.`,
  noSuchPartner: (name, typed) =>
    `"${typed}" is no partner that is known, so ${name} cannot be read as such. Choose one such as World, Netherlands or NLD.`,
  otherUnit: (name, heading) =>
    `${name}: the unit in "${heading}" cannot be read. Give weights in tonnes or kg and values in USD or CNY, in full and not in thousands, and name that unit.`,
  twoCurrencies: (name) =>
    `${name} has values in USD and in CNY. They are never mixed: set the columns of one currency to "Not read".`,
  badMonth: (where, cell) =>
    `${where}: "${cell}" is no month such as 2025-11, 202511 or Nov 2025. Correct it, or leave its row out of the range.`,
  blankMonth: (where) =>
    `${where}: there are amounts and no month. Fill it in in every row (not in merged cells), or leave the row out of the range.`,
  badMonths: (where, cell) =>
    `${where}: "${cell}" is no number of months that end there and begin in ${FIRST_YEAR} or later. Write 1 for a month, 11 for January to November.`,
  badNumber: {
    negative: (where, cell) =>
      `${where}: ${cell} is negative, which no trade is. Correct it, or clear the cell if it is not known.`,
    locale: (where, cell) =>
      `${where}: "${cell}" is a text that can be read in two ways. Turn it into a number, or write it as 1234.5.`,
    exponent: (where, cell) =>
      `${where}: "${cell}" is a text that has lost digits. Write the number in full.`,
    unreadable: (where, cell) =>
      `${where}: "${cell}" is no number. Correct it, or clear the cell if it is not known.`,
    tooLarge: (where, cell) =>
      `${where}: ${cell} is more than a month can have (${LARGEST_SAID.en} of a currency). Check the unit of the column.`,
  },
  twoFigures: (one, other, what) =>
    `Two figures for ${what}: ${one}; ${other}. Keep one of them, or leave the other out of the range.`,
  noRows: (name) => `${name} has no rows below its header. Select the table with its figures.`,
  noNumbers: (name) =>
    `${name} holds no figure that can be read: its amounts are empty or errors. Fill them in, or choose other columns.`,
  allUnknown: (name, unknown) =>
    `${name} holds no figure that can be read. Names that are not known: ${unknown}. Write products such as Ingot or 81041100 and partners such as Netherlands or NLD, or choose other columns.`,
  noHeaderFound: (name) =>
    `No row of ${name} names its columns. Select the table with its header, or say which row it is.`,
  unitAssumed: (name) =>
    `${name} names no unit of weight: tonnes are assumed. Choose kg if need be.`,
  currencyAssumed: (name) => `${name} names no currency: USD is assumed. Choose CNY if need be.`,
  firstTaken: (name, role, one, other) =>
    `${name} has two columns of "${role}": ${one} is proposed and ${other} is not read. Check which is meant.`,
};

const zh: GridSentences = {
  row: (name, row) => `${name} 第 ${row} 行`,
  cell: (name, row, column, heading) =>
    `${name} 第 ${row} 行第 ${column} 列${heading && `“${heading}”`}`,
  column: (number, heading) => `第 ${number} 列${heading && `“${heading}”`}`,
  empty: (name) => `${name} 为空。请选中带标题行的表格。`,
  badMapping: (name) => `${name} 保存的列设置无法使用。请重新选择区域并说明各列内容。`,
  headerBeyond: (name, row, rows) =>
    `${name} 只有 ${rows} 行，而标题行原在第 ${row} 行。请重新选择区域并指明标题行。`,
  blankHeader: (name, row) =>
    `${name} 的第 ${row} 行应为标题行，却是空的。请重新选择区域并指明标题行。`,
  moved: (name, column, was, is) =>
    `${name} 的列有变动：第 ${column} 列原为“${was}”，现为“${is}”。请重新选择区域并说明各列内容。`,
  fewerColumns: (name, columns, wanted) =>
    `${name} 只有 ${columns} 列，而需要读取 ${wanted} 列。请重新选择整个区域并说明各列内容。`,
  roleTwice: (name, role, one, other) =>
    `${name} 有两列“${role}”：${one}和${other}。请将其一设为“不读取”。`,
  roleNotHere: (name, role, column) =>
    `${name}：在这种形式的区域中，${column}不能是“${role}”。请改选其内容或区域形式。`,
  noMonth: (name) =>
    `${name} 没有月份列。请选择含 2025-11、2025年11月 等月份的列，或说明月份横排在表头。`,
  noProduct: (name) =>
    `${name} 没有说明数值属于哪个产品。请选择产品或税号所在的列，或为所有行选择一个产品。`,
  noAmounts: (name) => `${name} 没有数量列或金额列。请选择数值所在的列。`,
  noFigures: (name, across) =>
    across === "months"
      ? `${name} 没有以月份为标题的列。请选择 2025-11 等月份所在的标题行，或其他区域形式。`
      : `${name} 没有以产品为标题的列。请选择镁锭、81041100 等产品所在的标题行，或其他区域形式。`,
  noSuchProduct: (name, typed) =>
    `“${typed}”不是已知的产品，无法据此读取 ${name}。请选择镁锭、81041100 等产品。`,
  noSuchPartner: (name, typed) =>
    `“${typed}”不是已知的贸易伙伴，无法据此读取 ${name}。请选择全球、荷兰、NLD 等。`,
  otherUnit: (name, heading) =>
    `${name}：“${heading}”中的单位无法读取。重量请用吨或千克，金额请用美元或人民币元，不用万、千等倍数，并写明单位。`,
  twoCurrencies: (name) =>
    `${name} 同时有美元和人民币金额。两者不能混用：请将其中一种货币的列设为“不读取”。`,
  badMonth: (where, cell) =>
    `${where}：“${cell}”不是 2025-11、202511、2025年11月 等月份。请更正，或不选该行。`,
  blankMonth: (where) =>
    `${where}：有数值而没有月份。请在每行填写月份（勿合并单元格），或不选该行。`,
  badMonths: (where, cell) =>
    `${where}：“${cell}”不是以该月结束、${FIRST_YEAR} 年以后开始的时段月数。单月写 1，1—11 月写 11。`,
  badNumber: {
    negative: (where, cell) =>
      `${where}：${cell} 为负数，贸易量不可能为负。请更正；未知则清空单元格。`,
    locale: (where, cell) => `${where}：文本“${cell}”可作两种理解。请转换为数字，或写作 1234.5。`,
    exponent: (where, cell) => `${where}：文本“${cell}”已丢失末位数字。请写出完整数值。`,
    unreadable: (where, cell) => `${where}：“${cell}”不是数值。请更正；未知则清空单元格。`,
    tooLarge: (where, cell) =>
      `${where}：${cell} 超出一个月的可能范围（${LARGEST_SAID.zh} 货币单位）。请检查该列的单位。`,
  },
  twoFigures: (one, other, what) =>
    `${what}有两个数值：${one}；${other}。请保留其一，或不选另一个。`,
  noRows: (name) => `${name} 的标题行以下没有数据。请选中含数值的整个表格。`,
  noNumbers: (name) => `${name} 没有可读取的数值：数值为空或为错误值。请补全，或选择其他列。`,
  allUnknown: (name, unknown) =>
    `${name} 没有可读取的数值。未知名称：${unknown}。产品请写镁锭、81041100 等，贸易伙伴请写荷兰、NLD 等，或选择其他列。`,
  noHeaderFound: (name) => `${name} 中没有写明各列名称的行。请选中带标题行的表格，或指明标题行。`,
  unitAssumed: (name) => `${name} 没有写明重量单位，按吨处理。如为千克请另选。`,
  currencyAssumed: (name) => `${name} 没有写明货币，按美元处理。如为人民币请另选。`,
  firstTaken: (name, role, one, other) =>
    `${name} 有两列“${role}”：建议读取${one}，不读取${other}。请核对。`,
};

/** What is said of a range and of what its columns hold, in both languages. */
export const gridSentences: Record<Language, GridSentences> = { en, zh };
