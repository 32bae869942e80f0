import type { Band } from "../dataset/band";
import type { Check, CheckSubject, Disagreement, Printed, Reason, Recomputed } from "./check";

/** What is lost when computing with doubles: 1 in a million millions. Bands that miss each other by less touch. */
const NOISE = 1e-12;

/** A check whose print was recomputed: its verdict, by how much the two differ, and what remains after rounding. */
export function judge(
  subject: CheckSubject,
  printed: Printed,
  { value, low, high }: Recomputed,
  reason: Reason
): Check {
  const recomputed = { value, low, high };
  const difference = printed.value - value;
  const checked = { subject, printed, recomputed, difference, reason };
  if (gap(printed.band, recomputed) > 0)
    return { ...checked, verdict: "differs", disagreement: disagree(printed, recomputed) };
  const isSame = gap(printed.band, { low: value, high: value }) === 0;
  return { ...checked, verdict: isSame ? "agrees" : "agreesWithinRounding" };
}

/** The distance of two bands; 0 where they overlap or touch, or miss each other by the noise of computing only. */
export function gap(a: Band, b: Band): number {
  const distance = Math.max(a.low - b.high, b.low - a.high);
  const size = Math.max(1, Math.abs(a.low), Math.abs(a.high));
  return distance > NOISE * size ? distance : 0;
}

function disagree(printed: Printed, recomputed: Recomputed): Disagreement {
  const { value, band, rounding } = printed;
  const step = band.high - band.low;
  // Cutting digits off moves a number towards zero: −10.69 % becomes −10.6 %.
  const cut = value < 0 ? { low: value - step, high: value } : { low: value, high: value + step };
  return {
    least: gap(band, recomputed),
    fitsIfCutOff: rounding === "rounded" && gap(cut, recomputed) === 0,
  };
}
