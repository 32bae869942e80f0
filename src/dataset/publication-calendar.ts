import { type Month, monthNumberOf, monthOf, yearOf } from "./month";

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/**
 * The day of a month by which China's customs have published the month before, by commodity and partner. Their calendar
 * names the 18th or the 20th; a day or two are left for holidays. January is published together with February.
 * (General Administration of Customs, release schedules of 2023 to 2025, stats.customs.gov.cn.)
 */
const RELEASE_DAY = 22;

/** The latest month that customs should have published by a day: on 23 November 2026 that is October 2026. */
export function publishedBy({ year, month, day }: Day): Month {
  const last = monthOf(year, month) - (day >= RELEASE_DAY ? 1 : 2);
  // January waits for February.
  return monthNumberOf(last) === 1 ? last - 1 : last;
}

/** The day by which a month should be known: October 2026 by 22 November 2026, January 2026 by 22 March. */
export function dueOf(month: Month): Day {
  const due = month + (monthNumberOf(month) === 1 ? 2 : 1);
  return { year: yearOf(due), month: monthNumberOf(due), day: RELEASE_DAY };
}

/** What should be known by a day and is not; undefined where the figures reach that far. */
export function overdueMonth(latest: Month | undefined, today: Day): Month | undefined {
  const expected = publishedBy(today);
  return latest === undefined || latest < expected ? expected : undefined;
}
