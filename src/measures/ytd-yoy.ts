import { januaryOf } from "../dataset/month";
import { growth, type MeasureOf } from "./estimate";

/**
 * Cumulative year on year (累计同比): growth of the year to date over the same months of the year before, as a
 * fraction; not an average of monthly rates.
 * @example ytdYoy(total, november2025) // −0.0279
 */
export const ytdYoy: MeasureOf = (series, t) =>
  growth(series.total(januaryOf(t), t), series.total(januaryOf(t) - 12, t - 12));
