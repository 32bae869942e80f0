import type { Language } from "../../dataset/catalogue";
import type { Dataset } from "../../dataset/dataset";
import type { Measure } from "../../dataset/observation";
import { CHINA } from "../../dataset/trade";
import { type FlowWords, flowWords } from "../../review/flow-words";
import { unitWords } from "../../review/unit-words";
import { HISTORY_MONTHS } from "./history-grid";

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
  /** What the figures count: exports, imports. */
  readonly trade: string;
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
  | "amount"
  | "unitValue";

/** What the words of a review follow: which way the goods went, the currency, and whose trade it is. */
interface TradeWords {
  readonly flow: FlowWords;
  readonly units: Record<Measure, string>;
  /** Of a reporter that is not China its name. */
  readonly reporter: string | undefined;
}

const en = ({ flow: { flow, place, places }, units, reporter }: TradeWords): ReviewWords => ({
  title: `${enTrade(flow, reporter)}: monthly review`,
  month: "Month",
  monthHint: "Choose another month: every figure, chart and sentence of the workbook follows.",
  monthPrompt: "Choose a month, or type one such as 2025-11. The whole review follows.",
  monthRefusal: "Choose a month from the list: the data have no figure for any other.",
  headline: [
    capital(flow),
    "month on month",
    "year on year",
    "January to month",
    "cumulative, year on year",
    "last 12 months",
  ],
  products: "Products",
  product: "Product",
  columns: {
    value: capital(flow),
    mom: "Month on month",
    yoy: "Year on year",
    ytd: "January to month",
    ytdyoy: "Cumulative yoy",
    rolling3: "3-month average",
    ytdavg: "Average this year",
    share: "Share of total",
    contribution: "Contribution, pp",
    trend: "Last 12 months",
    amount: `Value, ${units.value} m`,
    unitValue: `Unit value, ${units.unitValue}`,
  },
  brief: "The month in words",
  footnotes: "Footnotes",
  footnoteMonth: "the month",
  footnoteYtd: "January to month",
  notPublished: "not published",
  legend:
    "Italics: derived from printed figures, printed by nobody (below); the other figures are as printed, MG.SOURCE names each publication. #N/A (printed as --): not published; MG.WHY says what is missing. Contribution: percentage points of the total's growth on the month before.",
  destinations: capital(places),
  destinationsHint: `Largest ${places} of the review's month. Darker is more, in each block.`,
  top: [capital(place), capital(flow), "Share", "Rank", "Change on month, t"],
  heat: `${capital(place)} by month`,
  regions: "Regions",
  region: "Region",
  members: "Members",
  noMembers: "as the publisher has it; members not stated",
  history: "History",
  historyHint: `The ${HISTORY_MONTHS} months to the review's month. A blank in a chart is a month not published.`,
  trade: capital(flow),
  pivot: "For a PivotTable: the range MG_PivotSource",
  pivotColumns: [
    "Month",
    "Product",
    `${capital(flow)}, t`,
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
    products: `${capital(flow)} by product`,
    lead: (product) => `${product} and its three-month average`,
    cumulative: "Total, January to month: this year and the year before",
    contributions: "Contribution to the total's growth on the month before",
    destinations: (product) => `Largest ${places} of ${product.toLowerCase()}`,
  },
  units: { t: "t", kt: "thousand t" },
  withUnit: (title, unit) => `${title}, ${unit}`,
  axisMonth: "mmm yy",
  points: "percentage points",
  page: enTrade(flow, reporter),
});

const zh = ({ flow: { flow, place }, units, reporter = "中国" }: TradeWords): ReviewWords => ({
  title: `${reporter}镁产品${flow}月度评述`,
  month: "月份",
  monthHint: "换一个月份，全部数据、图表和文字随之更新。",
  monthPrompt: "请选择月份，或键入如 2025-11。整份评述随之更新。",
  monthRefusal: "请从列表中选择月份：其他月份没有数据。",
  headline: [`${flow}量`, "环比", "同比", "1月至当月累计", "累计同比", "近12个月"],
  products: "分品种",
  product: "品种",
  columns: {
    value: `${flow}量`,
    mom: "环比",
    yoy: "同比",
    ytd: "累计",
    ytdyoy: "累计同比",
    rolling3: "近三月月均",
    ytdavg: "年内月均",
    share: "占比",
    contribution: "拉动（百分点）",
    trend: "近12个月",
    amount: `金额（百万${units.value}）`,
    unitValue: `单价（${units.unitValue}）`,
  },
  brief: "本月评述",
  footnotes: "脚注",
  footnoteMonth: "当月",
  footnoteYtd: "累计",
  notPublished: "未公布",
  legend:
    "斜体：由已公布数据推算，未见公布（见下）；其余为公布值，出处见 MG.SOURCE。#N/A（打印为 --）：未公布；MG.WHY 说明缺少什么。拉动：对总量环比增速的贡献，百分点。",
  destinations: flow + place,
  destinationsHint: `当月主要${place}。各区块内颜色越深数量越大。`,
  top: [place, `${flow}量`, "占比", "排名", "较上月增减（吨）"],
  heat: `${place} × 月份`,
  regions: "地区",
  region: "地区",
  members: "成员",
  noMembers: "按发布者口径；未说明成员",
  history: "历史数据",
  historyHint: `截至评述月份的${HISTORY_MONTHS}个月。图中空缺为未公布的月份。`,
  trade: `${flow}量`,
  pivot: "供数据透视表使用：区域 MG_PivotSource",
  pivotColumns: [
    "月份",
    "品种",
    `${flow}量（吨）`,
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
    products: `分品种${flow}量`,
    lead: (product) => `${product}及其近三月月均`,
    cumulative: "镁产品合计累计：本年与上年",
    contributions: "各品种对总量环比增速的拉动",
    destinations: (product) => `${product}主要${place}`,
  },
  units: { t: "吨", kt: "千吨" },
  withUnit: (title, unit) => `${title}（${unit}）`,
  axisMonth: "yy-mm",
  points: "百分点",
  page: `${reporter}镁产品${flow}`,
});

const languages: Readonly<Record<Language, (trade: TradeWords) => ReviewWords>> = { en, zh };

/** "China's magnesium exports", "United States, magnesium imports". */
function enTrade(flow: string, reporter: string | undefined): string {
  return reporter === undefined ? `China's magnesium ${flow}` : `${reporter}, magnesium ${flow}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The words of a language for the figures of a dataset: its flow, its currency, and whose trade it is. */
export function reviewWords(
  language: Language,
  { catalogue, trade }: Pick<Dataset, "catalogue" | "trade">
): ReviewWords {
  const { flow, currency, reporter } = trade;
  return languages[language]({
    flow: flowWords(language, flow),
    units: unitWords(language, currency),
    reporter: reporter === CHINA ? undefined : catalogue.partnerName(reporter, language),
  });
}
