import { TOTAL } from "../dataset/catalogue";
import type { BaseEffect, Fact } from "./finding";
import { directionOf } from "./finding-direction";
import { type Facts, partsToTell } from "./finding-facts";

/** A change on the month below this is not large: 20 %. */
const LARGE = 0.2;

/**
 * Large changes on the month that mostly undo the month before. With g the change on the month, a month after two equal
 * ones lies 2g ÷ (3 + g) above its own three-month average; a base effect is a large g whose month lies certainly less
 * than half as far from it, or on its other side.
 * @example Ingot, November 2025: +61.2 % on October, yet 22,218 ÷ 21,239 − 1 = +4.6 %; half of 2g ÷ (3 + g) is 16.9 %
 */
export function baseEffectsOf(facts: Facts): readonly BaseEffect[] {
  return [TOTAL, ...partsToTell(facts.dataset)].flatMap((product) => {
    const [mom, level] = [facts.mom(product), facts.level(product)];
    const average = facts.rolling3(product);
    const deviation = level && average && facts.ratio(level, average);
    if (!mom || !average || !deviation || !isLarge(mom) || !isBaseEffect(mom, deviation)) return [];
    const before = facts.mom(product, facts.month - 1);
    return [{ kind: "baseEffect", product, month: facts.month, mom, before, average, deviation }];
  });
}

function isLarge(mom: Fact): boolean {
  const direction = directionOf(mom);
  return (direction === "up" || direction === "down") && Math.abs(mom.value) >= LARGE;
}

function isBaseEffect(mom: Fact, deviation: Fact): boolean {
  const half = Math.abs(mom.value) / (3 + mom.value);
  return mom.value > 0 ? deviation.high < half : deviation.low > -half;
}
