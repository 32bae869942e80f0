import type { Series } from "../dataset/series";
import type { Span } from "../dataset/span";
import { change, type ChangeBasis, type Estimate, type Formula, formulas } from "../measures";
import type { Outcome } from "./answer";
import { figureLine, signed, titleOf, withBand } from "./explain";
import type { Subject } from "./asked";
import { whyNot } from "./why-not";
import { WORDS } from "./asked";
import { needsOf } from "./over-series";
import { contributionIn, shareIn } from "./part-of-whole";
import type { Question } from "./question";
import { Refusal } from "./refusal";
import { amountInWords } from "./amount-words";
import { type Whole, wholeOf } from "./whole";

const POINTS = { en: "percentage points", zh: "个百分点" } as const;

/** How a change was made: the figure less its base, then each with its source; or why there is none, as text. */
export function explainChange(question: Question, subject: Subject, basis: ChangeBasis): Outcome {
  const { product, partner, measure, period } = subject;
  const { language } = question;
  const needs = needsOf(formulas[basis](period.last, 1));
  const series = question.dataset.series(product, partner, measure);
  const moved = series && change(series, period.last, basis);
  if (!moved) return whyNot(question, series, { ...subject, needs }).sentence;
  const [now, before] = needs.map((span) => amountOver(question, series, span));
  const difference = withBand(
    moved,
    (kg) => `${kg < 0 ? "−" : "+"}${amountInWords(question, Math.abs(kg), measure)}`
  );
  const title = `${titleOf(question, subject)}, ${WORDS[language].of[basis]}`;
  const lines = needs.map((span) => figureLine(question, series, span, measure));
  return [`${title}: ${now} − ${before} = ${difference}`, ...lines].join("\n");
}

/** How a contribution to growth was made: what the part gained, over the whole at the base. */
export function explainContribution(
  question: Question,
  subject: Subject,
  basis: ChangeBasis
): Outcome {
  const { language } = question;
  const { of, base } = formulas[basis](subject.period.last, 1) as Required<Formula>;
  const points = contributionIn(question, subject, subject.period.last, basis);
  const title = `${titleOf(question, subject)}, ${WORDS[language].of[basis]}`;
  return ofWhole(question, subject, points, [of, base], base, ([now, before], wholeBefore, p) => {
    const shown = withBand(p, (n) => `${signed(n)} ${POINTS[language]}`);
    return `${title}: (${now} − ${before}) ÷ ${wholeBefore} × 100 = ${shown}`;
  });
}

/** How a share was made: the part over the whole. */
export function explainShare(question: Question, subject: Subject): Outcome {
  const { period } = subject;
  const fraction = shareIn(question, subject, period);
  return ofWhole(question, subject, fraction, [period], period, ([of], all, f) => {
    const shown = withBand(f, (n) => `${(n * 100).toFixed(2)} %`);
    return `${titleOf(question, subject)}: ${of} ÷ ${all} = ${shown}`;
  });
}

/** The arithmetic in words, then the figures of the part and that of the whole, each with its source. */
function ofWhole(
  question: Question,
  { product, partner, measure }: Subject,
  estimate: Estimate | Refusal,
  needs: readonly Span[],
  needOfWhole: Span,
  arithmetic: (amounts: readonly string[], ofWhole: string, estimate: Estimate) => string
): Outcome {
  if (estimate instanceof Refusal) return estimate.sentence;
  const { dataset, language } = question;
  const { catalogue } = dataset;
  // There is an estimate, so there is a whole.
  const whole = wholeOf(question, product, partner) as Whole;
  const part = dataset.series(product, partner, measure)!;
  const all = dataset.series(whole.product, whole.partner, measure)!;
  const names = [
    catalogue.productName(whole.product, language),
    catalogue.partnerName(whole.partner, language),
  ].join(", ");
  const amounts = needs.map((span) => amountOver(question, part, span));
  return [
    arithmetic(amounts, amountOver(question, all, needOfWhole), estimate),
    ...needs.map((span) => figureLine(question, part, span, measure)),
    `${names}, ${figureLine(question, all, needOfWhole, measure)}`,
  ].join("\n");
}

/** What a series has over a span that is known, as an analyst writes it: MG.WHY is asked of weights. */
function amountOver(question: Question, series: Series, { first, last }: Span): string {
  return amountInWords(question, series.total(first, last)!.amount, "quantity");
}
