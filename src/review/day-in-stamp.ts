import { type Month, parseMonth } from "../dataset/month";

/** The day of a stamp such as `2026-11-23 14:05 UTC`; undefined where an analyst has written something else. */
export function dayIn(stamp: string): { readonly month: Month; readonly day: number } | undefined {
  const [, yearAndMonth, day] = /^(\d{4}-\d{2})-(\d{2})\b/.exec(stamp) ?? [];
  const month = yearAndMonth === undefined ? undefined : parseMonth(yearAndMonth);
  return month === undefined ? undefined : { month, day: Number(day) };
}
