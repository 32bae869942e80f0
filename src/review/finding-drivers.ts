import type { Drivers, Fact } from "./finding";
import { TOTAL } from "../dataset/catalogue";
import { directionOf } from "./finding-direction";
import { type Facts, partsToTell } from "./finding-facts";

/** What moved the total: on the month, and over the year to date. Nothing where no product's part is known. */
export function driversOf(facts: Facts, basis: "mom" | "ytdyoy"): Drivers | undefined {
  const growth = basis === "mom" ? facts.mom(TOTAL) : facts.toDateYoy(TOTAL);
  if (!growth) return undefined;
  const all = partsToTell(facts.dataset);
  const parts = all.flatMap((product) => {
    const points = facts.contribution(product, basis);
    return points ? [{ product, points }] : [];
  });
  if (parts.length === 0) return undefined;
  parts.sort((a, b) => Math.abs(b.points.value) - Math.abs(a.points.value));
  const isComplete = parts.length === all.length;
  const main = isComplete ? mainOf(parts, growth) : undefined;
  return { kind: "drivers", month: facts.month, basis, growth, parts, main, isComplete };
}

/**
 * The part that moved the total its own way by more than half of its growth and of all that moved it that way, and
 * certainly more than any other part did.
 */
function mainOf([first, ...rest]: Drivers["parts"], growth: Fact): string | undefined {
  if (!first) return undefined;
  const direction = directionOf(growth);
  const moves = direction === "up" || direction === "down";
  if (!moves || directionOf(first.points) !== direction) return undefined;
  const sign = direction === "up" ? 1 : -1;
  const least = Math.min(sign * first.points.low, sign * first.points.high);
  const others = rest.map(({ points }) => Math.max(sign * points.low, sign * points.high, 0));
  const gross = others.reduce((sum, other) => sum + other, least);
  const isMost = least > 50 * Math.abs(growth.value) && least > gross / 2;
  return isMost ? first.product : undefined;
}
