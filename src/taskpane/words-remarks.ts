import { count } from "./write-names";
import { writeCount } from "./write-figures";

/** What the pane adds to the outcome of a write: how Excel took it. */
export const remarkSentences = {
  undoInSteps: {
    en: "Excel could not make one step of it: Ctrl+Z takes it back step by step.",
    zh: "Excel 未能将其合并为一步：按 Ctrl+Z 可逐步撤消。",
  },
  waitsForF9: {
    en: "Calculation is set to manual in this workbook, and was left so: press F9, and formulas follow.",
    zh: "此工作簿为手动计算，未作更改：按 F9 后公式才会更新。",
  },
  staysBusy: {
    en: (cells: number) =>
      `${count(cells, "formula still shows", "formulas still show")} #BUSY!. If ${cells === 1 ? "it stays" : "they stay"} so, “Repair formulas” enters ${cells === 1 ? "it" : "them"} again.`,
    zh: (cells: number) =>
      `仍有 ${writeCount(cells, "zh")} 个公式显示 #BUSY!。如一直如此，可用“修复公式”重新输入。`,
  },
  leftBusy: {
    en: (formulas: number) =>
      `${count(formulas, "formula shows", "formulas show")} #BUSY! and ${formulas === 1 ? "was" : "were"} left as ${formulas === 1 ? "it is" : "they are"}. Use “Repair formulas”, then prepare the copy again.`,
    zh: (formulas: number) =>
      `有 ${writeCount(formulas, "zh")} 个公式显示 #BUSY!，未转换为值。请先“修复公式”，再准备发送副本。`,
  },
  pageNotLaidOut: {
    en: "Excel did not take the page layout (is there a printer?): check the print preview before printing.",
    zh: "Excel 未接受页面设置（可能没有打印机）：打印前请查看打印预览。",
  },
} as const;
