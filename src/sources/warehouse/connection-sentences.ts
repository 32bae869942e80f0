import type { Language } from "../../dataset/catalogue";
import { warehouseNotices } from "./warehouse-notices";

/** What a test of the connection has found, in words. */
interface ConnectionSentences {
  readonly letsIn: (host: string, version: string, user: string) => string;
  readonly hasTable: (title: string, engine: string, rows: number) => string;
  readonly magnesium: (records: number, codes: number, list: string) => string;
  readonly months: (first: string, last: string) => string;
  readonly noMagnesium: (title: string) => string;
  readonly otherMonths: (asked: string) => string;
  readonly unreadMonth: (title: string, cell: string) => string;
  readonly unmerged: (title: string, engine: string) => string;
  readonly readOnly: (user: string) => string;
  readonly mayWrite: (user: string) => string;
}

const en: ConnectionSentences = {
  letsIn: (host, version, user) => `${host} is ClickHouse ${version} and lets ${user} in.`,
  hasTable: (title, engine, rows) =>
    `${title} is there${engine ? ` (${engine})` : ""}, with ${rows.toLocaleString("en")} record${rows === 1 ? "" : "s"}.`,
  magnesium: (records, codes, list) =>
    `${records.toLocaleString("en")} of them ${records === 1 ? "is" : "are"} of heading 8104, of ${codes} code${codes === 1 ? "" : "s"}: ${list}.`,
  months: (first, last) => `Their months are ${first} to ${last}.`,
  noMagnesium: (title) =>
    `${title} has no record of heading 8104. Check the column of codes and, where there is one, what stands in the column of flows.`,
  otherMonths: (asked) => `None of them is of the months that are asked, ${asked}. Choose others.`,
  unreadMonth: (title, cell) =>
    `${title} has records of heading 8104 whose month is "${cell}", which is not of the form 202401: where they are of the months asked for, reading is refused.`,
  unmerged: warehouseNotices.en.unmerged,
  readOnly: (user) => `${user} may only read.`,
  mayWrite: (user) =>
    `The profile of ${user} does not say readonly = 1, so the user may perhaps write. The add-in never does; a user who may only read is safer still.`,
};

const zh: ConnectionSentences = {
  letsIn: (host, version, user) => `${host} 是 ClickHouse ${version}，用户 ${user} 可登录。`,
  hasTable: (title, engine, rows) =>
    `${title} 存在${engine ? `（${engine}）` : ""}，共 ${rows.toLocaleString("en")} 条记录。`,
  magnesium: (records, codes, list) =>
    `其中 ${records.toLocaleString("en")} 条属于 8104，共 ${codes} 个编码：${list}。`,
  months: (first, last) => `月份为 ${first} 至 ${last}。`,
  noMagnesium: (title) => `${title} 中没有 8104 的记录。请检查编码列，以及（如有）流向列中的值。`,
  otherMonths: (asked) => `其中没有所选月份（${asked}）的记录。请另选月份。`,
  unreadMonth: (title, cell) =>
    `${title} 中有 8104 的记录月份为“${cell}”，不是 202401 这样的形式：若在所选月份内，将拒绝读取。`,
  unmerged: warehouseNotices.zh.unmerged,
  readOnly: (user) => `用户 ${user} 只能读取。`,
  mayWrite: (user) =>
    `用户 ${user} 的配置没有 readonly = 1，因此也许可以写入。本加载项从不写入；使用只读用户更安全。`,
};

/** What a test of the connection has found, in both languages. */
export const connectionSentences: Record<Language, ConnectionSentences> = { en, zh };
