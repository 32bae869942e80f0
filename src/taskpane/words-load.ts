import { count, list, theSheets } from "./write-names";
import { writeCount } from "./write-figures";

/** What the pane says of loading figures into sheets. */
export const loadSentences = {
  loadHeading: { en: "Put the figures into sheets", zh: "将数据写入工作表" },
  loadIntoSheets: { en: "Load into sheets", zh: "载入工作表" },
  loading: { en: "Loading…", zh: "正在载入……" },
  beforeLoad: {
    en: "Formulas answer already, from the bundled figures. Load the figures to filter and chart them, and to send them along with the workbook.",
    zh: "公式现在即可计算，取自内置数据。载入后可筛选、制图，并随工作簿一同发送。",
  },
  afterLoad: {
    en: "Formulas answer from this workbook’s tables. Loading again compares them with the bundled figures and shows what would change first.",
    zh: "公式取自本工作簿的表。再次载入会先与内置数据比较，并显示变动。",
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

  loadedTitle: { en: "The figures are in your workbook", zh: "数据已写入工作簿" },
  loaded: {
    en: (rows: number, sheets: readonly string[]) =>
      `Wrote ${count(rows, "row", "rows")} to ${theSheets(sheets)}.`,
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
  failedTitle: { en: "The figures were not loaded", zh: "数据未能载入" },
} as const;
