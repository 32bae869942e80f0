import { growth, type MeasureOf } from "./estimate";

/**
 * Year on year (同比): growth over the same month a year earlier, as a fraction.
 * @example yoy(ingot, october2025) // −0.4282
 */
export const yoy: MeasureOf = (series, t) =>
  growth(series.total(t, t), series.total(t - 12, t - 12));
