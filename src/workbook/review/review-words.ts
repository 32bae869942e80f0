import type { Language } from "../../dataset/catalogue";

/** Every word that the planned review writes into cells. */
export interface ReviewWords {
  readonly title: string;
  readonly month: string;
  readonly monthHint: string;
  readonly monthPrompt: string;
  readonly monthRefusal: string;
  readonly headline: readonly string[];
  readonly products: string;
  readonly product: string;
  readonly columns: Readonly<Record<ProductColumn, string>>;
  readonly brief: string;
  readonly footnotes: string;
  readonly footnoteMonth: string;
  readonly footnoteYtd: string;
  readonly notPublished: string;
  readonly legend: string;
  readonly destinations: string;
  readonly destinationsHint: string;
  readonly top: readonly string[];
  readonly heat: string;
  readonly regions: string;
  readonly region: string;
  readonly members: string;
  readonly noMembers: string;
  readonly history: string;
  readonly historyHint: string;
  readonly exports: string;
  readonly pivot: string;
  readonly pivotColumns: readonly string[];
  readonly chartData: string;
  readonly mean3: string;
  readonly monthNumber: string;
  readonly thisYear: string;
  readonly lastYear: string;
  readonly months: string;
  readonly checks: string;
  readonly checksHint: string;
  readonly charts: {
    readonly products: string;
    readonly lead: (product: string) => string;
    readonly cumulative: string;
    readonly contributions: string;
    readonly destinations: (product: string) => string;
  };
  readonly units: Readonly<Record<"t" | "kt", string>>;
  /** A heading with the unit of what stands below it. */
  readonly withUnit: (title: string, unit: string) => string;
  /** Number format of months on the axis of a chart. */
  readonly axisMonth: string;
  readonly points: string;
  readonly page: string;
}

/** The columns of the table of products. */
export type ProductColumn =
  | "value"
  | "mom"
  | "yoy"
  | "ytd"
  | "ytdyoy"
  | "rolling3"
  | "ytdavg"
  | "share"
  | "contribution"
  | "trend"
  | "dollars"
  | "unitValue";

const en: ReviewWords = {
  title: "China's magnesium exports: monthly review",
  month: "Month",
  monthHint: "Choose another month: every figure, chart and sentence of the workbook follows.",
  monthPrompt: "Choose a month, or type one such as 2025-11. The whole review follows.",
  monthRefusal: "Choose a month from the list: the data have no figure for any other.",
  headline: [
    "Exports",
    "month on month",
    "year on year",
    "January to month",
    "cumulative, year on year",
    "last 12 months",
  ],
  products: "Products",
  product: "Product",
  columns: {
    value: "Exports",
    mom: "Month on month",
    yoy: "Year on year",
    ytd: "January to month",
    ytdyoy: "Cumulative yoy",
    rolling3: "3-month average",
    ytdavg: "Average this year",
    share: "Share of total",
    contribution: "Contribution, pp",
    trend: "Last 12 months",
    dollars: "Value, USD m",
    unitValue: "Unit value, USD/t",
  },
  brief: "The month in words",
  footnotes: "Footnotes",
  footnoteMonth: "the month",
  footnoteYtd: "January to month",
  notPublished: "not published",
  legend:
    "Italics: derived from printed figures, printed by nobody (below); the other figures are as printed, MG.SOURCE names each publication. #N/A (printed as --): not published; MG.WHY says what is missing. Contribution: percentage points of the total's growth on the month before.",
  destinations: "Destinations",
  destinationsHint: "Largest destinations of the review's month. Darker is more, in each block.",
  top: ["Destination", "Exports", "Share", "Rank", "Change on month, t"],
  heat: "Destination by month",
  regions: "Regions",
  region: "Region",
  members: "Members",
  noMembers: "as the publisher has it; members not stated",
  history: "History",
  historyHint: "The 24 months to the review's month. A blank in a chart is a month not published.",
  exports: "Exports",
  pivot: "For a PivotTable: the range MG_PivotSource",
  pivotColumns: [
    "Month",
    "Product",
    "Exports, t",
    "Month on month",
    "Year on year",
    "January to month, t",
    "Cumulative yoy",
    "3-month average, t",
  ],
  chartData: "Behind the charts",
  mean3: "3-month average",
  monthNumber: "Month of year",
  thisYear: "this year",
  lastYear: "year before",
  months: "Months to choose",
  checks: "Checks of printed figures",
  checksHint:
    "Every printed rate and every pair of prints that differ, recomputed from the other prints within their rounding.",
  charts: {
    products: "Exports by product",
    lead: (product) => `${product} and its three-month average`,
    cumulative: "Total, January to month: this year and the year before",
    contributions: "Contribution to the total's growth on the month before",
    destinations: (product) => `Largest destinations of ${product.toLowerCase()}`,
  },
  units: { t: "t", kt: "thousand t" },
  withUnit: (title, unit) => `${title}, ${unit}`,
  axisMonth: "mmm yy",
  points: "percentage points",
  page: "China's magnesium exports",
};

const zh: ReviewWords = {
  title: "中国镁产品出口月度评述",
  month: "月份",
  monthHint: "换一个月份，全部数据、图表和文字随之更新。",
  monthPrompt: "请选择月份，或键入如 2025-11。整份评述随之更新。",
  monthRefusal: "请从列表中选择月份：其他月份没有数据。",
  headline: ["出口量", "环比", "同比", "1月至当月累计", "累计同比", "近12个月"],
  products: "分品种",
  product: "品种",
  columns: {
    value: "出口量",
    mom: "环比",
    yoy: "同比",
    ytd: "累计",
    ytdyoy: "累计同比",
    rolling3: "近三月月均",
    ytdavg: "年内月均",
    share: "占比",
    contribution: "拉动（百分点）",
    trend: "近12个月",
    dollars: "金额（百万美元）",
    unitValue: "单价（美元/吨）",
  },
  brief: "本月评述",
  footnotes: "脚注",
  footnoteMonth: "当月",
  footnoteYtd: "累计",
  notPublished: "未公布",
  legend:
    "斜体：由已公布数据推算，未见公布（见下）；其余为公布值，出处见 MG.SOURCE。#N/A（打印为 --）：未公布；MG.WHY 说明缺少什么。拉动：对总量环比增速的贡献，百分点。",
  destinations: "出口目的地",
  destinationsHint: "当月主要目的地。各区块内颜色越深数量越大。",
  top: ["目的地", "出口量", "占比", "排名", "较上月增减（吨）"],
  heat: "目的地 × 月份",
  regions: "地区",
  region: "地区",
  members: "成员",
  noMembers: "按发布者口径；未说明成员",
  history: "历史数据",
  historyHint: "截至评述月份的24个月。图中空缺为未公布的月份。",
  exports: "出口量",
  pivot: "供数据透视表使用：区域 MG_PivotSource",
  pivotColumns: [
    "月份",
    "品种",
    "出口量（吨）",
    "环比",
    "同比",
    "累计（吨）",
    "累计同比",
    "近三月月均（吨）",
  ],
  chartData: "图表数据",
  mean3: "近三月月均",
  monthNumber: "月序",
  thisYear: "本年",
  lastYear: "上年",
  months: "可选月份",
  checks: "公布数据核对",
  checksHint:
    "逐条以其他公布数据在舍入范围内重算各公布增速、占比和均值，并列出互不一致的公布数据。",
  charts: {
    products: "分品种出口量",
    lead: (product) => `${product}及其近三月月均`,
    cumulative: "镁产品合计累计：本年与上年",
    contributions: "各品种对总量环比增速的拉动",
    destinations: (product) => `${product}主要目的地`,
  },
  units: { t: "吨", kt: "千吨" },
  withUnit: (title, unit) => `${title}（${unit}）`,
  axisMonth: "yy-mm",
  points: "百分点",
  page: "中国镁产品出口",
};

const languages: Readonly<Record<Language, ReviewWords>> = { en, zh };

/** The words of a language. */
export function reviewWords(language: Language): ReviewWords {
  return languages[language];
}
