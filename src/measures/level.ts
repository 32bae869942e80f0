import { amountOf, type MeasureOf } from "./estimate";

/**
 * The amount of a month, in the unit of the series (kg or the currency).
 * @example level(ingot, november2025) // 22,218,000 kg
 */
export const level: MeasureOf = (series, t) => amountOf(series.total(t, t));
