import type { Standing } from "./standing";

/**
 * The concentration of destinations (Herfindahl–Hirschman index): the sum of the squares of their shares, from 1/n for n
 * equal destinations to 1 for a single one. Shares are of the sum of the destinations, which differs from World by
 * rounding at most. Nothing unless all destinations are known: from some of them it could be anything.
 * @example hhi(standing(…)) // shares 0.5, 0.3 and 0.2: 0.25 + 0.09 + 0.04 = 0.38
 */
export function hhi({ places, isComplete }: Standing): number | undefined {
  const sum = places.reduce((all, { total }) => all + total.amount, 0);
  if (!isComplete || sum <= 0) return undefined;
  return places.reduce((index, { total }) => index + (total.amount / sum) ** 2, 0);
}
