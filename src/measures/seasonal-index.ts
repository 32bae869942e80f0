import { type Month, monthNumberOf } from "../dataset/month";
import type { Series } from "../dataset/series";

/** How a month of the year usually stands to the mean of the months around it. */
export interface SeasonalIndex {
  /** 1.1 is a tenth above; the indices of the twelve months average 1. */
  readonly value: number;
  /** Over how many years the month was averaged, two at least. */
  readonly years: number;
}

/** The months without a gap that the index takes: they leave 24 centred means, two for every month of the year. */
export const SEASONAL_MONTHS = 36;

/**
 * The seasonal index of a month of the year, 1 to 12, by classical multiplicative decomposition (Hyndman and
 * Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 3.4): each month is divided by the mean of the
 * twelve months centred on it (the 2 × 12 moving average, whose first and last month count half), the ratios of one month
 * of the year are averaged, and the twelve averages are scaled so that they average 1. It describes the past; it adjusts
 * nothing.
 *
 * It takes the last unbroken run of single months up to and including `last`, and nothing before a gap; nothing where that
 * run is shorter than 36 months, or exports of a whole year were zero. January and February published only together are a
 * gap. Unit values have none.
 */
export function seasonalIndex(
  series: Series,
  monthOfYear: number,
  last: Month
): SeasonalIndex | undefined {
  const { first, amounts } = lastRun(series, last);
  if (amounts.length < SEASONAL_MONTHS) return undefined;
  const ratios: number[][] = Array.from({ length: 12 }, () => []);
  for (let i = 6; i < amounts.length - 6; i++) {
    const ends = (amounts[i - 6]! + amounts[i + 6]!) / 2;
    const trend = amounts.slice(i - 5, i + 6).reduce((sum, amount) => sum + amount, ends) / 12;
    if (trend <= 0) return undefined;
    ratios[monthNumberOf(first + i) - 1]!.push(amounts[i]! / trend);
  }
  const means = ratios.map((list) => list.reduce((sum, ratio) => sum + ratio, 0) / list.length);
  const level = means.reduce((sum, mean) => sum + mean, 0) / 12;
  const place = monthOfYear - 1;
  return { value: means[place]! / level, years: ratios[place]!.length };
}

/** The months that end with the last known one up to a month, back to the first gap. */
export function lastRun(series: Series, last: Month): { first: Month; amounts: number[] } {
  const amounts: number[] = [];
  let month = Math.min(last, series.last);
  if (!series.additive) return { first: month, amounts };
  while (month >= series.first && !series.total(month, month)) month--;
  for (let total = series.total(month, month); total; total = series.total(month, month)) {
    amounts.push(total.amount);
    month--;
  }
  return { first: month + 1, amounts: amounts.reverse() };
}
