import { TOTAL } from "../dataset/catalogue";
import { januaryOf, monthNumberOf } from "../dataset/month";
import { shiftSpan, spanOf } from "../dataset/span";
import type { Headline, ProductLevel } from "./finding";
import { type Facts, partsToTell } from "./finding-facts";

/** The total of the month, or January and February together where the month is one of them and not known alone. */
export function headlineOf(facts: Facts): Headline | undefined {
  const { month } = facts;
  const level = facts.level(TOTAL);
  if (level) {
    const known = { before: facts.level(TOTAL, undefined, month - 1), mom: facts.mom(TOTAL) };
    return { kind: "headline", month, level, ...known, yoy: facts.yoy(TOTAL) };
  }
  const joint = jointOf(facts);
  const hasParts = partsToTell(facts.dataset).some((product) => facts.level(product));
  return joint || hasParts || facts.toDate(TOTAL)
    ? { kind: "headline", month, ...(joint && { joint }) }
    : undefined;
}

function jointOf(facts: Facts): Headline["joint"] {
  if (monthNumberOf(facts.month) > 2) return undefined;
  const january = januaryOf(facts.month);
  const pair = spanOf(january, january + 1);
  const amount = facts.amount(TOTAL, pair);
  const before = facts.amount(TOTAL, shiftSpan(pair, -12));
  return amount && { amount, yoy: before && facts.ratio(amount, before) };
}

/** Each product of which the month is known. */
export function productLevelsOf(facts: Facts): readonly ProductLevel[] {
  const { catalogue } = facts.dataset;
  return partsToTell(facts.dataset).flatMap((product) => {
    const level = facts.level(product);
    if (!level) return [];
    const lines = catalogue.partsOf(product).flatMap((line) => {
      const known = facts.level(line);
      return known ? [{ product: line, level: known }] : [];
    });
    const changes = { mom: facts.mom(product), yoy: facts.yoy(product) };
    return [{ kind: "product", product, level, ...changes, share: shareOf(facts, product), lines }];
  });
}

function shareOf(facts: Facts, product: string) {
  return facts.level(TOTAL) && facts.shareOfTotal(product);
}
