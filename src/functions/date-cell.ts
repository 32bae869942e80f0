import { type Month, serialOf } from "../dataset/month";
import type { Question } from "./question";

/** Days between the two calendars of Excel (support.microsoft.com, "Date systems in Excel"). */
const DAYS_TO_1904 = 1462;

/** The first day of a month as a cell of the open workbook shows it. */
export function dateCell({ countsFrom1904 }: Question, month: Month): number {
  return serialOf(month) - (countsFrom1904 ? DAYS_TO_1904 : 0);
}

/** A cell that may hold a date of the open workbook, as if the workbook counted from 1900. */
export function dateFrom({ countsFrom1904 }: Question, cell: unknown): unknown {
  if (!countsFrom1904) return cell;
  if (typeof cell === "number") return from1900(cell);
  // A date joined to a text, as "44470:44500" or "index:44470", is the number of its day as well.
  if (typeof cell !== "string") return cell;
  return cell.replace(/(?<![\d.])\d{5}(?![\d.])/g, (day) => String(from1900(Number(day))));
}

/** Years and months in digits (2025, 202511) lie below and above all dates of a century. */
const from1900 = (day: number): number =>
  day >= FIRST_DATE && day <= LAST_DATE ? day + DAYS_TO_1904 : day;

/** 1 January 1990 and the last day of 2100, counted from 1904. */
const FIRST_DATE = 32874 - DAYS_TO_1904;
const LAST_DATE = 73415 - DAYS_TO_1904;
