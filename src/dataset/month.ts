/**
 * A calendar month as one integer, `year * 12 + (month - 1)`: the month after `m` is `m + 1`, the same month a year
 * earlier is `m - 12`. November 2025 is 24310. Nothing else in the program is a month, and only this file knows days.
 */
export type Month = number;

const DAY = 86_400_000;
/**
 * Day 0 of Excel's 1900 calendar, which counts a 29 February 1900 that never was; right from March 1900 on. (Marked as
 * pure: otherwise nothing that imports this file could be bundled apart from the add-in's first script.)
 */
const EXCEL_EPOCH = /* @__PURE__ */ Date.UTC(1899, 11, 30);

/** The month of a year (four digits) and a month number, 1 to 12. */
export function monthOf(year: number, monthNumber: number): Month {
  return year * 12 + (monthNumber - 1);
}

/** The calendar year of a month: 2025 for November 2025. */
export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/** The number of a month in its year, 1 to 12: 11 for November 2025. */
export function monthNumberOf(month: Month): number {
  return (month % 12) + 1;
}

/** The January of a month's year, where its year to date begins. */
export function januaryOf(month: Month): Month {
  return month - (month % 12);
}

/** A month as `2025-11`, the form in which figures, tests and the workbook's key columns write it. */
export function formatMonth(month: Month): string {
  return `${yearOf(month)}-${String(monthNumberOf(month)).padStart(2, "0")}`;
}

/** Reads exactly `2025-11`; anything else, month 13 included, is undefined. The forms analysts type are in period.ts. */
export function parseMonth(text: string): Month | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const monthNumber = Number(match[2]);
  return monthNumber >= 1 && monthNumber <= 12 ? monthOf(Number(match[1]), monthNumber) : undefined;
}

/** Excel's serial number of the first day of a month: 45962 for November 2025. */
export function serialOf(month: Month): number {
  return (Date.UTC(yearOf(month), month % 12, 1) - EXCEL_EPOCH) / DAY;
}

/** The month in which an Excel serial date lies; time of day is ignored. 45962 and 45991.5 are November 2025. */
export function monthOfSerial(serial: number): Month {
  const date = new Date(EXCEL_EPOCH + Math.floor(serial) * DAY);
  return monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** Today by the clock of this machine. No formula reads it: only the pane, to say that figures are overdue. */
export function today(): { readonly year: number; readonly month: number; readonly day: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** This moment as `2026-11-23 14:05 UTC`: the stamp of a load. No formula reads the clock. */
export function stampNow(): string {
  return `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
