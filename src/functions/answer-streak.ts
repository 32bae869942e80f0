import { answer, Shown } from "./answer";
import { readMonths, readPartners, readProducts } from "./arguments";
import type { Argument } from "./grid";
import type { Question } from "./question";
import { Refusal } from "./refusal";
import { readRules } from "./rules";
import { streakOf } from "./streak-run";

/** How many months in a row a rule has held; "at least" so many where the run is open. */
export function answerStreak(
  question: Question,
  product: Argument,
  period: Argument,
  partner: Argument,
  rule: Argument
): unknown[][] {
  return answer(
    question,
    [
      readProducts(question, product),
      readMonths(question, period, "MG.STREAK"),
      readPartners(question, partner),
      readRules(question, rule),
    ],
    (p, month, to, kept) => {
      const run = streakOf(question, p, to, month, kept);
      if (run instanceof Refusal) return run;
      return run.isOpen ? new Shown(run.months, '"≥ "0') : run.months;
    }
  );
}
