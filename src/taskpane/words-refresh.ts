import { count } from "./write-names";
import { writeCount } from "./write-figures";

/** What the pane says of writing changes and what became of it, of undoing it, and of what the ribbon did. */
export const refreshEndSentences = {
  applyChanges: {
    en: (ticked: number, all: number) =>
      `Apply ${writeCount(ticked, "en")} of ${writeCount(all, "en")}`,
    zh: (ticked: number, all: number) =>
      `写入 ${writeCount(ticked, "zh")} / ${writeCount(all, "zh")} 项`,
  },
  applying: { en: "Writing…", zh: "正在写入……" },
  tickOne: { en: "Tick at least one change.", zh: "请至少勾选一项变动。" },
  nothingChanges: { en: "Nothing would change.", zh: "没有变动。" },
  applyFailedTitle: { en: "The changes were not written", zh: "变动未能写入" },
  compareAgain: { en: "Compare again", zh: "重新比较" },
  appliedTitle: { en: "The figures are in your workbook", zh: "数据已写入工作簿" },
  appliedChanges: {
    en: (written: number, left: number) =>
      `${count(written, "change was", "changes were")} written` +
      (left > 0
        ? `, ${writeCount(left, "en")} left as ${left === 1 ? "it was" : "they were"}.`
        : "."),
    zh: (written: number, left: number) =>
      `已写入 ${writeCount(written, "zh")} 项变动` +
      (left > 0 ? `，${writeCount(left, "zh")} 项保持原样。` : "。"),
  },
  appliedNoChange: {
    en: "No figure changed; what is known of the sources was brought up to the source read.",
    zh: "数据没有变动，仅更新了来源信息。",
  },
  loggedRevisions: {
    en: (n: number) =>
      `${count(n, "amount", "amounts")} that ${n === 1 ? "was" : "were"} revised or withdrawn ${n === 1 ? "is" : "are"} in the log of revisions (MG.REVISION reads it).`,
    zh: (n: number) => `${writeCount(n, "zh")} 项修订或撤回已记入修订日志（MG.REVISION 可读取）。`,
  },
  onlyPartInSheets: {
    en: (most: number) =>
      `These are more rows than a sheet should hold (${writeCount(most, "en")}): the sheets have what went to the world and the series that formulas use. Formulas answer from all of it until Excel is closed; refresh once more after opening the workbook again.`,
    zh: (most: number) =>
      `数据超过工作表宜容纳的 ${writeCount(most, "zh")} 行：工作表中仅有对全球的数据和公式用到的序列。关闭 Excel 之前公式可取全部数据；重新打开工作簿后请再刷新一次。`,
  },
  canBeUndone: {
    en: "“Undo last refresh” takes it back.",
    zh: "可用“撤消上次刷新”恢复。",
  },
  upToDateTitle: { en: "Already up to date", zh: "已是最新" },
  upToDate: {
    en: (amounts: number) =>
      amounts === 1
        ? "The one amount of the source is in the workbook already. Nothing was written."
        : `All ${writeCount(amounts, "en")} amounts of the source are in the workbook already. Nothing was written.`,
    zh: (amounts: number) =>
      `来源的 ${writeCount(amounts, "zh")} 项数据均已在工作簿中，未写入任何内容。`,
  },
  undoRefresh: { en: "Undo last refresh", zh: "撤消上次刷新" },
  refreshUndoneTitle: { en: "The refresh was undone", zh: "已撤消刷新" },
  refreshUndone: {
    en: "The figures are those from before it, and its lines are out of the log of revisions.",
    zh: "数据已恢复到刷新之前，相应的修订日志也已移除。",
  },
  repeatedTitle: { en: "Refreshed from the ribbon", zh: "已通过功能区刷新" },
  heldBack: {
    en: (n: number) =>
      `${count(n, "change looks", "changes look")} wrong and ${n === 1 ? "was" : "were"} not written.`,
    zh: (n: number) => `${writeCount(n, "zh")} 项变动看似有误，未写入。`,
  },
  comparing: { en: "Comparing…", zh: "正在比较……" },
  lookAtThem: { en: "Look at them", zh: "查看" },
  repeatedCancelled: {
    en: "It was cancelled; nothing was written.",
    zh: "已取消，未写入任何内容。",
  },
} as const;
