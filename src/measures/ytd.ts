import { januaryOf } from "../dataset/month";
import { amountOf, type MeasureOf } from "./estimate";

/**
 * Year to date (累计): the sum from January to the month. A printed cumulative figure wins over the sum of the months;
 * nothing where a month is missing and no cumulative figure bridges it. January and February published only together
 * give February a year to date, and January none.
 * @example ytd(total, november2025) // 408,800,000 kg
 */
export const ytd: MeasureOf = (series, t) => amountOf(series.total(januaryOf(t), t));
