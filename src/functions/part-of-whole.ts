import type { Month } from "../dataset/month";
import type { Series } from "../dataset/series";
import { type Span, spanOf } from "../dataset/span";
import {
  type ChangeBasis,
  contribution,
  type Estimate,
  type Formula,
  formulas,
  share,
} from "../measures";
import { analysisSentences } from "./analysis-sentences";
import { type Asked, WORDS } from "./asked";
import { whyNot } from "./why-not";
import type { Question } from "./question";
import { Refusal, unreadable } from "./refusal";
import { type NamedWhole, wholeOf } from "./whole";

/** A part: whose figures are compared with those of a whole. */
export type Part = Pick<Asked, "product" | "partner" | "measure">;

/** The share of a part in its whole over a span, or why there is none. */
export function shareIn(
  question: Question,
  part: Part,
  period: Span,
  named?: NamedWhole
): Estimate | Refusal {
  const asked = { ...part, what: "share", period, needs: [period] } as const;
  return compare(question, asked, period, named, (of, all) => share(of, all, period));
}

/** What a part adds to the growth of its whole, in percentage points, or why nobody can say. */
export function contributionIn(
  question: Question,
  part: Part,
  month: Month,
  basis: ChangeBasis,
  named?: NamedWhole
): Estimate | Refusal {
  const { of, base } = formulas[basis](month, 1) as Required<Formula>;
  const asked = { ...part, what: "contrib", period: spanOf(month), needs: [of, base] } as const;
  return compare(question, asked, base, named, (own, all) => contribution(own, all, month, basis));
}

/** Computes with a part and its whole, or says which of the two is not known, and where. */
function compare(
  question: Question,
  asked: Asked,
  neededOfWhole: Span,
  named: NamedWhole | undefined,
  compute: (part: Series, whole: Series) => Estimate | undefined
): Estimate | Refusal {
  const { dataset, language } = question;
  const { product, partner, measure } = asked;
  const whole = wholeOf(question, product, partner, named);
  if (whole instanceof Refusal) return whole;
  if (measure === "unitValue")
    return unreadable(analysisSentences[language].notAdditive(WORDS[language].of[asked.what]));
  const part = dataset.series(product, partner, measure);
  const all = dataset.series(whole.product, whole.partner, measure);
  const estimate = part && all && compute(part, all);
  if (estimate) return estimate;
  const isKnown = part && asked.needs.every(({ first, last }) => part.total(first, last));
  return isKnown
    ? whyNot(question, all, { ...asked, ...whole, needs: [neededOfWhole] })
    : whyNot(question, part, asked);
}
