import { widthOf } from "../dataset/band";
import type { Observation } from "../dataset/observation";
import type { Check, Relation } from "./check";
import { judgePrint } from "./judge-print";
import { gap } from "./verdict";

/**
 * A print beside another one of the same figure, which stands for what is so.
 * @param silent Those among them that nobody printed: zeros of a source that covers the month and has no row.
 */
export function checkPair(
  print: Observation,
  other: Observation,
  silent: readonly Observation[] = []
): Check {
  const stands = { value: other.amount, ...other.band };
  const relation = relationOf(print, other, silent);
  const check = judgePrint(print, stands, { kind: "otherPrint", other, relation });
  // Two prints are never the same number: at best one is a shorter form of the other.
  return check.verdict === "agrees" ? { ...check, verdict: "agreesWithinRounding" } : check;
}

function relationOf(
  print: Observation,
  other: Observation,
  silent: readonly Observation[]
): Relation {
  if (silent.includes(other)) return "otherSilent";
  if (silent.includes(print)) return "silent";
  if (gap(print.band, other.band) > 0) return "contradicts";
  if (print.rounding !== other.rounding) return "cutOff";
  return widthOf(print.band) > widthOf(other.band) ? "coarser" : "neighbours";
}
