import type { Family } from "../dataset/coverage";
import type { Flow } from "../dataset/trade";
import { count, list } from "./write-names";
import { writeCount } from "./write-figures";

/** The kinds of source, as they are chosen. */
type Kinds = Record<"files" | "range" | "comtrade" | "warehouse" | "address" | "published", string>;

const kindsEn: Kinds = {
  files: "Customs files",
  range: "Range or table of this workbook",
  comtrade: "UN Comtrade",
  warehouse: "Warehouse (ClickHouse)",
  address: "Address",
  published: "Published figures shipped with the add-in",
};
const kindsZh: Kinds = {
  files: "海关文件",
  range: "本工作簿的区域或表",
  comtrade: "UN Comtrade",
  warehouse: "数据仓库（ClickHouse）",
  address: "网址",
  published: "加载项内置的已公布数据",
};
const flowsEn: Record<Flow, string> = { exports: "exports", imports: "imports" };
const flowsZh: Record<Flow, string> = { exports: "出口", imports: "进口" };
const familiesEn: Record<Family, string> = {
  "customs-file": "Customs file",
  warehouse: "Warehouse",
  address: "Address",
  workbook: "Range or table",
  comtrade: "UN Comtrade",
  published: "Published",
};
const familiesZh: Record<Family, string> = {
  "customs-file": "海关文件",
  warehouse: "数据仓库",
  address: "网址",
  workbook: "区域或表",
  comtrade: "UN Comtrade",
  published: "已公布",
};

/** What the pane says of choosing a source: its kind, months, files, and what was loaded last. */
export const sourcesSentences = {
  refreshHeading: { en: "Load or refresh figures", zh: "载入或刷新数据" },
  beforeRefresh: {
    en: "Reads a source and shows what would change. Nothing is written before you have seen it.",
    zh: "读取来源并显示变动，确认之前不写入任何内容。",
  },
  loadedLast: {
    en: (source: string) => `Loaded last: ${source}.`,
    zh: (source: string) => `上次载入：${source}。`,
  },
  willAsk: {
    en: (source: string) => `Refresh asks: ${source}.`,
    zh: (source: string) => `刷新将读取：${source}。`,
  },
  refreshNow: { en: "Refresh", zh: "刷新" },
  filesAgain: {
    en: "Files cannot be opened again by themselves: choose the new ones.",
    zh: "文件无法自动再次打开，请选择新文件。",
  },
  otherSource: { en: "Another source, or other settings", zh: "其他来源或设置" },
  sourceKind: { en: "Source", zh: "来源" },
  sourceKinds: { en: kindsEn, zh: kindsZh },
  flows: { en: flowsEn, zh: flowsZh },
  families: { en: familiesEn, zh: familiesZh },
  previewChanges: { en: "Preview changes", zh: "预览变动" },
  reading: { en: "Reading…", zh: "正在读取……" },
  previewFailedTitle: { en: "The source was not read", zh: "来源未能读取" },
  notAsked: {
    en: "Nothing was asked: something in the form is missing or wrong.",
    zh: "尚未读取：表单中有缺失或错误。",
  },
  rememberedFor: {
    en: "The workbook remembers the source, so that one click refreshes it; never a key, a password or a file.",
    zh: "工作簿会记住来源，以便一键刷新；绝不保存密钥、密码或文件。",
  },
  more: { en: "More", zh: "更多" },
  flow: { en: "Flow", zh: "贸易方向" },
  flowExports: { en: "Exports", zh: "出口" },
  flowImports: { en: "Imports", zh: "进口" },
  firstMonth: { en: "From month", zh: "起始月份" },
  lastMonth: { en: "To month", zh: "截止月份" },
  noMonth: {
    en: "Write a month such as 2025-11.",
    zh: "请填写月份，例如 2025-11。",
  },
  monthOrder: {
    en: "The last month lies before the first.",
    zh: "截止月份早于起始月份。",
  },
  chooseFilesLabel: { en: "Files", zh: "文件" },
  dropFiles: { en: "Drop files here, or", zh: "将文件拖放到此处，或" },
  chooseFiles: { en: "Choose files…", zh: "选择文件…" },
  filesHint: {
    en: (endings: string) =>
      `Downloads of China’s customs, UN Comtrade files, or files of our own format (${endings}); several at once.`,
    zh: (endings: string) =>
      `中国海关下载文件、UN Comtrade 文件或本加载项格式的文件（${endings}），可多选。`,
  },
  fileChosen: {
    en: (name: string, size: string) => `${name} (${size})`,
    zh: (name: string, size: string) => `${name}（${size}）`,
  },
  filesChosen: {
    en: (n: number) => `${count(n, "file", "files")} chosen.`,
    zh: (n: number) => `已选择 ${writeCount(n, "zh")} 个文件。`,
  },
  removeFile: {
    en: (name: string) => `Remove ${name}`,
    zh: (name: string) => `移除 ${name}`,
  },
  noFile: { en: "Choose at least one file.", zh: "请至少选择一个文件。" },
  wrongFiles: {
    en: (names: readonly string[], endings: string) =>
      `${list(names, "en")} ${names.length === 1 ? "was" : "were"} left out: only files ending in ${endings} can be read.`,
    zh: (names: readonly string[], endings: string) =>
      `已略去${list(names, "zh")}：只能读取以 ${endings} 结尾的文件。`,
  },
  emptyFiles: {
    en: (names: readonly string[]) =>
      `${list(names, "en")} ${names.length === 1 ? "is" : "are"} empty. Download again, then choose once more.`,
    zh: (names: readonly string[]) => `${list(names, "zh")}是空文件。请重新下载后再选择。`,
  },
  filesPrivacy: {
    en: "The files are read in this pane. Nothing is sent anywhere.",
    zh: "文件仅在此窗格中读取，不会发送到任何地方。",
  },
  described: {
    en: {
      published: "the published figures shipped with the add-in",
      files: (names: readonly string[]) => `the files ${list(names, "en")}`,
      range: (place: string) => `“${place}” of this workbook`,
      comtrade: (reporter: string, flow: string, months: string) =>
        `UN Comtrade, ${flow} of ${reporter}, ${months}`,
      warehouse: (host: string, table: string, flow: string, months: string) =>
        `${table} at ${host}, ${flow}, ${months}`,
      address: (url: string) => url,
    },
    zh: {
      published: "加载项内置的已公布数据",
      files: (names: readonly string[]) => `文件${list(names, "zh")}`,
      range: (place: string) => `本工作簿的“${place}”`,
      comtrade: (reporter: string, flow: string, months: string) =>
        `UN Comtrade，${reporter}${flow}，${months}`,
      warehouse: (host: string, table: string, flow: string, months: string) =>
        `${host} 的 ${table}，${flow}，${months}`,
      address: (url: string) => url,
    },
  },
} as const;
