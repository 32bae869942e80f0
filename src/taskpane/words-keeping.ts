import { writeCount } from "./write-figures";

/** What the pane says of keeping figures in order: late ones, the order of sources, passing them on, own names. */
export const keepingSentences = {
  staleTitle: { en: "Newer figures should be out", zh: "应有更新的数据" },
  stale: {
    en: (latest: string, month: string, since: string) =>
      `The figures end with ${latest}; customs should have published ${month} by about ${since}.`,
    zh: (latest: string, month: string, since: string) =>
      `数据截至${latest}；海关应已于${since}前后公布${month}的数据。`,
  },

  sourcesAbout: {
    en: "Where two sources contradict each other, the one that stands higher counts. MG.SOURCE says of each figure which source it comes from.",
    zh: "来源相互矛盾时，以排在前面的为准。MG.SOURCE 可查看每个数据的来源。",
  },
  covers: {
    en: (what: string) => `Covers completely: ${what}.`,
    zh: (what: string) => `完整涵盖：${what}。`,
  },
  coversOf: {
    en: (products: string, months: string) => `${products}, ${months}`,
    zh: (products: string, months: string) => `${products}，${months}`,
  },
  coversMore: {
    en: (n: number) => `${writeCount(n, "en")} more`,
    zh: (n: number) => `另有 ${writeCount(n, "zh")} 项`,
  },
  moveUp: {
    en: (title: string) => `Move “${title}” up`,
    zh: (title: string) => `将“${title}”上移`,
  },
  moveDown: {
    en: (title: string) => `Move “${title}” down`,
    zh: (title: string) => `将“${title}”下移`,
  },
  movedTo: {
    en: (title: string, place: number, all: number) =>
      `“${title}” is number ${writeCount(place, "en")} of ${writeCount(all, "en")} now.`,
    zh: (title: string, place: number, all: number) =>
      `“${title}”现排第 ${writeCount(place, "zh")}，共 ${writeCount(all, "zh")} 个。`,
  },
  keepOrder: { en: "Keep this order", zh: "保存此顺序" },
  keepingOrder: { en: "Writing…", zh: "正在写入……" },
  orderAsItWas: { en: "As it was", zh: "恢复原顺序" },
  orderNotKept: {
    en: "The new order is not in the workbook yet.",
    zh: "新的顺序尚未写入工作簿。",
  },
  orderKeptTitle: { en: "The order is kept", zh: "顺序已保存" },
  orderKept: {
    en: "Formulas answer by the new order.",
    zh: "公式按新的顺序取数。",
  },
  orderFailedTitle: { en: "The order was not kept", zh: "顺序未能保存" },

  exportHeading: { en: "Pass the figures on", zh: "分享数据" },
  beforeExport: {
    en: "Saves all open figures with their sources as one file. A team puts it at an https address; everybody else loads from there (source “Address”).",
    zh: "将已打开的全部数据及其来源保存为一个文件。团队将其放在一个 https 网址，其他人即可从该网址载入（来源“网址”）。",
  },
  saveAs: {
    en: (format: string) => `Save as ${format}`,
    zh: (format: string) => `保存为 ${format}`,
  },
  makingFile: { en: "Making the file", zh: "正在生成文件" },
  exportFailedTitle: { en: "The file was not made", zh: "文件未能生成" },
  exportedTitle: {
    en: (name: string, size: string) => `${name} (${size}) is ready`,
    zh: (name: string, size: string) => `${name}（${size}）已生成`,
  },
  exported: {
    en: "It has been handed to the browser to save. Where nothing was saved, use the link; where this window may not save files, copy the text into one of that name.",
    zh: "已交给浏览器保存。若未保存，请点击链接；若此窗口不允许保存文件，请复制文本后自行存为该名称的文件。",
  },
  download: {
    en: (name: string) => `Download ${name}`,
    zh: (name: string) => `下载 ${name}`,
  },
  copyText: { en: "Copy the text", zh: "复制文本" },
  copiedText: { en: "The text is copied.", zh: "文本已复制。" },
  copyTextRefused: {
    en: "This window may not use the clipboard either. Open the add-in in Excel on the web or in another Office window.",
    zh: "此窗口也无法使用剪贴板。请在 Excel 网页版或其他 Office 窗口中打开加载项。",
  },

  ownNamesHeading: { en: "Own names", zh: "自定义名称" },
  beforeOwnNames: {
    en: "A table of your own names for partners and products: a Name, and its Members with semicolons between them, as in “Benelux” and “Belgium; Netherlands; Luxembourg”. Formulas and sources then understand them.",
    zh: "您自己对贸易伙伴和产品的命名表：一列 Name，一列以分号分隔的 Members，例如“Benelux”与“Belgium; Netherlands; Luxembourg”。之后公式和来源即可识别。",
  },
  showOwnNames: { en: "Own names and groups…", zh: "自定义名称与分组…" },
  openingOwnNames: { en: "Opening the table", zh: "正在打开表" },
  ownNamesFailedTitle: { en: "The table was not opened", zh: "表未能打开" },
  ownNamesShownTitle: { en: "The table is in the sheet", zh: "表已在工作表中" },
  ownNamesShown: {
    en: "Write a name and its members in a row; they count as soon as the row is there.",
    zh: "在一行中填写名称及其成员，填写后立即生效。",
  },
} as const;
