import type { Measure } from "../dataset/observation";
import type { Series, Total } from "../dataset/series";
import { formatSpan, type Span } from "../dataset/span";
import { type Estimate, type Formula, growth } from "../measures";
import type { Outcome } from "./answer";
import { type Asked, WORDS, whyNot } from "./known";
import { needsOf } from "./over-series";
import type { Question } from "./question";
import { amountInWords, sourceLine } from "./source-line";

/** What is explained: the product, partner and measure, and the month or span it is asked for. */
export type Subject = Omit<Asked, "needs">;

/**
 * How a number was made: the division that gives it, then each figure that went into it with its source. Where there is
 * no number, the sentence that says why, as text: MG.WHY is asked for words and gives them.
 */
export function explain(
  question: Question,
  series: Series | undefined,
  subject: Subject,
  formula: Formula
): Outcome {
  const needs = needsOf(formula);
  const of = series?.total(formula.of.first, formula.of.last);
  const base = formula.base && series?.total(formula.base.first, formula.base.last);
  if (!series || !of || (formula.base && (!base || base.amount <= 0)))
    return whyNot(question, series, { ...subject, needs }).sentence;
  const { catalogue } = question.dataset;
  const { language } = question;
  const title = [
    catalogue.productName(subject.product, language),
    catalogue.partnerName(subject.partner, language),
    formatSpan(subject.period),
    WORDS[language].of[subject.what],
  ].join(", ");
  const division = divide(question, subject.measure, formula, of, base);
  const lines = needs.map((span) => figure(question, series, span, subject.measure));
  return [`${title}: ${division}`, ...lines].join("\n");
}

function divide(
  { language }: Question,
  measure: Measure,
  formula: Formula,
  of: Total,
  base: Total | undefined
): string {
  const amount = amountInWords(of.amount, measure, language);
  const rate = base && growth(of, base);
  if (rate)
    return `${amount} ÷ ${amountInWords(base.amount, measure, language)} − 1 = ${percent(rate)}`;
  if (formula.months === 1) return amount;
  return `${amount} ÷ ${formula.months} = ${amountInWords(of.amount / formula.months, measure, language)}`;
}

/** A rate with its band: "+61.21 % (+61.20 … +61.22 % by rounding)". */
function percent({ value, low, high }: Estimate): string {
  const shown = (n: number) => `${n < 0 ? "−" : "+"}${Math.abs(n * 100).toFixed(2)}`;
  return low === high
    ? `${shown(value)} %`
    : `${shown(value)} % (${shown(low)} … ${shown(high)} %)`;
}

function figure(question: Question, series: Series, span: Span, measure: Measure): string {
  const total = series.total(span.first, span.last)!;
  const terms = series.terms(span.first, span.last);
  return `${formatSpan(span)}: ${sourceLine(question, total, terms, measure)}`;
}
