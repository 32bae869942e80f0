import { type Month, monthNumberOf, parseMonth, yearOf } from "../../dataset/month";

/** A month as a number, 202401. */
export function monthNumber(month: Month): number {
  return yearOf(month) * 100 + monthNumberOf(month);
}

/** The month of `202401`; undefined for anything else, month 13 included. */
export function readMonthNumber(cell: string): Month | undefined {
  return /^\d{6}$/.test(cell) ? parseMonth(`${cell.slice(0, 4)}-${cell.slice(4)}`) : undefined;
}
