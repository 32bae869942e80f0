import type { Language } from "../../dataset/catalogue";

/** What the reader of ranges noticed and did not stop at. */
interface GridNotices {
  readonly unknownProducts: (name: string, rows: number, list: string) => string;
  readonly unknownPartners: (name: string, rows: number, list: string) => string;
  readonly noWorld: (name: string, products: string) => string;
  readonly errors: (name: string, cells: number, list: string) => string;
  readonly totals: (name: string, rows: number, list: string) => string;
  readonly notes: (name: string, rows: number) => string;
  readonly repeated: (name: string, figures: number) => string;
  readonly columns: (name: string, list: string) => string;
}

const en: GridNotices = {
  unknownProducts: (name, rows, list) =>
    `${name}: ${count(rows, "row")} of products that are not known ${were(rows)} left out: ${list}.`,
  unknownPartners: (name, rows, list) =>
    `${name}: ${count(rows, "row")} of partners that are not known ${were(rows)} left out, and ${rows === 1 ? "is" : "are"} not counted in World: ${list}.`,
  noWorld: (name, products) =>
    `${name} has partners and no World for ${products}, so their totals are not known. Add rows with an empty partner or World.`,
  errors: (name, cells, list) =>
    `${name}: ${count(cells, "amount")} ${cells === 1 ? "is an error" : "are errors"} and so not known: ${list}.`,
  totals: (name, rows, list) =>
    `${name}: ${count(rows, "row")} of totals ${were(rows)} left out: ${list}.`,
  notes: (name, rows) => `${name}: ${count(rows, "row")} without amounts ${were(rows)} left out.`,
  repeated: (name, figures) =>
    `${name}: ${count(figures, "figure")} ${figures === 1 ? "was" : "were"} there before and ${were(figures)} counted once.`,
  columns: (name, list) => `${name}: these columns were not read: ${list}.`,
};

const zh: GridNotices = {
  unknownProducts: (name, rows, list) => `${name}：${rows} 行的产品未知，未计入：${list}。`,
  unknownPartners: (name, rows, list) =>
    `${name}：${rows} 行的贸易伙伴未知，未计入，也未计入全球合计：${list}。`,
  noWorld: (name, products) =>
    `${name} 中${products}只有分国别数据，没有全球合计，故合计未知。请加入贸易伙伴为空或为全球的行。`,
  errors: (name, cells, list) => `${name}：${cells} 个数值为错误值，视为未知：${list}。`,
  totals: (name, rows, list) => `${name}：${rows} 行合计未计入：${list}。`,
  notes: (name, rows) => `${name}：${rows} 行没有数值，未读取。`,
  repeated: (name, figures) => `${name}：${figures} 个数值前面已有，只计一次。`,
  columns: (name, list) => `${name}：以下列未读取：${list}。`,
};

/** The notices in both languages. */
export const gridNotices: Record<Language, GridNotices> = { en, zh };

function count(many: number, what: string): string {
  return `${many.toLocaleString("en")} ${what}${many === 1 ? "" : "s"}`;
}

function were(many: number): string {
  return many === 1 ? "was" : "were";
}
