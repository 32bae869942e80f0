import type { Language } from "../../dataset/catalogue";

/** What the reader of customs files noticed and did not stop at: what was left out or only partly counted. */
interface CustomsNotices {
  readonly probablyCut: (file: string, rows: number) => string;
  readonly otherCodes: (file: string, rows: number, codes: number, list: string) => string;
  readonly coarseCodes: (file: string, rows: number, list: string) => string;
  readonly unknownPartners: (file: string, rows: number, list: string) => string;
  readonly withoutWeight: (file: string, rows: number, list: string) => string;
  readonly withoutValue: (file: string, rows: number, list: string) => string;
  readonly repeatedRows: (file: string, rows: number) => string;
  readonly notes: (file: string, rows: number) => string;
  readonly skippedFile: (file: string) => string;
  /** Between the names of a list. */
  readonly join: string;
}

const en: CustomsNotices = {
  probablyCut: (file, rows) =>
    `${file} has exactly ${rows} rows, the most that customs gives: it is probably cut, and its sums too low. Query fewer months or codes at a time.`,
  otherCodes: (file, rows, codes, list) =>
    `${file}: ${count(rows, "row")} of ${count(codes, "code")} outside 8104 ${rows === 1 ? "was" : "were"} left out: ${list}.`,
  coarseCodes: (file, rows, list) =>
    `${file}: ${count(rows, "row")} of 8104 with codes that are no product's were left out: ${list}. Query eight-digit codes, so that ingot and alloy are told apart.`,
  unknownPartners: (file, rows, list) =>
    `${file}: ${count(rows, "row")} of partners that are not known (${list}) are counted in World only.`,
  withoutWeight: (file, rows, list) =>
    `${file}: ${count(rows, "row")} without a weight in kg or t; no quantity is given for ${list}.`,
  withoutValue: (file, rows, list) =>
    `${file}: ${count(rows, "row")} without a value; no value is given for ${list}.`,
  repeatedRows: (file, rows) =>
    `${file}: ${count(rows, "row")} ${rows === 1 ? "stands" : "stand"} in it twice and ${rows === 1 ? "was" : "were"} counted once.`,
  notes: (file, rows) =>
    `${file}: ${count(rows, "row")} of totals or remarks ${rows === 1 ? "was" : "were"} left out.`,
  skippedFile: (file) => `${file} is no .csv, .txt or .xlsx file and was left out.`,
  join: ", ",
};

const zh: CustomsNotices = {
  probablyCut: (file, rows) =>
    `${file} 恰好有 ${rows} 行，即海关的上限：可能被截断，合计偏低。请减少每次查询的月份或编码。`,
  otherCodes: (file, rows, codes, list) =>
    `${file}：${rows} 行（${codes} 个编码）不属于 8104，未计入：${list}。`,
  coarseCodes: (file, rows, list) =>
    `${file}：${rows} 行 8104 的编码不对应任何产品，未计入：${list}。请查询八位编码，以区分镁锭和镁合金。`,
  unknownPartners: (file, rows, list) =>
    `${file}：${rows} 行的贸易伙伴未知（${list}），只计入全球合计。`,
  withoutWeight: (file, rows, list) =>
    `${file}：${rows} 行没有以千克或吨计的重量；不给出下列数量：${list}。`,
  withoutValue: (file, rows, list) => `${file}：${rows} 行没有金额；不给出下列金额：${list}。`,
  repeatedRows: (file, rows) => `${file}：${rows} 行重复，只计一次。`,
  notes: (file, rows) => `${file}：${rows} 行合计或备注未计入。`,
  skippedFile: (file) => `${file} 不是 .csv、.txt 或 .xlsx 文件，未读取。`,
  join: "、",
};

/** The notices in both languages. */
export const customsNotices: Record<Language, CustomsNotices> = { en, zh };

function count(many: number, what: string): string {
  return `${many.toLocaleString("en")} ${what}${many === 1 ? "" : "s"}`;
}
