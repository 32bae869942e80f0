import { widthOf } from "../dataset/band";
import type { Dataset } from "../dataset/dataset";
import type { Observation } from "../dataset/observation";
import type { Check } from "./check";
import { checkPair } from "./check-pair";
import { checkParts, checkRatio, checkSum } from "./check-sums";
import { distinctPrints, finest } from "./distinct-prints";
import { aboutPrint } from "./judge-print";
import { isOfOneFamily } from "./overlaps";
import type { Overlap } from "./overlap";
import { PartSums } from "./part-sums";
import { type Prints, printsOf } from "./prints";
import { isUndefined, meaningsOf } from "./undefined-group";

/**
 * Checks printed amounts against each other: two prints of one figure, a print of several months against the sum or
 * difference of other prints, a product against its lines, a unit value against value divided by weight. Only printed
 * amounts are asked: derived ones were made to agree. Of several prints of one span the finest stand for it. Exact amounts
 * of products beside their lines are told together: a source has as many as months and partners.
 */
export function checkPrints(dataset: Dataset): {
  readonly checks: readonly Check[];
  readonly overlaps: readonly Overlap[];
} {
  const prints = printsOf(dataset);
  const checks: Check[] = [];
  const exact = new PartSums();
  for (const group of prints.groups) {
    if (standsAlone(group, dataset)) continue;
    for (const same of distinctPrints(group)) {
      const best = finest(same);
      if (same.length > 1) checks.push(...checkPairs(same, prints, dataset));
      checks.push(
        ...checkSum(best, group, prints),
        ...exact.without(checkParts(best, dataset)),
        ...checkRatio(best, dataset),
        ...checkGroup(same, dataset)
      );
    }
  }
  return { checks, overlaps: exact.overlaps };
}

/**
 * Whether nothing can stand beside the figures of a product × partner × measure: exact months, each said once, of a product
 * without lines to a partner that is one, such as a customs file has by the ten thousand.
 */
function standsAlone(group: readonly Observation[], { catalogue }: Dataset): boolean {
  const { product, partner, measure } = group[0]!;
  if (measure === "unitValue" || catalogue.partsOf(product).length > 0) return false;
  if (isUndefined(partner, catalogue)) return false;
  const isExact = group.every((o) => o.span.first === o.span.last && widthOf(o.band) === 0);
  return isExact && new Set(group.map((o) => o.span.first)).size === group.length;
}

/**
 * Every two prints of one figure whose amounts differ; the finer one, or the better-ranked, stands for what is so. Sources
 * of different families are compared as a whole (overlaps.ts).
 */
function checkPairs(same: readonly Observation[], prints: Prints, dataset: Dataset): Check[] {
  const best = [...same].sort(
    (a, b) =>
      widthOf(a.band) - widthOf(b.band) || prints.rankOf(a.sources) - prints.rankOf(b.sources)
  );
  return best.flatMap((other, i) =>
    best
      .slice(i + 1)
      .filter((print) => print.amount !== other.amount && isOfOneFamily(print, other, dataset))
      .map((print) => checkPair(print, other))
  );
}

/** An amount of a group whose members nobody states. */
function checkGroup(same: readonly Observation[], dataset: Dataset): Check[] {
  const { product, partner, span } = same[0]!;
  if (!isUndefined(partner, dataset.catalogue)) return [];
  const reason = {
    kind: "undefinedGroup",
    ...meaningsOf(dataset, product, partner, span),
  } as const;
  return same.map((print): Check => {
    return { ...aboutPrint(print), verdict: "cannotBeChecked", reason };
  });
}
