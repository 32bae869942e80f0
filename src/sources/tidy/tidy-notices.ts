import type { Language } from "../../dataset/catalogue";

/** What the reader of tidy files noticed and did not stop at. */
interface TidyNotices {
  readonly unknownProducts: (file: string, rows: number, list: string) => string;
  readonly unknownPartners: (file: string, rows: number, list: string) => string;
  readonly partnersInWorld: (file: string, rows: number, list: string) => string;
  readonly noWorld: (file: string, products: string) => string;
  readonly noSum: (file: string, list: string) => string;
  readonly repeatedRows: (file: string, figures: number) => string;
  readonly unknownColumns: (file: string, list: string) => string;
  readonly unknownKeys: (file: string, list: string) => string;
}

const en: TidyNotices = {
  unknownProducts: (file, rows, list) =>
    `${file}: ${count(rows, "row")} of products that are not known ${rows === 1 ? "was" : "were"} left out: ${list}.`,
  unknownPartners: (file, rows, list) =>
    `${file}: ${count(rows, "row")} of partners that are not known ${rows === 1 ? "was" : "were"} left out, and ${rows === 1 ? "is" : "are"} not counted in World: ${list}.`,
  partnersInWorld: (file, rows, list) =>
    `${file}: ${count(rows, "row")} of partners that are not known (${list}) ${rows === 1 ? "is" : "are"} counted in World only.`,
  noWorld: (file, products) =>
    `${file} has partners and no World for ${products}, so their totals are not known. Add rows with an empty partner, or "# world: sum" above the header if the partners are all there are.`,
  noSum: (file, list) =>
    `${file}: a partner's amount is missing or rounded, so World is not summed for ${list}. Fill it in, or add a row with an empty partner.`,
  repeatedRows: (file, figures) =>
    `${file}: ${count(figures, "figure")} ${figures === 1 ? "was" : "were"} there before and ${figures === 1 ? "was" : "were"} counted once.`,
  unknownColumns: (file, list) => `${file}: columns that are not known were left out: ${list}.`,
  unknownKeys: (file, list) =>
    `${file}: metadata that are not known were left out: ${list}. Check how they are spelt.`,
};

const zh: TidyNotices = {
  unknownProducts: (file, rows, list) => `${file}：${rows} 行的产品未知，未计入：${list}。`,
  unknownPartners: (file, rows, list) =>
    `${file}：${rows} 行的贸易伙伴未知，未计入，也未计入全球合计：${list}。`,
  partnersInWorld: (file, rows, list) =>
    `${file}：${rows} 行的贸易伙伴未知（${list}），只计入全球合计。`,
  noWorld: (file, products) =>
    `${file} 中${products}只有分国别数据，没有全球合计，故合计未知。请加入贸易伙伴为空的行；若已列出全部伙伴，请在表头上方加一行“# world: sum”。`,
  noSum: (file, list) =>
    `${file}：有贸易伙伴的数值缺失或经过取舍，下列全球合计未计算：${list}。请补全，或加入贸易伙伴为空的行。`,
  repeatedRows: (file, figures) => `${file}：${figures} 个数值前面已有，只计一次。`,
  unknownColumns: (file, list) => `${file}：未知的列未读取：${list}。`,
  unknownKeys: (file, list) => `${file}：未知的元数据未读取：${list}。请检查拼写。`,
};

/** The notices in both languages. */
export const tidyNotices: Record<Language, TidyNotices> = { en, zh };

function count(many: number, what: string): string {
  return `${many.toLocaleString("en")} ${what}${many === 1 ? "" : "s"}`;
}
