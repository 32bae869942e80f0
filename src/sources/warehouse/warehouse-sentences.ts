import type { Language } from "../../dataset/catalogue";
import type { Flow } from "../source";

/** Why a sum is refused. */
export type BadSum = "negative" | "tooLarge" | "unreadable";

/** What is said of a request to a warehouse, of its table and of what stands in it. Titles are `database.table`. */
interface WarehouseSentences {
  readonly names: Record<
    "database" | "table" | "month" | "code" | "partner" | "weight" | "value" | "flow",
    string
  >;
  readonly queryInAddress: () => string;
  readonly badName: (what: string, name: string, longest: number) => string;
  readonly badUser: () => string;
  readonly badPassword: () => string;
  readonly badUnit: () => string;
  readonly badCurrency: () => string;
  readonly badFlow: () => string;
  readonly badFlowValue: (value: string, longest: number) => string;
  readonly badReporter: (reporter: string) => string;
  readonly badMonths: (earliest: number, latest: number) => string;
  readonly noColumns: (
    title: string,
    missing: readonly string[],
    known: readonly string[],
    near: readonly string[]
  ) => string;
  readonly badType: (title: string, column: string, type: string, wants: string) => string;
  readonly wants: Record<"month" | "code" | "number", string>;
  readonly mayBePartial: (host: string, user: string, setting: string, value: string) => string;
  readonly noRows: (title: string, months: string) => string;
  readonly noProducts: (title: string, codes: string) => string;
  readonly badMonth: (title: string, cell: string) => string;
  readonly otherMonth: (title: string, cell: string) => string;
  readonly otherCode: (title: string, cell: string) => string;
  readonly groupPartner: (title: string, cell: string) => string;
  readonly badSum: Record<BadSum, (title: string, what: string, cell: string) => string>;
  /** What a dataset of a warehouse is called. */
  readonly title: (flow: Flow, reporter: string | undefined) => string;
}

const MOST_NAMES = 30;

const en: WarehouseSentences = {
  names: {
    database: "a database",
    table: "a table",
    month: "the column of months",
    code: "the column of codes",
    partner: "the column of partners",
    weight: "the column of weights",
    value: "the column of values",
    flow: "the column of flows",
  },
  queryInAddress: () =>
    `The address of the warehouse has a "?" or "#" in it. Write it without, as in https://clickhouse.example.org:8443/; user and password have fields of their own.`,
  badName: (what, name, longest) =>
    name === ""
      ? `The name of ${what} is missing. Write it as it stands in the warehouse.`
      : `"${name}" cannot be the name of ${what}: it begins with a letter and has at most ${longest} letters, digits, "_" and "-". Check it, or ask the administrator for a view with plain names.`,
  badUser: () =>
    `The user's name is missing, or has a space at an end or a character that cannot be sent. Write the name of a user who may only read.`,
  badPassword: () =>
    `The password has a space at an end or a character that cannot be sent. Check it, or ask the administrator for another.`,
  badUnit: () => `The unit of the weights is neither kg nor t. Choose one of the two.`,
  badCurrency: () =>
    `The currency of the values is neither USD nor CNY. Choose one, or leave the column of values empty.`,
  badFlow: () => `Neither exports nor imports were asked. Choose one of the two.`,
  badFlowValue: (value, longest) =>
    `"${value}" cannot be what stands in the column of flows: it begins with a letter or digit and has at most ${longest} letters, digits, spaces and . _ - /. Check it, or leave the column empty.`,
  badReporter: (reporter) =>
    `"${reporter}" is no reporter's ISO code of three letters, such as CHN.`,
  badMonths: (earliest, latest) =>
    `The months that are asked cannot be: the first must not lie after the last, and both between ${earliest} and ${latest}.`,
  noColumns: (title, missing, known, near) =>
    `${title} has no column ${missing.join(", ")}.${near.length > 0 ? ` Did you mean ${near.join(", ")}?` : ""} Its columns are ${some(known, ", ")}.`,
  badType: (title, column, type, wants) =>
    `The column ${column} of ${title} is of type ${type}, which is no ${wants}. Choose another column, or ask the administrator for a view.`,
  wants: {
    month: "date, and no number or text such as 202401",
    code: "code such as 81041100, as a number or text",
    number: "number",
  },
  mayBePartial: (host, user, setting, value) =>
    `The profile of ${user} on ${host} has ${setting} = ${value}: what cannot be read would be left out without a word, so nothing was asked. Ask the administrator to take that setting away for this user.`,
  noRows: (title, months) =>
    `${title} has no record of heading 8104 in ${months}. Check the months, the columns and, where there is one, what stands in the column of flows.`,
  noProducts: (title, codes) =>
    `No record of ${title} is about magnesium at eight digits; the codes are ${codes}. Choose the column with eight-digit codes.`,
  badMonth: (title, cell) =>
    `${title} has records of heading 8104 whose month is "${cell}", which is not of the form 202401. Choose another column, or ask the administrator for a view in which it is.`,
  otherMonth: (title, cell) =>
    `The answer about ${title} has a month that was not asked, ${cell}, so it was not taken. Check that the address is the warehouse's own.`,
  otherCode: (title, cell) =>
    `The answer about ${title} has a code that was not asked, "${cell}", so it was not taken. Check that the address is the warehouse's own.`,
  groupPartner: (title, cell) =>
    `"${cell}" in ${title} is a group of countries and would be counted twice. Ask the administrator for a view without the rows of groups.`,
  badSum: {
    negative: (title, what, cell) =>
      `The sum of ${title} for ${what} is ${cell}, and less than nothing cannot be traded. Ask the administrator to correct the records.`,
    tooLarge: (title, what, cell) =>
      `The sum of ${title} for ${what} is ${cell}, more than can be counted exactly (2^53). Check the column and the unit; the records are probably wrong.`,
    unreadable: (title, what, cell) =>
      `The sum of ${title} for ${what} is "${cell}", which is no number. Check the column.`,
  },
  title: (flow, reporter) =>
    reporter === undefined
      ? `China’s ${flow} of magnesium (warehouse)`
      : `${flow === "exports" ? "Exports" : "Imports"} of magnesium of ${reporter} (warehouse)`,
};

const zh: WarehouseSentences = {
  names: {
    database: "数据库",
    table: "表",
    month: "月份列",
    code: "编码列",
    partner: "伙伴列",
    weight: "重量列",
    value: "金额列",
    flow: "流向列",
  },
  queryInAddress: () =>
    `数据仓库的地址中含有“?”或“#”。请去掉，例如 https://clickhouse.example.org:8443/；用户名和密码另有输入框。`,
  badName: (what, name, longest) =>
    name === ""
      ? `缺少${what}的名称。请按数据仓库中的写法填写。`
      : `“${name}”不能作为${what}的名称：须以字母开头，最多 ${longest} 个字母、数字、“_”和“-”。请核对，或请管理员建立名称简单的视图。`,
  badUser: () => `缺少用户名，或其首尾有空格，或含有无法发送的字符。请填写只读用户的名称。`,
  badPassword: () => `密码首尾有空格，或含有无法发送的字符。请核对，或请管理员更换。`,
  badUnit: () => `重量单位既不是千克也不是吨。请选择其一。`,
  badCurrency: () => `金额的货币既不是美元也不是人民币。请选择其一，或不填金额列。`,
  badFlow: () => `没有选择出口或进口。请选择其一。`,
  badFlowValue: (value, longest) =>
    `“${value}”不能作为流向列中的值：须以字母或数字开头，最多 ${longest} 个字母、数字、空格和 . _ - /。请核对，或不填流向列。`,
  badReporter: (reporter) => `“${reporter}”不是报告国的三位 ISO 代码（例如 CHN）。`,
  badMonths: (earliest, latest) =>
    `所选月份无效：起始月不得晚于结束月，且均在 ${earliest} 至 ${latest} 年之间。`,
  noColumns: (title, missing, known, near) =>
    `${title} 没有列 ${missing.join("、")}。${near.length > 0 ? `是否指 ${near.join("、")}？` : ""}现有的列：${some(known, "、")}。`,
  badType: (title, column, type, wants) =>
    `${title} 的列 ${column} 类型为 ${type}，不是${wants}。请选择其他列，或请管理员建立视图。`,
  wants: {
    month: "日期，也不是 202401 这样的数字或文本",
    code: "81041100 这样的编码（数字或文本）",
    number: "数字",
  },
  mayBePartial: (host, user, setting, value) =>
    `${host} 上用户 ${user} 的配置中 ${setting} = ${value}：读不到的部分会被悄悄略去，因此没有查询。请管理员为该用户取消此设置。`,
  noRows: (title, months) =>
    `${title} 在 ${months} 没有 8104 的记录。请检查月份、列，以及（如有）流向列中的值。`,
  noProducts: (title, codes) =>
    `${title} 中没有镁的八位编码记录；现有编码为 ${codes}。请选择八位编码所在的列。`,
  badMonth: (title, cell) =>
    `${title} 中有 8104 的记录月份为“${cell}”，不是 202401 这样的形式。请选择其他列，或请管理员建立视图。`,
  otherMonth: (title, cell) =>
    `关于 ${title} 的回复含有未查询的月份 ${cell}，因此未采用。请确认地址确为数据仓库。`,
  otherCode: (title, cell) =>
    `关于 ${title} 的回复含有未查询的编码“${cell}”，因此未采用。请确认地址确为数据仓库。`,
  groupPartner: (title, cell) =>
    `${title} 中的“${cell}”是国家组，会重复计算。请管理员建立不含国家组的视图。`,
  badSum: {
    negative: (title, what, cell) =>
      `${title} 中${what}的合计为 ${cell}，贸易量不可能为负。请管理员更正记录。`,
    tooLarge: (title, what, cell) =>
      `${title} 中${what}的合计为 ${cell}，超出可精确计数的范围（2^53）。请检查列和单位；记录可能有误。`,
    unreadable: (title, what, cell) => `${title} 中${what}的合计为“${cell}”，不是数字。请检查列。`,
  },
  title: (flow, reporter) =>
    `${reporter ?? "中国"}镁${flow === "exports" ? "出口" : "进口"}（数据仓库）`,
};

/** What is said of requests to a warehouse and of its tables, in both languages. */
export const warehouseSentences: Record<Language, WarehouseSentences> = { en, zh };

function some(names: readonly string[], join: string): string {
  return names.slice(0, MOST_NAMES).join(join) + (names.length > MOST_NAMES ? `${join}…` : "");
}
