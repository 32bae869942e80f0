import type { Span } from "../dataset/span";
import { formulas } from "../measures";
import type { Outcome } from "./answer";
import { explain } from "./explain";
import { explainChange, explainContribution, explainShare } from "./explain-part";
import { explainStreak } from "./explain-streak";
import type { Question } from "./question";
import type { Explained } from "./explained";

/** How a number was made, or why there is none, in words; of any measure that MG.WHY is asked for. */
export function because(
  question: Question,
  product: string,
  partner: string,
  period: Span,
  asked: Explained
): Outcome {
  const t = period.last;
  if (asked.kind === "streak") return explainStreak(question, product, partner, t, asked.rule);
  const subject = { product, partner, measure: "quantity", period } as const;
  if (asked.kind === "series") {
    const { name, months } = asked;
    const formula = name === "value" ? { of: period, months: 1 } : formulas[name](t, months);
    const series = question.dataset.series(product, partner, "quantity");
    return explain(question, series, { ...subject, what: name }, formula);
  }
  const about = { ...subject, what: asked.kind };
  if (asked.kind === "share") return explainShare(question, about);
  const explainBasis = asked.kind === "change" ? explainChange : explainContribution;
  return explainBasis(question, about, asked.basis);
}
