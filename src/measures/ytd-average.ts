import { januaryOf } from "../dataset/month";
import { type MeasureOf, mean } from "./estimate";

/**
 * Monthly average of the year to date: the sum from January, divided by the number of months.
 * @example ytdAverage(ingot, november2025) // 229,7xx / 11 = 20,88x t
 */
export const ytdAverage: MeasureOf = (series, t) => mean(series, januaryOf(t), t);
