import type { Language } from "../../dataset/catalogue";
import type { BadAmount } from "./comtrade-amounts";
import type { Flow } from "../source";
import { LARGEST_SAID } from "../largest-amounts";

/** What is said of UN Comtrade's rows, be they an answer's or a file's: where, what is wrong, what to do next. */
interface ComtradeSentences {
  /** Where a row stands: in a file, in a server's answer. */
  readonly inFile: (file: string, row: number) => string;
  readonly inAnswer: (host: string, row: number) => string;
  readonly badField: (place: string, field: string, cell: string) => string;
  readonly badMonth: (place: string, cell: string) => string;
  readonly annual: (place: string, period: string) => string;
  readonly badAmount: Record<BadAmount, (place: string, field: string, cell: string) => string>;
  readonly twoFigures: (what: string, one: string, other: string) => string;
  readonly noMagnesium: (codes: string) => string;
  readonly onlyParts: () => string;
  readonly wrongFlow: (found: string, asked: string) => string;
  readonly severalReporters: (one: string, other: string) => string;
  readonly unknownReporter: (code: string) => string;
  readonly flows: Record<Flow, string>;
  /** What a dataset is called that consists of it alone. */
  readonly title: (reporter: string, flow: Flow) => string;
  /** What is to be known of the figures. */
  readonly note: (flow: Flow) => string;
}

const again = "Ask for it again; if it stays, tell UN Comtrade.";

const en: ComtradeSentences = {
  inFile: (file, row) => `${file}, row ${row}`,
  inAnswer: (host, row) => `${host}, row ${row} of its answer`,
  badField: (place, field, cell) =>
    `${place}: "${cell}" cannot be the ${field} of a row of UN Comtrade, so the columns are shifted or the data damaged. ${again}`,
  badMonth: (place, cell) => `${place}: "${cell}" is not a month such as 202412. ${again}`,
  annual: (place, period) =>
    `${place} is of a whole year (${period}), and a year cannot be divided into months. Ask UN Comtrade for monthly data (frequency: monthly).`,
  badAmount: {
    negative: (place, field, cell) =>
      `${place}: the ${field} "${cell}" is negative, and trade has no negative amounts. ${again}`,
    tooLarge: (place, field, cell) =>
      `${place}: the ${field} "${cell}" is more than one row can be (${LARGEST_SAID.en} US dollars). ${again}`,
    unreadable: (place, field, cell) =>
      `${place}: the ${field} "${cell}" is not an amount such as 5024600.0. ${again}`,
  },
  twoFigures: (what, one, other) =>
    `UN Comtrade gives two figures for ${what}: ${one} and ${other}, and nothing tells which holds. Ask for all means of transport, all customs procedures and no second partner (motCode 0, customsCode C00, partner2Code 0); of files, choose the latest alone.`,
  noMagnesium: (codes) =>
    `No row is about magnesium (8104, 810411, 810419, 810420, 810430)${codes ? `; the codes are ${codes}` : ""}. Ask UN Comtrade for these HS codes.`,
  onlyParts: () =>
    `All rows about magnesium are parts: by means of transport, customs procedure or second partner. Ask UN Comtrade for their totals (motCode 0, customsCode C00, partner2Code 0).`,
  wrongFlow: (found, asked) =>
    `The rows about magnesium are not of ${asked} (their flows are ${found}). Ask UN Comtrade for ${asked}.`,
  severalReporters: (one, other) =>
    `The rows are of several reporters (UN Comtrade's codes ${one} and ${other}), and their figures are never mixed. Choose files of one reporter.`,
  unknownReporter: (code) =>
    `The reporter with UN Comtrade's code ${code} is not known, so it cannot be said whose trade this is. Choose a file of one country, such as China (156).`,
  flows: { exports: "exports", imports: "imports" },
  title: (reporter, flow) => `${reporter}: magnesium ${flow} (UN Comtrade)`,
  note: (flow) =>
    `Net weight; values ${flow === "exports" ? "fob" : "cif"} in US dollars; HS headings and subheadings.`,
};

const zhAgain = "请重新获取；若仍如此，请告知 UN Comtrade。";

const zh: ComtradeSentences = {
  inFile: (file, row) => `${file} 第 ${row} 行`,
  inAnswer: (host, row) => `${host} 返回的第 ${row} 行`,
  badField: (place, field, cell) =>
    `${place}：“${cell}”不可能是 UN Comtrade 的 ${field}，列已错位或数据已损坏。${zhAgain}`,
  badMonth: (place, cell) => `${place}：“${cell}”不是 202412 这样的月份。${zhAgain}`,
  annual: (place, period) =>
    `${place}是全年数据（${period}），无法拆分为月份。请在 UN Comtrade 选择月度数据（Monthly）。`,
  badAmount: {
    negative: (place, field, cell) =>
      `${place}：${field}“${cell}”为负数，贸易数据没有负数。${zhAgain}`,
    tooLarge: (place, field, cell) =>
      `${place}：${field}“${cell}”超出一行的可能范围（${LARGEST_SAID.zh} 美元）。${zhAgain}`,
    unreadable: (place, field, cell) =>
      `${place}：${field}“${cell}”不是 5024600.0 这样的数值。${zhAgain}`,
  },
  twoFigures: (what, one, other) =>
    `UN Comtrade 对${what}给出两个数值：${one} 和 ${other}，无法判断以哪个为准。请查询全部运输方式、全部海关程序且不分第二伙伴（motCode 0、customsCode C00、partner2Code 0）；若为文件，请只选最新的。`,
  noMagnesium: (codes) =>
    `没有镁的数据（8104、810411、810419、810420、810430）${codes ? `；其中的编码为 ${codes}` : ""}。请在 UN Comtrade 查询这些 HS 编码。`,
  onlyParts: () =>
    `镁的各行都只是部分数据（按运输方式、海关程序或第二伙伴）。请在 UN Comtrade 查询其合计（motCode 0、customsCode C00、partner2Code 0）。`,
  wrongFlow: (found, asked) =>
    `镁的各行不是${asked}数据（流向为 ${found}）。请在 UN Comtrade 查询${asked}。`,
  severalReporters: (one, other) =>
    `数据来自多个报告国（UN Comtrade 编码 ${one} 和 ${other}），其数值不能混用。请选择同一报告国的文件。`,
  unknownReporter: (code) =>
    `UN Comtrade 编码为 ${code} 的报告国未知，无法判断是哪国的贸易。请选择一个国家的文件，例如中国（156）。`,
  flows: { exports: "出口", imports: "进口" },
  title: (reporter, flow) => `${reporter}镁${flow === "exports" ? "出口" : "进口"}（UN Comtrade）`,
  note: (flow) =>
    `净重；金额为${flow === "exports" ? "离岸价" : "到岸价"}（美元）；HS 品目和子目。`,
};

/** What is said of rows, in both languages. */
export const comtradeSentences: Record<Language, ComtradeSentences> = { en, zh };
