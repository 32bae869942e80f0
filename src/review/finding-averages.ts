import { TOTAL } from "../dataset/catalogue";
import { monthNumberOf } from "../dataset/month";
import type { Averages, Need, RunRate } from "./finding";
import { type Facts, partsToTell } from "./finding-facts";
import { shiftSpan, spanOf } from "../dataset/span";

/** The three-month average beside that of the year to date; in March they are the same months and say nothing. */
export function averagesOf(facts: Facts): Averages | undefined {
  if (monthNumberOf(facts.month) === 3) return undefined;
  const products = [TOTAL, ...partsToTell(facts.dataset)].flatMap((product) => {
    const [rolling, toDate] = [facts.rolling3(product), facts.toDateAverage(product)];
    const gap = rolling && toDate && facts.ratio(rolling, toDate);
    return gap ? [{ product, rolling, toDate, gap }] : [];
  });
  return products.length > 0 ? { kind: "averages", products } : undefined;
}

/** What the rest of the year needs to match the year before; nothing in December, which has no rest. */
export function runRateOf(facts: Facts): RunRate | undefined {
  const { month } = facts;
  const year = spanOf(month - (monthNumberOf(month) - 1), month + (12 - monthNumberOf(month)));
  const needs = [TOTAL, ...partsToTell(facts.dataset)].flatMap((product): Need[] => {
    const pace = facts.runRate(product);
    const goal = pace && facts.amount(product, shiftSpan(year, -12));
    return goal ? [{ product, goal, pace, level: facts.level(product) }] : [];
  });
  return needs.length > 0 ? { kind: "runRate", month, needs } : undefined;
}
