import type { Fact, Unit } from "./finding";

/**
 * Which way a change goes: up or down only where its whole band lies on that side of zero; unchanged where it would be
 * shown as 0.0; unclear where the publishers' rounding allows both.
 */
export type Direction = "up" | "down" | "unchanged" | "unclear";

/** Below this a change is shown as 0.0: half of the last digit. */
const INVISIBLE: Partial<Record<Unit, number>> = { fraction: 0.0005, points: 0.05, kg: 0.5 };

/** The direction of a change. */
export function directionOf({ value, low, high, unit }: Fact): Direction {
  const least = INVISIBLE[unit] ?? 0;
  if (Math.abs(value) < least || value === 0)
    return low > -2 * least - 1e-12 && high < 2 * least + 1e-12 ? "unchanged" : "unclear";
  if (low > 0) return "up";
  return high < 0 ? "down" : "unclear";
}

/** Whether a number certainly lies above another: their bands do not touch. */
export function isAbove(a: Fact, b: Fact): boolean {
  return a.low > b.high;
}
