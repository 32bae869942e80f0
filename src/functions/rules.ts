import type { StreakRule } from "../measures";
import type { Argument, Grid } from "./grid";
import { TONNE } from "./over-series";
import type { Question } from "./question";
import { readWords } from "./what";

/** The rules of a streak as they are offered, and the Chinese words for them. */
const RULES = ["up", "down", "above:8000", "below:8000", "leader", "above-average"];
const KINDS = new Map<string, "up" | "down" | "leader" | "aboveAverage">([
  ["up", "up"],
  ["上升", "up"],
  ["down", "down"],
  ["下降", "down"],
  ["leader", "leader"],
  ["领先", "leader"],
  ["above-average", "aboveAverage"],
  ["aboveaverage", "aboveAverage"],
  ["高于均值", "aboveAverage"],
]);

/** Reads the rule of a streak, "above:8000" in tonnes; omitted it is "up". */
export function readRules(question: Question, argument: Argument): Grid<StreakRule> {
  return readWords(question, argument, { kind: "up" }, ruleNamed, RULES);
}

/** A rule by its words: "above:8000", "高于:8,000吨". */
export function ruleNamed(word: string): StreakRule | undefined {
  const kind = KINDS.get(word);
  if (kind) return { kind };
  const limit = /^(above|below|高于|低于):?(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(?:t|吨)?$/.exec(word);
  if (!limit) return undefined;
  const [, side, whole, rest = ""] = limit;
  // 8.000 is eight thousand in half of the world and eight in the other.
  if (/^\d{1,3}$/.test(whole!) && /^\.\d{3}$/.test(rest)) return undefined;
  const amount = Number(whole!.replaceAll(",", "") + rest) * TONNE;
  return { kind: side === "above" || side === "高于" ? "above" : "below", amount };
}
