import { widthOf } from "../dataset/band";
import type { Dataset } from "../dataset/dataset";
import type { Observation } from "../dataset/observation";
import type { Check, Relation } from "./check";
import { checkParts, checkRatio, checkSum } from "./check-sums";
import { distinctPrints, finest } from "./distinct-prints";
import { aboutPrint, judgePrint } from "./judge-print";
import { type Prints, printsOf } from "./prints";
import { isUndefined, meaningsOf } from "./undefined-group";
import { gap } from "./verdict";

/**
 * Checks printed amounts against each other: two prints of one figure, a print of several months against the sum or
 * difference of other prints, a product against its lines, a unit value against value divided by weight. Only printed
 * amounts are asked: derived ones were made to agree. Of several prints of one span the finest stand for it.
 */
export function checkPrints(dataset: Dataset): Check[] {
  const prints = printsOf(dataset);
  const checks: Check[] = [];
  for (const group of prints.groups)
    for (const same of distinctPrints(group)) {
      const best = finest(same);
      if (same.length > 1) checks.push(...checkPairs(same, prints));
      checks.push(
        ...checkSum(best, group, prints),
        ...checkParts(best, dataset),
        ...checkRatio(best, dataset),
        ...checkGroup(same, dataset)
      );
    }
  return checks;
}

/** Every two prints of one figure whose amounts differ; the finer one, or the better-ranked, stands for what is so. */
function checkPairs(same: readonly Observation[], prints: Prints): Check[] {
  const best = [...same].sort(
    (a, b) =>
      widthOf(a.band) - widthOf(b.band) || prints.rankOf(a.sources) - prints.rankOf(b.sources)
  );
  return best.flatMap((other, i) =>
    best
      .slice(i + 1)
      .filter(({ amount }) => amount !== other.amount)
      .map((print) => checkPair(print, other))
  );
}

function checkPair(print: Observation, other: Observation): Check {
  const stands = { value: other.amount, ...other.band };
  const relation = relationOf(print, other);
  const check = judgePrint(print, stands, { kind: "otherPrint", other, relation });
  // Two prints are never the same number: at best one is a shorter form of the other.
  return check.verdict === "agrees" ? { ...check, verdict: "agreesWithinRounding" } : check;
}

function relationOf(print: Observation, other: Observation): Relation {
  if (gap(print.band, other.band) > 0) return "contradicts";
  if (print.rounding !== other.rounding) return "cutOff";
  return widthOf(print.band) > widthOf(other.band) ? "coarser" : "neighbours";
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
