import type { Language } from "../dataset/catalogue";
import { WorkbookRefusal } from "./host-errors";

/**
 * That the open workbook counts days from 1904: the dates of tables and reviews would show four years and a day late, so
 * nothing is written into it. Functions answer there, with dates of its own calendar.
 */
export function otherCalendar(language: Language): WorkbookRefusal {
  return new WorkbookRefusal(
    language === "zh"
      ? "此工作簿使用 1904 日期系统，写入的月份会晚四年。请在“文件 › 选项 › 高级”中取消“使用 1904 日期系统”（已有日期会随之改变），或在新工作簿中加载。函数在此工作簿中仍可使用。"
      : "This workbook counts days from 1904, so months written into it would show four years late. Turn off “Use 1904 date system” (File, Options, Advanced; dates already there change with it), or load into a new workbook. The functions work here as they are."
  );
}
