import type { Language } from "../../dataset/catalogue";

/** What was noticed in UN Comtrade's rows and did not stop the reading: what is left out or only partly known. */
interface ComtradeNotices {
  readonly merged: (file: string, code: string, products: string) => string;
  readonly otherCodes: (file: string, rows: number, list: string) => string;
  readonly otherFlows: (file: string, rows: number, list: string) => string;
  readonly parts: (file: string, rows: number, list: string) => string;
  readonly unknownPartners: (file: string, rows: number, list: string) => string;
  readonly withoutWeight: (file: string, rows: number, list: string) => string;
  readonly withoutValue: (file: string, rows: number, list: string) => string;
  readonly repeatedRows: (file: string, rows: number) => string;
  readonly noTotal: (file: string, code: string, list: string) => string;
  readonly noWorld: (file: string, list: string) => string;
  readonly differs: (file: string, list: string) => string;
  readonly notPublished: (file: string, list: string) => string;
  readonly probablyCut: (file: string, rows: number) => string;
  readonly skippedFile: (file: string) => string;
  /** Between the names of a list; between the last two of them where all are named. */
  readonly join: string;
  readonly and: string;
}

const en: ComtradeNotices = {
  merged: (file, code, products) =>
    `${file}: UN Comtrade has six digits at most, and ${code} is ${products} in one, so they are not given; together they are the total less the other products.`,
  otherCodes: (file, rows, list) =>
    `${file}: ${count(rows, "row")} of other codes ${was(rows)} left out: ${list}.`,
  otherFlows: (file, rows, list) =>
    `${file}: ${count(rows, "row")} of other flows ${was(rows)} left out: ${list}.`,
  parts: (file, rows, list) =>
    `${file}: ${count(rows, "row")} by means of transport, customs procedure or second partner ${was(rows)} left out, since the totals count (${list}).`,
  unknownPartners: (file, rows, list) =>
    `${file}: ${count(rows, "row")} of partners that are not known (${list}) are counted in World only.`,
  withoutWeight: (file, rows, list) =>
    `${file}: ${count(rows, "row")} without a net weight, which is unknown and not zero: ${list}.`,
  withoutValue: (file, rows, list) => `${file}: ${count(rows, "row")} without a value: ${list}.`,
  repeatedRows: (file, rows) =>
    `${file}: ${count(rows, "row")} ${rows === 1 ? "says" : "say"} again what another says and ${was(rows)} counted once.`,
  noTotal: (file, code, list) =>
    `${file}: no World is given for the whole heading ${code} in ${list}, so the total is unknown there, and so is a product without a row.`,
  noWorld: (file, list) =>
    `${file}: no World is given for ${list}, and World is never summed from UN Comtrade's partners.`,
  differs: (file, list) =>
    `${file}: the partners do not add up to World in ${list}, so a partner without a row is unknown there, and not zero.`,
  notPublished: (file, list) =>
    `${file} has nothing yet for ${list}: these months are missing, and not zero. China's come 12 to 18 months late.`,
  probablyCut: (file, rows) =>
    `${file} has exactly ${rows.toLocaleString("en")} rows, the most that UN Comtrade gives: it is probably cut. Download fewer months or codes at a time.`,
  skippedFile: (file) => `${file} is no .csv, .txt or .xlsx file and was left out.`,
  join: ", ",
  and: " and ",
};

const zh: ComtradeNotices = {
  merged: (file, code, products) =>
    `${file}：UN Comtrade 最多六位编码，${code} 包含${products}，无法分开给出；两者合计为总量减去其他产品。`,
  otherCodes: (file, rows, list) => `${file}：${rows} 行属于其他编码，未计入：${list}。`,
  otherFlows: (file, rows, list) => `${file}：${rows} 行属于其他流向，未计入：${list}。`,
  parts: (file, rows, list) =>
    `${file}：${rows} 行按运输方式、海关程序或第二伙伴细分，以合计为准，未计入（${list}）。`,
  unknownPartners: (file, rows, list) =>
    `${file}：${rows} 行的贸易伙伴未知（${list}），只计入全球合计。`,
  withoutWeight: (file, rows, list) => `${file}：${rows} 行没有净重，重量未知而不是零：${list}。`,
  withoutValue: (file, rows, list) => `${file}：${rows} 行没有金额：${list}。`,
  repeatedRows: (file, rows) => `${file}：${rows} 行重复，只计一次。`,
  noTotal: (file, code, list) =>
    `${file}：${list} 没有品目 ${code} 的全球合计，总量以及没有数据的产品均为未知。`,
  noWorld: (file, list) => `${file}：${list} 没有全球合计；不以 UN Comtrade 的各伙伴相加代替。`,
  differs: (file, list) =>
    `${file}：${list} 的各伙伴相加不等于全球合计，没有数据的伙伴为未知，而不是零。`,
  notPublished: (file, list) =>
    `${file} 尚无 ${list} 的数据：这些月份缺失，而不是零。中国数据晚 12 至 18 个月公布。`,
  probablyCut: (file, rows) =>
    `${file} 恰好有 ${rows.toLocaleString("en")} 行，即 UN Comtrade 的上限：可能被截断。请减少每次下载的月份或编码。`,
  skippedFile: (file) => `${file} 不是 .csv、.txt 或 .xlsx 文件，未读取。`,
  join: "、",
  and: "和",
};

/** The notices in both languages. */
export const comtradeNotices: Record<Language, ComtradeNotices> = { en, zh };

function count(many: number, what: string): string {
  return `${many.toLocaleString("en")} ${what}${many === 1 ? "" : "s"}`;
}

function was(many: number): string {
  return many === 1 ? "was" : "were";
}
