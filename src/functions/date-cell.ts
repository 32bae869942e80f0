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
  // Years and months in digits (2025, 202511) lie below and above all dates of a century.
  const isDate = typeof cell === "number" && cell >= FIRST_DATE && cell <= LAST_DATE;
  return countsFrom1904 && isDate ? cell + DAYS_TO_1904 : cell;
}

/** 1 January 1990 and the last day of 2100, counted from 1904. */
const FIRST_DATE = 32874 - DAYS_TO_1904;
const LAST_DATE = 73415 - DAYS_TO_1904;
