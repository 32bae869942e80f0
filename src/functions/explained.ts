import { type ChangeBasis, formulas, type MeasureName, type StreakRule } from "../measures";
import type { Argument, Grid } from "./grid";
import { whatNamed } from "./asked";
import type { Question } from "./question";
import { ruleNamed } from "./rules";
import { basisNamed, isMeasure, readWords, rollingMonths } from "./what";

/** What MG.WHY is asked to explain. */
export type Explained =
  | { readonly kind: "series"; readonly name: MeasureName; readonly months: number }
  | { readonly kind: "change" | "contrib"; readonly basis: ChangeBasis }
  | { readonly kind: "share" }
  | { readonly kind: "streak"; readonly rule: StreakRule };

/** Reads what is to be explained; omitted it is the value. */
export function readExplained(question: Question, argument: Argument): Grid<Explained> {
  const names = Object.keys(formulas).filter((name) => name !== "rolling");
  const known = [...names, ..."rolling3 rolling-12 change contrib-yoy share streak-up".split(" ")];
  const value = { kind: "series", name: "value", months: 1 } as const;
  return readWords<Explained>(question, argument, value, explainedAs, known);
}

function explainedAs(word: string): Explained | undefined {
  const months = rollingMonths(word);
  if (months) return { kind: "series", name: "rolling", months };
  const [, head = "", rest] = /^([^-:]+)(?:[-:](.+))?$/.exec(word) ?? [];
  const what = whatNamed(head);
  if (what === "change" || what === "contrib") {
    const basis = basisNamed(rest ?? "mom");
    return basis && { kind: what, basis };
  }
  if (what === "streak") {
    const rule = ruleNamed(rest ?? "up");
    return rule && { kind: what, rule };
  }
  if (rest !== undefined) return undefined;
  if (what === "share") return { kind: what };
  return isMeasure(what) ? { kind: "series", name: what, months: 1 } : undefined;
}
