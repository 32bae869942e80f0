import { count, list, theSheets } from "./write-names";
import { writeCount } from "./write-figures";

/** What the pane says of handing a workbook on: the copy to send, and formulas that a workbook brings from elsewhere. */
export const handingOnSentences = {
  lookingForFormulas: { en: "Looking for formulas", zh: "正在查找公式" },

  copyHeading: { en: "Send a copy", zh: "发送副本" },
  beforeCopy: {
    en: "For a colleague without the add-in: turns MG formulas into the values they show.",
    zh: "供未安装加载项的同事阅读：将 MG 公式转换为其显示的值。",
  },
  prepareCopy: { en: "Prepare a copy…", zh: "准备发送副本…" },
  turningIntoValues: { en: "Turning formulas into values", zh: "正在将公式转换为值" },
  askCopyTitle: { en: "Turn formulas into values?", zh: "将公式转换为值？" },
  askCopyWhat: {
    en: "The formulas of the ticked sheets become the values they show; a comment at each keeps the formula and its source.",
    zh: "所选工作表中的公式将变为其显示的值，并以批注保留原公式和数据来源。",
  },
  askCopyWhere: {
    en: "This changes this workbook. To keep a live one, save it under another name first (File, Save As). It can be undone here while the pane stays open.",
    zh: "此操作会更改当前工作簿。如需保留公式，请先另存为其他名称（文件 › 另存为）。窗格保持打开时可在此撤消。",
  },
  sheetsOfFormulas: { en: "Sheets with MG formulas", zh: "含 MG 公式的工作表" },
  sheetWithFormulas: {
    en: (sheet: string, formulas: number) => `${sheet} (${count(formulas, "formula", "formulas")})`,
    zh: (sheet: string, formulas: number) => `${sheet}（${writeCount(formulas, "zh")} 个公式）`,
  },
  chooseSheet: { en: "Choose at least one sheet.", zh: "请至少选择一张工作表。" },
  turnIntoValues: { en: "Turn into values", zh: "转换为值" },
  noFormulasTitle: { en: "No MG formulas here", zh: "没有 MG 公式" },
  noFormulas: {
    en: "No sheet of this workbook holds an MG formula: it can be sent as it is.",
    zh: "此工作簿中没有 MG 公式，可直接发送。",
  },
  preparedTitle: { en: "Ready to send", zh: "可以发送" },
  prepared: {
    en: (formulas: number, cells: number) =>
      `${count(formulas, "formula", "formulas")} in ${count(cells, "cell", "cells")} ${formulas === 1 ? "was" : "were"} turned into values.`,
    zh: (formulas: number, cells: number) =>
      `${writeCount(formulas, "zh")} 个公式（共 ${writeCount(cells, "zh")} 个单元格）已转换为值。`,
  },
  notedBefore: {
    en: (formulas: number) =>
      formulas === 1
        ? "One of them had a comment or note of yours: it was kept, and ours was left out there."
        : `${writeCount(formulas, "en")} of them had a comment or note of yours: it was kept, and ours was left out there.`,
    zh: (formulas: number) =>
      `其中 ${writeCount(formulas, "zh")} 个已有您的批注或备注，予以保留，未另加批注。`,
  },
  undoneTitle: { en: "The formulas are back", zh: "公式已恢复" },
  nothingUndoneTitle: { en: "No formula was put back", zh: "未恢复任何公式" },
  undone: {
    en: (formulas: number) =>
      `${count(formulas, "formula was", "formulas were")} put back, and our comments taken away.`,
    zh: (formulas: number) => `已恢复 ${writeCount(formulas, "zh")} 个公式，并移除了相应批注。`,
  },
  changedSince: {
    en: (formulas: number) =>
      `${count(formulas, "formula was", "formulas were")} left as values, because the cells have changed since.`,
    zh: (formulas: number) =>
      `${writeCount(formulas, "zh")} 个公式的单元格此后已有改动，仍保留为值。`,
  },
  copyFailedTitle: { en: "The copy was not prepared", zh: "副本未能准备" },
  undoFailedTitle: { en: "It was not undone", zh: "未能撤消" },

  repairHeading: { en: "Repair formulas", zh: "修复公式" },
  beforeRepair: {
    en: "For a workbook that was open without the add-in, or whose MG formulas show errors: enters those again.",
    zh: "工作簿曾在没有加载项的环境中打开，或 MG 公式显示错误时，可重新输入这些公式。",
  },
  repairFormulas: { en: "Repair formulas…", zh: "修复公式…" },
  enteringAgain: { en: "Entering formulas again", zh: "正在重新输入公式" },
  askRepairTitle: {
    en: (formulas: number) => `Enter ${count(formulas, "formula", "formulas")} again?`,
    zh: (formulas: number) => `重新输入 ${writeCount(formulas, "zh")} 个公式？`,
  },
  formulasBroken: {
    en: (formulas: number, stored: number, sheets: readonly string[]) =>
      `${count(formulas, "formula shows an error", "formulas show errors")} on ${theSheets(sheets)}.` +
      (stored === 0
        ? ""
        : ` Of these, ${writeCount(stored, "en")} ${stored === 1 ? "carries" : "carry"} Excel’s stored name: the file was open without the add-in.`),
    zh: (formulas: number, stored: number, sheets: readonly string[]) =>
      `工作表${list(sheets, "zh")}中有 ${writeCount(formulas, "zh")} 个公式显示错误` +
      (stored === 0
        ? "。"
        : `，其中 ${writeCount(stored, "zh")} 个带有 Excel 存储的函数名（文件曾在没有加载项的环境中打开）。`),
  },
  formulasBusy: {
    en: (formulas: number) =>
      `Of these, ${writeCount(formulas, "en")} ${formulas === 1 ? "goes" : "go"} on showing #BUSY!, although nothing is being calculated.`,
    zh: (formulas: number) =>
      `其中 ${writeCount(formulas, "zh")} 个一直显示 #BUSY!，而计算早已停止。`,
  },
  harmless: {
    en: "Where there is no figure a formula goes on showing #N/A.",
    zh: "没有数据的公式仍会显示 #N/A。",
  },
  protectedTitle: { en: "Only protected sheets to repair", zh: "待修复的公式均在受保护的工作表中" },
  sheetsProtected: {
    en: (sheets: readonly string[]) =>
      `Formulas on ${theSheets(sheets)} cannot be entered: protected. Remove the protection (Review, Unprotect Sheet) to repair them.`,
    zh: (sheets: readonly string[]) =>
      `工作表${list(sheets, "zh")}受保护，其中的公式无法输入。请取消保护（审阅 › 撤消工作表保护）后再修复。`,
  },
  enterAgain: { en: "Enter again", zh: "重新输入" },
  nothingBrokenTitle: { en: "Nothing to repair", zh: "无需修复" },
  nothingBroken: {
    en: "No MG formula of this workbook shows an error.",
    zh: "此工作簿中没有显示错误的 MG 公式。",
  },
  repairedTitle: { en: "Formulas entered again", zh: "公式已重新输入" },
  repaired: {
    en: (formulas: number) =>
      `${count(formulas, "formula was", "formulas were")} entered again. Where #N/A remains there is no figure; MG.WHY says what is missing.`,
    zh: (formulas: number) =>
      `已重新输入 ${writeCount(formulas, "zh")} 个公式。仍显示 #N/A 的没有数据，MG.WHY 会说明缺少什么。`,
  },
  unrepairedTitle: { en: "The repair was undone", zh: "已撤消修复" },
  unrepaired: {
    en: (formulas: number) =>
      `${count(formulas, "formula is as it was", "formulas are as they were")} before.`,
    zh: (formulas: number) => `${writeCount(formulas, "zh")} 个公式已恢复原样。`,
  },
  repairFailedTitle: { en: "The formulas were not repaired", zh: "公式未能修复" },
} as const;
