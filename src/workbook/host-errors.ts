import type { Language } from "../dataset/catalogue";

/** Code and message of an error of Office.js, whatever its class. */
interface HostError {
  readonly code: string;
  readonly message: string;
}

const SENTENCES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  InvalidOperationInCellEditMode: {
    en: "Excel is busy: a cell is being edited. Press Enter or Esc in the sheet, then try again.",
    zh: "Excel 正忙：有单元格正在编辑。请在工作表中按 Enter 或 Esc，然后重试。",
  },
  RequestPayloadSizeLimitExceeded: {
    en: "Excel refused the data as too large for one request. Please tell us: the add-in should have cut it smaller.",
    zh: "Excel 因单次数据过大而拒绝。请告知我们：插件本应分成更小的批次。",
  },
  ResponsePayloadSizeLimitExceeded: {
    en: "A table is too large for Excel to hand over in one go. Shorten its long texts, then try again.",
    zh: "表格过大，Excel 无法一次交出。请缩短其中的长文本，然后重试。",
  },
  AccessDenied: {
    en: "Excel does not allow the change: a sheet or the workbook is protected or open for reading only. Remove the protection (Review, Unprotect), then try again.",
    zh: "Excel 不允许更改：工作表或工作簿受保护，或以只读方式打开。请取消保护（审阅 › 撤消保护），然后重试。",
  },
  ItemNotFound: {
    en: "Something the add-in was working on is no longer there: a sheet or a table was deleted or renamed meanwhile. Try again.",
    zh: "插件正在处理的内容已不存在：其间有工作表或表格被删除或改名。请重试。",
  },
  ItemAlreadyExists: {
    en: "A sheet, table or name that the add-in wants to add is there already. Rename yours, then try again.",
    zh: "插件要添加的工作表、表格或名称已存在。请改名后重试。",
  },
  ActivityLimitReached: {
    en: "Excel has had too much to do in a short time. Wait a minute, then try again.",
    zh: "Excel 短时间内操作过多。请稍等一分钟再试。",
  },
  ApiNotFound: {
    en: "This version of Excel is too old for the add-in: it needs Excel 2024, Microsoft 365 or Excel on the web.",
    zh: "此版本的 Excel 过旧：需要 Excel 2024、Microsoft 365 或网页版 Excel。",
  },
  InvalidSelection: {
    en: "A chart, a picture or several areas are selected. Click one cell, or mark one block of cells, then try again.",
    zh: "当前选中的是图表、图片或多个区域。请单击一个单元格，或只选中一个连续区域，然后重试。",
  },
  UndoNotSupported: {
    en: "Excel could not make one step of undo of it. Nothing was changed; try again.",
    zh: "Excel 无法将此操作合并为一步撤消。未作任何更改，请重试。",
  },
  GeneralException: {
    en: "Excel could not do it and does not say why. Try again; if it happens again, close and open the workbook.",
    zh: "Excel 未能完成，也未说明原因。请重试；如再次出现，请关闭并重新打开工作簿。",
  },
};

/** Codes that mean the same to an analyst. */
const ALIASES: Readonly<Record<string, string>> = {
  InvalidOrTimedOutSession: "GeneralException",
  InternalError: "GeneralException",
  InvalidObjectPath: "ItemNotFound",
  InvalidReference: "ItemNotFound",
  ApiNotAvailable: "ApiNotFound",
  NonBlankCellOffSheet: "ItemAlreadyExists",
};

const NO_EXCEL = {
  en: "There is no workbook here: open the add-in in Excel.",
  zh: "此处没有工作簿：请在 Excel 中打开插件。",
};

/** A refusal of ours: its message is a sentence for the analyst already. */
export class WorkbookRefusal extends Error {}

/** That there is no Excel around the page. */
export function noExcel(language: Language): WorkbookRefusal {
  return new WorkbookRefusal(NO_EXCEL[language]);
}

/** That a sheet which is to be written is protected. */
export function protectedSheet(sheet: string, language: Language): WorkbookRefusal {
  return new WorkbookRefusal(
    language === "zh"
      ? `工作表“${sheet}”受保护。请取消保护（审阅 › 撤消工作表保护），然后重试。`
      : `The sheet "${sheet}" is protected. Remove the protection (Review, Unprotect Sheet), then try again.`
  );
}

/** That a table cannot grow because something stands below it. `row` counts from 1. */
export function blockedTable(table: string, sheet: string, row: number, language: Language) {
  return new WorkbookRefusal(
    language === "zh"
      ? `表 ${table} 需要更多行，但工作表“${sheet}”第 ${row} 行起已有内容。请将其移开，然后重试。`
      : `The table ${table} needs more rows, but something stands below it on the sheet "${sheet}", from row ${row}. Move it away, then try again.`
  );
}

/**
 * A failure after which Excel refused to put everything back as well: what went wrong, and the sheets to look at, where
 * they are known. Excel's own Undo, or closing without saving, brings them back.
 */
export function notRestored(
  error: unknown,
  sheets: readonly string[],
  language: Language
): WorkbookRefusal {
  const first = hostSentence(error, language).message;
  const named = sheets.length > 0;
  return new WorkbookRefusal(
    language === "zh"
      ? `${first}另外，Excel 也拒绝恢复原状${named ? `，请检查工作表：${sheets.map((s) => `“${s}”`).join("、")}` : ""}。可用 Excel 的撤消，或不保存关闭。`
      : `${first} Excel refused to put everything back as well${named ? `: look at ${sheets.map((s) => `"${s}"`).join(", ")}` : ""}. Excel’s own Undo, or closing without saving, brings back what was there.`,
    { cause: error }
  );
}

/** Whatever went wrong as an Error whose message is one sentence in the analyst's language; the cause is kept. */
export function hostSentence(error: unknown, language: Language): Error {
  if (error instanceof WorkbookRefusal) return error;
  const known = isHostError(error)
    ? SENTENCES[ALIASES[error.code] ?? error.code]?.[language]
    : undefined;
  return new Error(known ?? plainSentence(error, language), { cause: error });
}

/** The code of an error of Office.js, or undefined. */
export function hostCode(error: unknown): string | undefined {
  return isHostError(error) ? error.code : undefined;
}

/** Whether a failure says that it is about undo. */
export function namesUndo(error: unknown): boolean {
  return isHostError(error) && /undo/i.test(`${error.code} ${error.message}`);
}

/**
 * Whether a failure may come of a merged undo: it says so, or it gives no reason at all, as Excel on the web does at times
 * (office-js #6255).
 */
export function mayBeUndo(error: unknown): boolean {
  return namesUndo(error) || ["GeneralException", "InternalError"].includes(hostCode(error) ?? "");
}

function plainSentence(error: unknown, language: Language): string {
  const said = hasMessage(error) ? error.message : String(error);
  const code = isHostError(error) ? ` (${error.code})` : "";
  return language === "zh" ? `Excel 拒绝了操作：${said}${code}` : `Excel refused: ${said}${code}`;
}

/** By shape and not by class: the library's errors may come from another window. */
function isHostError(error: unknown): error is HostError {
  return hasMessage(error) && "code" in error && typeof error.code === "string";
}

function hasMessage(error: unknown): error is { readonly message: string } {
  return (
    typeof error === "object" &&
    error !== null &&
    "message" in error &&
    typeof error.message === "string"
  );
}
