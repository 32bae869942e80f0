import { growth, type MeasureOf } from "./estimate";

/**
 * Month on month (环比): growth over the month before, as a fraction. January is compared with December. Nothing where
 * one of the two months is not known, as when January and February are published only together.
 * @example mom(ingot, november2025) // 22,218 / 13,782 − 1 = 0.6121
 */
export const mom: MeasureOf = (series, t) => growth(series.total(t, t), series.total(t - 1, t - 1));
