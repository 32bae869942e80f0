import { januaryOf, monthNumberOf } from "../dataset/month";
import type { MeasureOf } from "./estimate";

/**
 * The monthly amount that the rest of the year needs to match last year's total: (last year − year to date) ÷ months
 * left. Zero or below where last year is matched or exceeded already. Nothing in December, which leaves no months,
 * where last year or the year to date is unknown, and for unit values, which do not add up.
 * @example runRate(ingot, november2025) // all of 2024 less January–November 2025, for December alone
 */
export const runRate: MeasureOf = (series, t) => {
  const january = januaryOf(t);
  const left = 12 - monthNumberOf(t);
  const goal = series.total(january - 12, january - 1);
  const done = series.total(january, t);
  if (!goal || !done || left === 0 || !series.additive) return undefined;
  return {
    value: (goal.amount - done.amount) / left,
    low: (goal.low - done.high) / left,
    high: (goal.high - done.low) / left,
    basis: goal.basis === "reported" && done.basis === "reported" ? "reported" : "derived",
  };
};
