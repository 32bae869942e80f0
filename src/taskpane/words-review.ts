import { count, list } from "./write-names";
import { writeCount } from "./write-figures";

/** What the pane says of building the monthly review. */
export const reviewSentences = {
  reviewHeading: { en: "Monthly review", zh: "月度评述" },
  beforeReview: {
    en: "Four sheets of live formulas: figures, charts, destinations, checks and the month in words.",
    zh: "生成四张工作表：数据、图表、目的地、核对与文字评述，全部为实时公式。",
  },
  beforeFirstReview: {
    en: "Four sheets of live formulas: figures, charts, destinations, checks and the month in words. The figures are loaded into sheets first.",
    zh: "生成四张工作表：数据、图表、目的地、核对与文字评述，全部为实时公式。届时会先将数据载入工作表。",
  },
  reviewMonth: { en: "Review month", zh: "评述月份" },
  reviewMayBeNewer: {
    en: (latest: string) => `The figures reach ${latest}.`,
    zh: (latest: string) => `数据已到${latest}。`,
  },
  reviewOptions: { en: "Options", zh: "选项" },
  totalAlwaysIn: {
    en: (total: string) => `${total} is always in.`,
    zh: (total: string) => `${total}始终包含在内。`,
  },
  destinationsOfFirst: {
    en: (products: number) =>
      `Destinations are listed for the first ${writeCount(products, "en")} single products.`,
    zh: (products: number) => `目的地仅列出前 ${writeCount(products, "zh")} 个单项产品。`,
  },
  chooseProduct: { en: "Choose at least one product.", zh: "请至少选择一个产品。" },
  destinationsEach: { en: "Destinations", zh: "目的地数" },
  destinationsRange: {
    en: (most: number) => `Of each product, 1 to ${most}.`,
    zh: (most: number) => `每个产品 1 至 ${most} 个。`,
  },
  oneMore: { en: "One more", zh: "增加一个" },
  oneFewer: { en: "One fewer", zh: "减少一个" },
  reviewLanguage: { en: "Language", zh: "语言" },
  english: { en: "English", zh: "English" },
  chinese: { en: "中文", zh: "中文" },
  weightUnit: { en: "Unit", zh: "单位" },
  unitTonnes: { en: "t", zh: "吨" },
  unitThousandTonnes: { en: "thousand t", zh: "千吨" },
  valueColumns: { en: "Value and unit value columns", zh: "包含金额与单价列" },
  paper: { en: "Paper", zh: "纸张" },
  buildReview: { en: "Build review", zh: "生成评述" },
  updateReview: { en: "Update review", zh: "更新评述" },
  building: { en: "Building…", zh: "正在生成……" },
  updating: { en: "Updating…", zh: "正在更新……" },

  builtTitle: {
    en: (month: string) => `Review for ${month} built`,
    zh: (month: string) => `${month}评述已生成`,
  },
  updatedTitle: {
    en: (month: string) => `Review for ${month} updated`,
    zh: (month: string) => `${month}评述已更新`,
  },
  built: {
    en: (sheets: readonly string[], formulas: number) =>
      `${count(sheets.length, "sheet", "sheets")}, ${count(formulas, "live formula", "live formulas")} (${list(sheets, "en")}).`,
    zh: (sheets: readonly string[], formulas: number) =>
      `${writeCount(sheets.length, "zh")} 张工作表，${writeCount(formulas, "zh")} 个实时公式（${list(sheets, "zh")}）。`,
  },
  leftAlone: {
    en: "Your own sheets, notes beside ours and column widths were left alone.",
    zh: "您自己的工作表、旁边的备注和列宽均保持原样。",
  },
  nextMonth: {
    en: (sheet: string) =>
      `For another month, change the yellow cell of the sheet “${sheet}”: figures, charts and sentences follow.`,
    zh: (sheet: string) =>
      `如需其他月份，请更改工作表“${sheet}”中的黄色单元格，数据、图表和文字随之更新。`,
  },
  notBuilt: { en: "No review was built.", zh: "未生成评述。" },
  notUpdated: { en: "The review is as it was.", zh: "评述保持原样。" },
  figuresStay: {
    en: "The figures that were loaded into sheets for it stay there.",
    zh: "为此载入工作表的数据仍然保留。",
  },
  buildFailedTitle: { en: "The review was not built", zh: "评述未能生成" },
  updateFailedTitle: { en: "The review was not updated", zh: "评述未能更新" },
} as const;
