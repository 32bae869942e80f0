import type { Language } from "../../dataset/catalogue";

/** What was noticed in a warehouse's answer and did not stop it: what was left out or only partly counted. */
interface WarehouseNotices {
  readonly emptyMonths: (title: string, months: string) => string;
  readonly codes: (title: string, records: number, list: string) => string;
  readonly partners: (title: string, records: number, list: string) => string;
  readonly withoutWeight: (title: string, records: number, list: string) => string;
  readonly withoutValue: (title: string, records: number, list: string) => string;
  readonly unmerged: (title: string, engine: string) => string;
}

const en: WarehouseNotices = {
  emptyMonths: (title, months) =>
    `${title} has no record of heading 8104 in ${months}: taken for not loaded, not for nothing traded.`,
  codes: (title, records, list) =>
    `${title}: ${count(records)} of 8104 with codes that are no product's ${records === 1 ? "was" : "were"} left out: ${list}.`,
  partners: (title, records, list) =>
    `${title}: ${count(records)} of partners that are not known (${list}) ${records === 1 ? "is" : "are"} counted in World only.`,
  withoutWeight: (title, records, list) =>
    `${title}: ${count(records)} without a weight; no quantity is given for ${list}.`,
  withoutValue: (title, records, list) =>
    `${title}: ${count(records)} without a value; no value is given for ${list}.`,
  unmerged: (title, engine) =>
    `${title} is a table of engine ${engine}: several versions of a record, not merged yet, are all counted. Ask the administrator for a view with FINAL.`,
};

const zh: WarehouseNotices = {
  emptyMonths: (title, months) =>
    `${title} 在 ${months} 没有 8104 的记录：视为尚未载入，而非没有贸易。`,
  codes: (title, records, list) =>
    `${title}：${records} 条 8104 记录的编码不对应任何产品，未计入：${list}。`,
  partners: (title, records, list) =>
    `${title}：${records} 条记录的伙伴未知（${list}），只计入全球合计。`,
  withoutWeight: (title, records, list) =>
    `${title}：${records} 条记录没有重量；不给出下列数量：${list}。`,
  withoutValue: (title, records, list) =>
    `${title}：${records} 条记录没有金额；不给出下列金额：${list}。`,
  unmerged: (title, engine) =>
    `${title} 的引擎为 ${engine}：同一记录尚未合并的多个版本会全部计入。请管理员提供带 FINAL 的视图。`,
};

/** The notices in both languages. */
export const warehouseNotices: Record<Language, WarehouseNotices> = { en, zh };

function count(records: number): string {
  return `${records.toLocaleString("en")} record${records === 1 ? "" : "s"}`;
}
