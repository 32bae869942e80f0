import { type MeasureOf, mean } from "./estimate";

/**
 * Rolling mean of the last n months, the month itself included. Nothing where one of them is missing: months are never
 * skipped by counting figures.
 * @example rolling(ingot, november2025, 3) // (27,717 + 13,782 + 22,218) / 3 = 21,239 t
 */
export const rolling: MeasureOf<[months: number]> = (series, t, months) =>
  mean(series, t - months + 1, t);
