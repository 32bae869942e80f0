import type { ChangeKind, Suspicion } from "../dataset/comparison";
import { FAR } from "../dataset/comparison/suspicion";
import type { Measure } from "../dataset/observation";
import type { ChangeCounts } from "./preview-changes/summarise-changes";
import { count } from "./write-names";
import { writeCount } from "./write-figures";

const kindsEn: Record<ChangeKind, string> = {
  new: "new",
  revised: "revised",
  withdrawn: "withdrawn",
};
const kindsZh: Record<ChangeKind, string> = { new: "新增", revised: "修订", withdrawn: "撤回" };

/** What the pane says of changes before they are written. */
export const previewSentences = {
  changesHeading: {
    en: (title: string) => `Changes: ${title}`,
    zh: (title: string) => `变动：${title}`,
  },
  nothingWrittenYet: {
    en: "Nothing has been written yet.",
    zh: "尚未写入任何内容。",
  },
  changesSummary: {
    en: ({ added, months, revised, withdrawn, unchanged }: ChangeCounts) =>
      `${count(added, "new amount", "new amounts")}${added > 0 ? ` of ${count(months, "month", "months")}` : ""}, ` +
      `${writeCount(revised, "en")} revised, ${writeCount(withdrawn, "en")} withdrawn, ${writeCount(unchanged, "en")} unchanged.`,
    zh: ({ added, months, revised, withdrawn, unchanged }: ChangeCounts) =>
      `新增 ${writeCount(added, "zh")} 项${added > 0 ? `（${writeCount(months, "zh")} 个月）` : ""}，` +
      `修订 ${writeCount(revised, "zh")} 项，撤回 ${writeCount(withdrawn, "zh")} 项，未变 ${writeCount(unchanged, "zh")} 项。`,
  },
  gapsSentence: {
    en: (gaps: string) => `No figure, here or in the workbook, for ${gaps}.`,
    zh: (gaps: string) => `以下月份在此来源和工作簿中均无数据：${gaps}。`,
  },
  gap: {
    en: (product: string, months: string) => `${product}, ${months}`,
    zh: (product: string, months: string) => `${months}${product}`,
  },
  gapsSeparator: { en: "; ", zh: "；" },
  andGaps: {
    en: (n: number) => `and ${writeCount(n, "en")} more`,
    zh: (n: number) => `另有 ${writeCount(n, "zh")} 处`,
  },
  suspiciousCount: {
    en: (n: number) =>
      `${count(n, "change looks", "changes look")} wrong and ${n === 1 ? "is" : "are"} not ticked; the reason stands beside ${n === 1 ? "it" : "each"}.`,
    zh: (n: number) => `${writeCount(n, "zh")} 项变动看似有误，未予勾选，原因见旁注。`,
  },
  suspiciousOfAlone: {
    en: (n: number) =>
      `${count(n, "change looks", "changes look")} wrong; the reason stands beside ${n === 1 ? "it" : "each"}.`,
    zh: (n: number) => `${writeCount(n, "zh")} 项变动看似有误，原因见旁注。`,
  },
  noticesTitle: {
    en: (n: number) => `${count(n, "thing", "things")} noticed while reading`,
    zh: (n: number) => `读取时发现 ${writeCount(n, "zh")} 处情况`,
  },
  showAllNotices: {
    en: (n: number) => `Show all ${writeCount(n, "en")}`,
    zh: (n: number) => `显示全部 ${writeCount(n, "zh")} 条`,
  },
  showFewer: { en: "Show fewer", zh: "收起" },
  otherFigures: { en: "The other figures that are open", zh: "已打开的其他数据" },
  keepBeside: { en: "Keep them beside these", zh: "保留，与此并存" },
  replaceAll: { en: "Replace them all by these", zh: "全部替换为此数据" },
  clashTitle: { en: "These cannot stand beside the open figures", zh: "无法与已打开的数据并存" },
  clashWould: {
    en: (go: number, come: number) =>
      `Loaded alone, ${count(go, "open amount goes", "open amounts go")} and ${count(come, "amount comes", "amounts come")}.`,
    zh: (go: number, come: number) =>
      `单独载入将移除已打开的 ${writeCount(go, "zh")} 项数据，写入 ${writeCount(come, "zh")} 项。`,
  },
  loadAlone: { en: "Load it alone", zh: "单独载入" },
  changeKinds: { en: kindsEn, zh: kindsZh },
  filterKind: { en: "Kind", zh: "类型" },
  allKinds: { en: "all kinds", zh: "全部类型" },
  filterProduct: { en: "Product", zh: "产品" },
  allProducts: { en: "all products", zh: "全部产品" },
  filterText: { en: "Find", zh: "查找" },
  filterTextHint: { en: "Product, month or partner", zh: "产品、月份或贸易伙伴" },
  onlySuspicious: { en: "Only what looks wrong", zh: "仅看似有误的变动" },
  tickAll: {
    en: (n: number) => `Tick all ${writeCount(n, "en")}`,
    zh: (n: number) => `全选 ${writeCount(n, "zh")} 项`,
  },
  untickAll: {
    en: (n: number) => `Untick all ${writeCount(n, "en")}`,
    zh: (n: number) => `取消全选 ${writeCount(n, "zh")} 项`,
  },
  changesCounted: {
    en: (found: number, all: number, ticked: number) =>
      `${writeCount(found, "en")} of ${count(all, "change", "changes")} match; ${writeCount(ticked, "en")} ticked in all.`,
    zh: (found: number, all: number, ticked: number) =>
      `${writeCount(all, "zh")} 项变动中有 ${writeCount(found, "zh")} 项符合；共勾选 ${writeCount(ticked, "zh")} 项。`,
  },
  changesFound: {
    en: (found: number, all: number) =>
      `${writeCount(found, "en")} of ${count(all, "change", "changes")} match.`,
    zh: (found: number, all: number) =>
      `${writeCount(all, "zh")} 项变动中有 ${writeCount(found, "zh")} 项符合。`,
  },
  changesCaption: {
    en: "What would change by product and month, latest first; tonnes to the world before and after",
    zh: "按产品和月份列出的变动，最新在前；对全球数量（吨）变动前后",
  },
  noChangeMatches: { en: "No change matches.", zh: "没有符合的变动。" },
  columnApply: { en: "Apply", zh: "写入" },
  columnChange: { en: "Change", zh: "变动" },
  columnWorld: { en: "World, t", zh: "全球，吨" },
  changeLabel: {
    en: (product: string, months: string, kind: string) => `${product}, ${months}, ${kind}`,
    zh: (product: string, months: string, kind: string) => `${months}${product}，${kind}`,
  },
  unknownFigure: { en: "none", zh: "无" },
  becomes: { en: "becomes", zh: "变为" },
  /** World is no partner. */
  amountsOf: {
    en: (amounts: number, partners: number) =>
      `${count(amounts, "amount", "amounts")}${partners > 0 ? `, ${count(partners, "partner", "partners")}` : ""}`,
    zh: (amounts: number, partners: number) =>
      `${writeCount(amounts, "zh")} 项${partners > 0 ? `，${writeCount(partners, "zh")} 个伙伴` : ""}`,
  },
  amountsLabel: {
    en: (product: string, months: string) => `Amounts of ${product}, ${months}`,
    zh: (product: string, months: string) => `${months}${product}的各项数据`,
  },
  showMore: {
    en: (n: number, left: number) =>
      `Show ${writeCount(n, "en")} more (${writeCount(left, "en")} left)`,
    zh: (n: number, left: number) =>
      `再显示 ${writeCount(n, "zh")} 项（还有 ${writeCount(left, "zh")} 项）`,
  },
  columnPartner: { en: "Partner", zh: "伙伴" },
  columnBefore: { en: "Before", zh: "变动前" },
  columnAfter: { en: "After", zh: "变动后" },
  columnDifference: { en: "%", zh: "%" },
  onlyPrecision: { en: "rounding", zh: "精度" },
  measureUnit: {
    en: (measure: Measure, currency: string) =>
      ({ quantity: "t", value: currency, unitValue: `${currency}/t` })[measure],
    zh: (measure: Measure, currency: string) =>
      ({ quantity: "吨", value: currency, unitValue: `${currency}/吨` })[measure],
  },
  suspicion: {
    en: {
      thousandfold: (partner: string, amount: string, usual: string, isMore: boolean) =>
        `${partner}: ${amount} t, about ${isMore ? "a thousand times" : "a thousandth of"} the usual ${usual} t. The unit may be mistaken (kg for t).`,
      unitValue: (partner: string, amount: string, usual: string, currency: string) =>
        `${partner}: ${amount} ${currency}/t is far from the usual ${usual}. Quantity or value may be wrong.`,
      jump: (partner: string, amount: string, usual: string, isMore: boolean) =>
        `${partner}: ${amount} t is ${isMore ? `more than ${FAR.jump} times` : `less than 1/${FAR.jump} of`} the usual ${usual} t.`,
    } satisfies Record<Suspicion["kind"], unknown>,
    zh: {
      thousandfold: (partner: string, amount: string, usual: string, isMore: boolean) =>
        `${partner}：${amount} 吨，约为通常水平 ${usual} 吨的${isMore ? "一千倍" : "千分之一"}，单位可能有误（千克误作吨）。`,
      unitValue: (partner: string, amount: string, usual: string, currency: string) =>
        `${partner}：单价 ${amount} ${currency}/吨，与通常的 ${usual} 相差甚远，数量或金额可能有误。`,
      jump: (partner: string, amount: string, usual: string, isMore: boolean) =>
        `${partner}：${amount} 吨，${isMore ? "超过" : "不足"}通常水平 ${usual} 吨的${isMore ? `${FAR.jump} 倍` : `1/${FAR.jump}`}。`,
    } satisfies Record<Suspicion["kind"], unknown>,
  },
} as const;
