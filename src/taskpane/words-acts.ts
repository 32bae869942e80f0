import { writeCount } from "./write-figures";

/** What the pane says of any act on the workbook: its steps, and how to stop it or take it back. */
export const actSentences = {
  cancel: { en: "Cancel", zh: "取消" },
  cancelling: { en: "Cancelling…", zh: "正在取消……" },
  starting: { en: "Starting", zh: "正在开始" },
  fetch: { en: "Reading the source", zh: "正在读取来源" },
  compare: { en: "Comparing with the open figures", zh: "正在与已打开的数据比较" },
  read: { en: "Reading the workbook", zh: "正在读取工作簿" },
  write: { en: "Writing the sheets", zh: "正在写入工作表" },
  names: { en: "Writing names and stamp", zh: "正在写入名称与时间戳" },
  recalculate: { en: "Recalculating formulas", zh: "正在重新计算公式" },
  calculate: { en: "Calculating the formulas", zh: "正在计算公式" },
  progress: {
    en: (done: number, total: number) => `${writeCount(done, "en")} of ${writeCount(total, "en")}`,
    zh: (done: number, total: number) => `${writeCount(done, "zh")} / ${writeCount(total, "zh")}`,
  },
  percent: {
    en: (percent: number) => `${writeCount(percent, "en")}%`,
    zh: (percent: number) => `${writeCount(percent, "zh")}%`,
  },
  cancelledTitle: { en: "Cancelled", zh: "已取消" },
  cancelled: { en: "Your sheets are as they were.", zh: "工作表保持原样。" },
  tryAgain: { en: "Try again", zh: "重试" },
  leaveAsIs: { en: "Do nothing", zh: "暂不处理" },
  undo: { en: "Undo", zh: "撤消" },
  undoing: { en: "Undoing", zh: "正在撤消" },
  troubleTitle: { en: "The ribbon’s command did not finish", zh: "功能区命令未能完成" },
  understood: { en: "OK", zh: "知道了" },
  working: { en: "Working…", zh: "正在处理……" },
} as const;
