import { TOTAL } from "../dataset/catalogue";
import type { Month } from "../dataset/month";
import type { Extreme, Fact, Run } from "./finding";
import { directionOf, isAbove } from "./finding-direction";
import { exactly, type Facts, partsToTell } from "./finding-facts";

/** A run is worth a sentence from here on. */
const LEAST_RUN = 2;
/** "Highest since" is worth a sentence where at least so many months before were lower. */
const LEAST_BEYOND = 3;
/** Kilograms in a tonne. */
const TONNE = 1000;

/** Runs and extremes of the total and the products: what has held for months, each of them provably. */
export function runsOf(facts: Facts): readonly (Run | Extreme)[] {
  return [TOTAL, ...partsToTell(facts.dataset)].flatMap((product) => {
    const found = [extremeOf(facts, product), trendOf(facts, product), aboveOf(facts, product)];
    return found.filter((f) => f !== undefined);
  });
}

/** Several months up or down in a row. */
function trendOf(facts: Facts, product: string): Run | undefined {
  const direction = directionFor(facts, product);
  if (direction !== "up" && direction !== "down") return undefined;
  const { months, since, isOpen, fact } = facts.streak(product, { kind: direction });
  const isSure = every(facts.month, months, (t) => {
    const mom = facts.mom(product, t);
    return mom !== undefined && directionOf(mom) === direction;
  });
  if (since === undefined || months < LEAST_RUN || !isSure) return undefined;
  return { kind: "run", product, rule: direction, months: fact, since, isOpen };
}

function directionFor(facts: Facts, product: string) {
  const mom = facts.mom(product);
  return mom && directionOf(mom);
}

/** Several months in a row above the round threshold that lies next below the month. */
function aboveOf(facts: Facts, product: string): Run | undefined {
  const level = facts.level(product);
  const amount = level && roundBelow(level.value);
  if (!amount) return undefined;
  const { months, since, isOpen, fact } = facts.streak(product, { kind: "above", amount });
  const isSure = every(facts.month, months, (t) => {
    const then = facts.level(product, undefined, t);
    return then !== undefined && then.low > amount;
  });
  if (since === undefined || months < LEAST_RUN || !isSure) return undefined;
  const threshold = exactly(amount, "kg");
  return { kind: "run", product, rule: "above", threshold, months: fact, since, isOpen };
}

/** A multiple of 1,000 t from 5,000 t on, of 5,000 t from 10,000 t on; 0 below, where a threshold says little. */
function roundBelow(kg: number): number {
  const step = (kg < 10_000 * TONNE ? 1_000 : 5_000) * TONNE;
  return kg < 5_000 * TONNE ? 0 : Math.floor(kg / step) * step;
}

/** The highest or lowest month of the unbroken run of months before it, or since one that was beyond it. */
function extremeOf(facts: Facts, product: string): Extreme | undefined {
  const { month } = facts;
  const level = facts.level(product);
  const before = facts.level(product, undefined, month - 1);
  if (!level || !before) return undefined;
  const side = sideOf(level, before);
  if (!side) return undefined;
  let t = month - 1;
  let then: Fact | undefined = before;
  while (then && (side === "highest" ? isAbove(level, then) : isAbove(then, level)))
    then = facts.level(product, undefined, --t);
  // A month too near to be told apart by the rounding ends the search without an answer.
  const isBeyond = then && (side === "highest" ? isAbove(then, level) : isAbove(level, then));
  if (month - 1 - t < LEAST_BEYOND || (then && !isBeyond)) return undefined;
  const found = { product, month, side, level, unbrokenFrom: t + 1 };
  return { kind: "extreme", ...found, ...(then && { since: t }) };
}

function sideOf(level: Fact, before: Fact): Extreme["side"] | undefined {
  if (isAbove(level, before)) return "highest";
  return isAbove(before, level) ? "lowest" : undefined;
}

function every(last: Month, months: number, holds: (month: Month) => boolean): boolean {
  for (let month = last; month > last - months; month--) if (!holds(month)) return false;
  return true;
}
