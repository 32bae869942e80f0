import type { Estimate } from "../measures";
import { answer, type Outcome } from "./answer";
import { readMonths, readPartners, readPeriods, readProducts } from "./arguments";
import type { Argument } from "./grid";
import { contributionIn, shareIn } from "./part-of-whole";
import type { Question } from "./question";
import { Refusal } from "./refusal";
import { readBases } from "./what";
import { readWholes } from "./whole";

/** The share of each part in its whole. */
export function answerShare(
  question: Question,
  product: Argument,
  period: Argument,
  partner: Argument,
  of: Argument
): unknown[][] {
  return answer(
    question,
    [
      readProducts(question, product),
      readPeriods(question, period),
      readPartners(question, partner),
      readWholes(question, of),
    ],
    (p, span, to, named) =>
      numberIn(shareIn(question, { product: p, partner: to, measure: "quantity" }, span, named)),
    "0.0%"
  );
}

/** What each part adds to the growth of its whole, in percentage points. */
export function answerContribution(
  question: Question,
  product: Argument,
  period: Argument,
  partner: Argument,
  basis: Argument,
  of: Argument
): unknown[][] {
  return answer(
    question,
    [
      readProducts(question, product),
      readMonths(question, period, "MG.CONTRIB"),
      readPartners(question, partner),
      readBases(question, basis),
      readWholes(question, of),
    ],
    (p, month, to, on, named) => {
      const part = { product: p, partner: to, measure: "quantity" } as const;
      return numberIn(contributionIn(question, part, month, on, named));
    }
  );
}

function numberIn(found: Estimate | Refusal): Outcome {
  return found instanceof Refusal ? found : found.value;
}
