import type { Language } from "../../dataset/catalogue";
import type { BadAmount } from "./customs-amounts";
import { LARGEST_SAID } from "../largest-amounts";

/** Two figures for one thing, in words: "908 kg in a.csv". */
type Figure = string;

/** What is said of a customs file's content: where, what is wrong, what to do next. */
interface CustomsSentences {
  readonly noHeader: (file: string) => string;
  readonly garbled: (file: string) => string;
  readonly noRows: (file: string) => string;
  readonly columnTwice: (file: string, column: string) => string;
  readonly noMonth: (file: string) => string;
  readonly noCode: (file: string) => string;
  readonly noWeight: (file: string) => string;
  readonly noUnit: (file: string) => string;
  readonly twoCurrencies: (file: string) => string;
  readonly mixedCurrencies: (usd: string, cny: string) => string;
  readonly wrongFlow: (file: string, found: string, asked: string) => string;
  readonly bothFlows: (file: string) => string;
  readonly mixedFlows: (exported: string, imported: string) => string;
  readonly shortRow: (file: string, row: number, cells: number, width: number) => string;
  readonly longRow: (file: string, row: number, width: number) => string;
  readonly badMonth: (file: string, row: number, cell: string) => string;
  readonly badCode: (file: string, row: number, cell: string) => string;
  readonly groupPartner: (file: string, row: number, name: string) => string;
  readonly badAmount: Record<BadAmount, (file: string, row: number, cell: string) => string>;
  readonly rowTwice: (file: string, what: string, one: number, other: number) => string;
  readonly twoFigures: (what: string, one: Figure, other: Figure, more: number) => string;
  readonly noMagnesium: (codes: string) => string;
  readonly noFiles: () => string;
  readonly figure: (amount: string, unit: string, file: string) => Figure;
  readonly flows: Record<"exports" | "imports", string>;
  /** What a dataset of such files is called. */
  readonly title: (flow: "exports" | "imports") => string;
}

const again = "Download it again from customs and choose the file as it is.";

const en: CustomsSentences = {
  noHeader: (file) =>
    `${file} is not a file of China customs' online query: none of its first rows names columns such as "数据年月" or "Commodity code". ${again}`,
  garbled: (file) =>
    `${file}: the Chinese characters are garbled, so it was opened in a wrong encoding and saved. ${again}`,
  noRows: (file) =>
    `${file} has a header and no rows. Query again with the months and the codes 8104…, and check that the result is not empty.`,
  columnTwice: (file, column) =>
    `${file}: the column "${column}" stands twice, so it is not known which counts. Delete one of the two, or download the file again.`,
  noMonth: (file) =>
    `${file} has no month column (数据年月, "Date of data"): its rows are sums over an unknown span. Query again and tick "split by month" (分月展示), then download.`,
  noCode: (file) =>
    `${file} has no column of commodity codes (商品编码, "Commodity code"). Query again with the commodity among the columns, then download.`,
  noWeight: (file) =>
    `${file} has no column of quantities (第一数量, "Quantity"), so no weight is known. Query again with the quantity ticked, then download.`,
  noUnit: (file) =>
    `${file} does not say in what its quantities are counted: the column of units (第一计量单位, "Unit") is missing. Query again with the quantity and its unit ticked.`,
  twoCurrencies: (file) =>
    `${file} has values in yuan and in US dollars. They are never mixed: query again in one currency, or delete one of the two columns.`,
  mixedCurrencies: (usd, cny) =>
    `${usd} is in US dollars and ${cny} in yuan. They are never mixed: choose files of one currency.`,
  bothFlows: (file) =>
    `${file} holds exports and imports. They are never mixed: query exports alone, then choose that file.`,
  wrongFlow: (file, found, asked) =>
    `${file} says, by its name, title or a column, that it is of ${found}. Query ${asked} on the customs site, then choose that file.`,
  mixedFlows: (exported, imported) =>
    `${exported} is of exports and ${imported} of imports. They are never mixed: choose files of exports.`,
  shortRow: (file, row, cells, width) =>
    `${file}, row ${row}: ${cells} cells where the header names ${width} columns, so the file is probably cut short. ${again}`,
  longRow: (file, row, width) =>
    `${file}, row ${row}: more cells than the ${width} columns of the header, probably an amount with a comma and without quotation marks. ${again}`,
  badMonth: (file, row, cell) =>
    `${file}, row ${row}: "${cell}" is not a month such as 202401. If it is a year or a span, query again and tick "split by month" (分月展示); else download the file again.`,
  badCode: (file, row, cell) =>
    `${file}, row ${row}: "${cell}" is not a commodity code such as 81041100. Format the column as text, or download the file again.`,
  groupPartner: (file, row, name) =>
    `${file}, row ${row}: "${name}" is a group of countries and would be counted twice. Delete the rows of groups, or download the file again.`,
  badAmount: {
    negative: (file, row, cell) =>
      `${file}, row ${row}: "${cell}" is negative, and customs prints no negative amounts. ${again}`,
    locale: (file, row, cell) =>
      `${file}, row ${row}: "${cell}" has a decimal comma or points between thousands, so it could be read in two ways. ${again}`,
    tooLarge: (file, row, cell) =>
      `${file}, row ${row}: "${cell}" is more than one row can be (${LARGEST_SAID.en} of a currency). Check the unit, or download the file again.`,
    unreadable: (file, row, cell) =>
      `${file}, row ${row}: "${cell}" is not an amount such as 1,161. ${again}`,
  },
  rowTwice: (file, what, one, other) =>
    `${file}: rows ${one} and ${other} give different figures for ${what}, and no column tells them apart (customs regime, province). ${again}`,
  twoFigures: (what, one, other, more) =>
    `Two figures for ${what}: ${one}, ${other}${more ? ` (and ${more} more such cases)` : ""}. Choose one file for each month: the one downloaded last holds customs' revisions.`,
  noMagnesium: (codes) =>
    `No row is about magnesium at eight digits (8104…)${codes ? `; the codes are ${codes}` : ""}. Query the eight-digit codes of 8104 on the customs site, then choose that file.`,
  noFiles: () => `No file was chosen. Choose one or several files downloaded from China customs.`,
  figure: (amount, unit, file) => `${amount} ${unit} in ${file}`,
  flows: { exports: "exports", imports: "imports" },
  title: (flow) => `China’s ${flow} of magnesium (customs)`,
};

const zhAgain = "请从海关网站重新下载，直接选择原文件。";

const zh: CustomsSentences = {
  noHeader: (file) =>
    `${file} 不是海关统计在线查询的文件：前几行没有“数据年月”“商品编码”等列名。${zhAgain}`,
  garbled: (file) => `${file} 中的汉字是乱码，文件曾以错误的编码打开并保存。${zhAgain}`,
  noRows: (file) =>
    `${file} 只有表头，没有数据。请选定月份和 8104 的编码重新查询，并确认结果不为空。`,
  columnTwice: (file, column) =>
    `${file}：列“${column}”出现两次，无法判断以哪列为准。请删除其一，或重新下载。`,
  noMonth: (file) =>
    `${file} 没有月份列（数据年月）：各行是未知时段的合计。请勾选“分月展示”重新查询并下载。`,
  noCode: (file) => `${file} 没有商品编码列。请在查询中选择商品后重新下载。`,
  noWeight: (file) => `${file} 没有数量列（第一数量），重量未知。请在查询中勾选数量后重新下载。`,
  noUnit: (file) =>
    `${file} 没有计量单位列（第一计量单位），数量的单位未知。请在查询中勾选数量及单位后重新下载。`,
  twoCurrencies: (file) =>
    `${file} 同时有人民币和美元。两者不能混用：请只用一种货币查询，或删除其中一列。`,
  mixedCurrencies: (usd, cny) =>
    `${usd} 为美元，${cny} 为人民币。两者不能混用：请选择同一种货币的文件。`,
  bothFlows: (file) => `${file} 同时有出口和进口。两者不能混用：请只查询出口后选择该文件。`,
  wrongFlow: (file, found, asked) =>
    `${file} 的名称、标题或列表明是${found}数据。请在海关网站查询${asked}后选择该文件。`,
  mixedFlows: (exported, imported) =>
    `${exported} 为出口，${imported} 为进口。两者不能混用：请只选择出口文件。`,
  shortRow: (file, row, cells, width) =>
    `${file} 第 ${row} 行只有 ${cells} 个单元格，表头有 ${width} 列，文件可能不完整。${zhAgain}`,
  longRow: (file, row, width) =>
    `${file} 第 ${row} 行的单元格多于表头的 ${width} 列，可能是金额中的逗号没有引号。${zhAgain}`,
  badMonth: (file, row, cell) =>
    `${file} 第 ${row} 行：“${cell}”不是 202401 这样的月份。若是年份或时段，请勾选“分月展示”重新查询；否则请重新下载。`,
  badCode: (file, row, cell) =>
    `${file} 第 ${row} 行：“${cell}”不是 81041100 这样的商品编码。请将该列设为文本格式，或重新下载。`,
  groupPartner: (file, row, name) =>
    `${file} 第 ${row} 行：“${name}”是国家组，会重复计算。请删除国家组的行，或重新下载。`,
  badAmount: {
    negative: (file, row, cell) =>
      `${file} 第 ${row} 行：“${cell}”为负数，海关不公布负数。${zhAgain}`,
    locale: (file, row, cell) =>
      `${file} 第 ${row} 行：“${cell}”使用小数逗号或以点分隔千位，可作两种理解。${zhAgain}`,
    tooLarge: (file, row, cell) =>
      `${file} 第 ${row} 行：“${cell}”超出一行的可能范围（${LARGEST_SAID.zh} 货币单位）。请检查单位，或重新下载。`,
    unreadable: (file, row, cell) =>
      `${file} 第 ${row} 行：“${cell}”不是 1,161 这样的数值。${zhAgain}`,
  },
  rowTwice: (file, what, one, other) =>
    `${file}：第 ${one} 行和第 ${other} 行对${what}给出不同的数值，且没有可区分的列（贸易方式、注册地）。${zhAgain}`,
  twoFigures: (what, one, other, more) =>
    `${what}有两个数值：${one}；${other}${more ? `（另有 ${more} 处）` : ""}。每个月请只选一个文件：最后下载的文件含海关的修订。`,
  noMagnesium: (codes) =>
    `没有镁（8104）的八位编码数据${codes ? `；文件中的编码为 ${codes}` : ""}。请在海关网站查询 8104 的八位编码后选择该文件。`,
  noFiles: () => `没有选择文件。请选择一个或多个从海关网站下载的文件。`,
  figure: (amount, unit, file) => `${file} 为 ${amount} ${unit}`,
  flows: { exports: "出口", imports: "进口" },
  title: (flow) => `中国镁${flow === "exports" ? "出口" : "进口"}（海关）`,
};

/** What the reader of customs files says, in both languages. */
export const customsSentences: Record<Language, CustomsSentences> = { en, zh };
