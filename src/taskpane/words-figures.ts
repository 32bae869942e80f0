import { count } from "./write-names";
import { writeCount } from "./write-figures";

/** What the pane says of the open figures: the card, rows not read, one month, formulas to try, sources. */
export const figuresSentences = {
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
