import type { Language } from "../dataset/catalogue";
import { writeCount } from "./write-figures";

/**
 * Every sentence of the pane, both languages side by side. Counts come as numbers, months and figures as written.
 */
const sentences = {
  name: { en: "MG Exports", zh: "MG Exports 镁出口" },
  tagline: {
    en: "China’s magnesium exports, month by month, in any cell.",
    zh: "中国镁出口月度数据，单元格中直接引用。",
  },
  opening: { en: "Opening the figures…", zh: "正在打开数据……" },
  broken: {
    en: "The pane met an error it did not expect. Your workbook was not touched, and formulas go on answering.",
    zh: "任务窗格遇到意外错误。工作簿未被改动，公式照常计算。",
  },
  showAgain: { en: "Show the pane again", zh: "重新显示" },

  answersFromBundled: { en: "Answers: bundled figures", zh: "公式取数：内置数据" },
  answersFromWorkbook: { en: "Answers: this workbook’s tables", zh: "公式取数：本工作簿的表" },
  latestMonth: { en: "Latest month", zh: "最新月份" },
  months: { en: "Months", zh: "月份范围" },
  figures: { en: "Figures", zh: "数据点" },
  sources: { en: "Sources", zh: "来源" },
  products: { en: "Products", zh: "产品" },
  destinations: { en: "Destinations", zh: "目的地" },
  figuresHeld: {
    en: (reported: number, derived: number) =>
      `${writeCount(reported + derived, "en")} (${writeCount(reported, "en")} reported, ${writeCount(derived, "en")} derived)`,
    zh: (reported: number, derived: number) =>
      `${writeCount(reported + derived, "zh")}（公布 ${writeCount(reported, "zh")}，推算 ${writeCount(derived, "zh")}）`,
  },
  span: {
    en: (first: string, last: string) => `${first} to ${last}`,
    zh: (first: string, last: string) => `${first}至${last}`,
  },
  noFigures: { en: "No figures yet.", zh: "暂无数据。" },

  unreadTitle: {
    en: (rows: number) => `${count(rows, "row", "rows")} of the MG tables cannot be read`,
    zh: (rows: number) => `MG 表中有 ${writeCount(rows, "zh")} 行无法读取`,
  },
  andMore: {
    en: (n: number) => `and ${writeCount(n, "en")} more`,
    zh: (n: number) => `另有 ${writeCount(n, "zh")} 行`,
  },

  loadHeading: { en: "Put the figures into sheets", zh: "将数据写入工作表" },
  loadIntoSheets: { en: "Load into sheets", zh: "载入工作表" },
  loading: { en: "Loading…", zh: "正在载入……" },
  beforeLoad: {
    en: "Formulas answer already, from the bundled figures. Load the figures to filter and chart them, and to send them along with the workbook.",
    zh: "公式现在即可计算，取自内置数据。载入后可筛选、制图，并随工作簿一同发送。",
  },
  afterLoad: {
    en: "Formulas answer from this workbook’s tables. Loading again brings them up to the bundled figures.",
    zh: "公式取自本工作簿的表。再次载入会将其更新为内置数据。",
  },
  workbookReachesFurther: {
    en: (workbook: string, bundled: string) =>
      `This workbook’s tables reach ${workbook}; the bundled figures only ${bundled}. There is no need to load them.`,
    zh: (workbook: string, bundled: string) =>
      `本工作簿的表已到${workbook}，内置数据只到${bundled}，无需载入。`,
  },
  notInExcel: {
    en: "This page is not in Excel, so there are no sheets to load into. Open the add-in in Excel to load the figures.",
    zh: "本页不在 Excel 中，没有可写入的工作表。请在 Excel 中打开加载项后载入。",
  },
  cancel: { en: "Cancel", zh: "取消" },
  cancelling: { en: "Cancelling…", zh: "正在取消……" },
  starting: { en: "Starting", zh: "正在开始" },
  read: { en: "Reading the workbook", zh: "正在读取工作簿" },
  write: { en: "Writing the sheets", zh: "正在写入工作表" },
  names: { en: "Writing names and stamp", zh: "正在写入名称与时间戳" },
  recalculate: { en: "Recalculating formulas", zh: "正在重新计算公式" },
  progress: {
    en: (done: number, total: number) => `${writeCount(done, "en")} of ${writeCount(total, "en")}`,
    zh: (done: number, total: number) => `${writeCount(done, "zh")} / ${writeCount(total, "zh")}`,
  },

  loadedTitle: { en: "The figures are in your workbook", zh: "数据已写入工作簿" },
  loaded: {
    en: (rows: number, sheets: readonly string[]) =>
      `Wrote ${count(rows, "row", "rows")} to the ${sheets.length === 1 ? "sheet" : "sheets"} ${list(sheets, "en")}.`,
    zh: (rows: number, sheets: readonly string[]) =>
      `已写入 ${writeCount(rows, "zh")} 行，工作表：${list(sheets, "zh")}。`,
  },
  nextType: { en: "Now type in any cell:", zh: "现在可在任意单元格输入：" },
  unchangedTitle: { en: "Already up to date", zh: "已是最新" },
  unchanged: {
    en: (rows: number) =>
      rows === 1
        ? "The one row in your sheets is the same as the bundled one. Nothing was written."
        : `All ${writeCount(rows, "en")} rows in your sheets are the same as the bundled ones. Nothing was written.`,
    zh: (rows: number) => `工作表中的 ${writeCount(rows, "zh")} 行与内置数据一致，未写入任何内容。`,
  },
  nameTakenTitle: {
    en: (sheets: readonly string[]) =>
      sheets.length === 1 ? "That sheet name is taken" : "Those sheet names are taken",
    zh: () => "工作表名称已被占用",
  },
  nameTaken: {
    en: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `A sheet named ${list(sheets, "en")} is already there and is not ours. Nothing was written. Shall the figures go beside it, under another name?`
        : `Sheets named ${list(sheets, "en")} are already there and are not ours. Nothing was written. Shall the figures go beside them, under other names?`,
    zh: (sheets: readonly string[]) =>
      `已有名为${list(sheets, "zh")}的工作表，且不是本加载项所建。未写入任何内容。是否以其他名称写在旁边？`,
  },
  writeBeside: {
    en: (sheets: readonly string[]) =>
      sheets.length === 1 ? "Write beside it" : "Write beside them",
    zh: () => "写在旁边",
  },
  doNothing: { en: "Do nothing", zh: "不写入" },
  cancelledTitle: { en: "Cancelled", zh: "已取消" },
  cancelled: { en: "Your sheets are as they were.", zh: "工作表保持原样。" },
  failedTitle: { en: "The figures were not loaded", zh: "数据未能载入" },
  tryAgain: { en: "Try again", zh: "重试" },

  previewHeading: { en: "One month at a glance", zh: "单月概览" },
  month: { en: "Month", zh: "月份" },
  previewCaption: {
    en: (month: string) => `Exports to the world, ${month}`,
    zh: (month: string) => `${month}对全球出口`,
  },
  product: { en: "Product", zh: "产品" },
  tonnes: { en: "Tonnes", zh: "吨" },
  monthOnMonth: { en: "MoM", zh: "环比" },
  notPublished: { en: "not published", zh: "未公布" },
  notKnown: { en: "not known", zh: "未知" },
  derived: { en: "derived", zh: "推算" },
  derivedFootnote: {
    en: "In italics: derived, that is, computed from figures that publishers printed.",
    zh: "斜体为推算值，由已公布的数据计算得出。",
  },

  formulaHeading: { en: "Try a formula", zh: "试用公式" },
  formulaHint: {
    en: "Copy one, then paste it into a cell.",
    zh: "复制后粘贴到单元格。",
  },
  momOf: {
    en: (product: string, month: string) => `${product}, ${month}, on the month before`,
    zh: (product: string, month: string) => `${month}${product}环比`,
  },
  ytdOf: {
    en: (product: string, month: string) => `${product}, January to ${month}, tonnes`,
    zh: (product: string, month: string) => `${product}截至${month}累计，吨`,
  },
  valueOf: {
    en: (product: string, month: string, partner: string) =>
      `${product} to ${partner}, ${month}, tonnes`,
    zh: (product: string, month: string, partner: string) => `${month}${product}对${partner}，吨`,
  },
  copy: { en: "Copy", zh: "复制" },
  copied: { en: "Copied", zh: "已复制" },
  copiedFormula: {
    en: (formula: string) => `Copied ${formula}`,
    zh: (formula: string) => `已复制 ${formula}`,
  },
  copyRefused: {
    en: "This window may not use the clipboard. Select the formula and press Ctrl+C.",
    zh: "此窗口无法使用剪贴板。请选中公式后按 Ctrl+C。",
  },

  sourcesCount: {
    en: (n: number) => `Sources (${writeCount(n, "en")})`,
    zh: (n: number) => `来源（${writeCount(n, "zh")}）`,
  },
  opensInBrowser: { en: "opens in your browser", zh: "在浏览器中打开" },
} as const;

/** The sentences in one language. */
export type Words = { readonly [K in keyof typeof sentences]: (typeof sentences)[K][Language] };

const columns = { en: column("en"), zh: column("zh") };

/** The sentences of the pane in a language. */
export function wordsIn(language: Language): Words {
  return columns[language];
}

function column(language: Language): Words {
  const rows = Object.entries(sentences).map(([key, row]) => [key, row[language]]);
  return Object.fromEntries(rows) as Words;
}

/** A count with its noun: `1 row`, `393 rows`. */
function count(n: number, one: string, many: string): string {
  return `${writeCount(n, "en")} ${n === 1 ? one : many}`;
}

/** Names in quotes: `“MG Data” and “MG Sources”`, `“MG Data”和“MG Sources”`. */
function list(names: readonly string[], language: Language): string {
  const locale = language === "zh" ? "zh-CN" : "en-US";
  return new Intl.ListFormat(locale).format(names.map((name) => `“${name}”`));
}
