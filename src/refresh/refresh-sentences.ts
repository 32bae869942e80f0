import type { Language } from "../dataset/catalogue";
import type { Clash } from "../dataset/comparison";

/** What is said of a refresh as a whole. */
interface RefreshSentences {
  readonly busy: () => string;
  readonly partOfSource: () => string;
  readonly opened: (title: string, amounts: number) => string;
  readonly changedMeanwhile: () => string;
  readonly nothingToUndo: () => string;
  readonly changedSince: () => string;
  readonly chooseFiles: (names: string) => string;
  readonly nothingToRepeat: () => string;
  readonly needsSecret: (host: string) => string;
  readonly clash: Record<Clash["what"], (open: string, release: string) => string>;
  readonly flows: Record<"exports" | "imports", string>;
}

const en: RefreshSentences = {
  partOfSource: () =>
    "Too many rows for a sheet: here are World and the series that formulas use. Load the source again for the rest.",
  opened: (title, amounts) => `${title}: ${amounts.toLocaleString("en")} amounts were read.`,
  busy: () =>
    "Another refresh of this workbook is under way. Wait until it is done, or cancel it, then try again.",
  changedMeanwhile: () =>
    "The figures in the workbook have changed since they were compared. Nothing was written: compare again.",
  nothingToUndo: () => "There is no refresh to undo: none was made since the workbook was opened.",
  changedSince: () =>
    "The tables were changed after the refresh, so it cannot be undone without losing that. Use Excel’s own Undo, or load an earlier source.",
  chooseFiles: (names) =>
    `The figures were loaded from files (${names}), which cannot be opened again by themselves. Choose the new files in the pane.`,
  nothingToRepeat: () =>
    "This workbook does not say from where its figures were loaded. Choose a source in the pane; from then on this button repeats it.",
  needsSecret: (host) =>
    `${host} wants a key or a password, which are never kept in a workbook. Enter it in the pane; it is kept until Excel is closed.`,
  clash: {
    flow: (open, release) =>
      `The open figures are ${open}, these are ${release}. They are never mixed: load these alone, or in another workbook.`,
    reporter: (open, release) =>
      `The open figures are those of ${open}, these are those of ${release}. They are never mixed: load these alone, or in another workbook.`,
    currency: (open, release) =>
      `The values of the open figures are in ${open}, these in ${release}. They are never mixed: load these alone, or in another workbook.`,
  },
  flows: { exports: "exports", imports: "imports" },
};

const zh: RefreshSentences = {
  partOfSource: () => "行数过多，表中只有全球合计和公式用到的序列。其余请再次载入该来源。",
  opened: (title, amounts) => `${title}：读取了 ${amounts.toLocaleString("en")} 个数值。`,
  busy: () => "本工作簿正在进行另一次刷新。请等待其完成或取消后再试。",
  changedMeanwhile: () => "比较之后工作簿中的数据有变动。未写入任何内容：请重新比较。",
  nothingToUndo: () => "没有可撤销的刷新：打开工作簿后尚未刷新。",
  changedSince: () =>
    "刷新之后表格又有改动，撤销会丢失这些改动。请使用 Excel 自身的撤销，或载入较早的来源。",
  chooseFiles: (names) => `数据来自文件（${names}），无法自动再次打开。请在窗格中选择新文件。`,
  nothingToRepeat: () => "本工作簿没有记录数据来源。请在窗格中选择来源，此后该按钮即可重复。",
  needsSecret: (host) =>
    `${host} 需要密钥或密码，而它们从不存入工作簿。请在窗格中输入，关闭 Excel 前有效。`,
  clash: {
    flow: (open, release) =>
      `已打开的是${open}数据，这里是${release}数据。两者不混用：请单独载入，或载入另一工作簿。`,
    reporter: (open, release) =>
      `已打开的是 ${open} 的数据，这里是 ${release} 的数据。两者不混用：请单独载入，或载入另一工作簿。`,
    currency: (open, release) =>
      `已打开数据的金额为 ${open}，这里为 ${release}。两者不混用：请单独载入，或载入另一工作簿。`,
  },
  flows: { exports: "出口", imports: "进口" },
};

/** The sentences in both languages. */
export const refreshSentences: Record<Language, RefreshSentences> = { en, zh };

/** Why a release cannot be put beside the open figures, and what to do. */
export function clashSentence({ what, open, release }: Clash, language: Language): string {
  const say = refreshSentences[language];
  const of = (trade: Clash["open"]) =>
    what === "flow"
      ? say.flows[trade.flow]
      : ((what === "reporter" ? trade.reporter : trade.currency) ?? "");
  return say.clash[what](of(open), of(release));
}
