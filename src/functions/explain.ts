import type { Measure } from "../dataset/observation";
import type { Series, Total } from "../dataset/series";
import { formatSpan, type Span } from "../dataset/span";
import { type Estimate, type Formula, growth } from "../measures";
import type { Outcome } from "./answer";
import { type Subject, WORDS } from "./asked";
import { whyNot } from "./why-not";
import { needsOf } from "./over-series";
import type { Question } from "./question";
import { amountInWords } from "./amount-words";
import { partsLine } from "./parts-line";
import { revisionLines } from "./revision-lines";
import { sourceLine } from "./source-line";

/**
 * How a number was made: the division that gives it, then each figure that went into it with its source and with what
 * refreshes have changed of it, and of a sum what it is the sum of. Where there is no number, the sentence that says why, as
 * text: MG.WHY is asked for words and gives them.
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
    return [
      whyNot(question, series, { ...subject, needs }).sentence,
      ...needs.flatMap((span) => revisionLines(question, { ...subject, span })),
    ].join("\n");
  const division = divide(question, subject.measure, formula, of, base);
  const lines = needs.flatMap((span) => {
    const terms = series.terms(span.first, span.last);
    const line = figureLine(question, series, span, subject.measure);
    return [line, ...revisionLines(question, { ...subject, span }, terms)];
  });
  const terms = series.terms(formula.of.first, formula.of.last);
  const parts = partsLine(question, subject, terms);
  return [`${titleOf(question, subject)}: ${division}`, ...lines, ...parts].join("\n");
}

/** What is explained, in words: "Ingot, World, 2025-11, month on month". */
export function titleOf({ dataset, language }: Question, subject: Subject): string {
  return [
    dataset.catalogue.productName(subject.product, language),
    dataset.catalogue.partnerName(subject.partner, language),
    formatSpan(subject.period),
    WORDS[language].of[subject.what],
  ].join(", ");
}

/** A figure that went into a number, with its span and source; nothing where it is not known. */
export function figureLine(
  question: Question,
  series: Series | undefined,
  span: Span,
  measure: Measure
): string {
  const total = series?.total(span.first, span.last);
  if (!series || !total) return "";
  const terms = series.terms(span.first, span.last);
  return `${formatSpan(span)}: ${sourceLine(question, total, terms, measure)}`;
}

/** A number with the band that rounding allows: "+61.21 % (+61.20 % … +61.22 %)". */
export function withBand({ value, low, high }: Estimate, shown: (n: number) => string): string {
  return low === high ? shown(value) : `${shown(value)} (${shown(low)} … ${shown(high)})`;
}

/** A number with its sign and two digits: "+61.21", "−10.04". */
export function signed(n: number): string {
  return `${n < 0 ? "−" : "+"}${Math.abs(n).toFixed(2)}`;
}

function divide(
  question: Question,
  measure: Measure,
  formula: Formula,
  of: Total,
  base: Total | undefined
): string {
  const amount = amountInWords(question, of.amount, measure);
  const rate = base && growth(of, base);
  if (rate)
    return `${amount} ÷ ${amountInWords(question, base.amount, measure)} − 1 = ${withBand(rate, (n) => `${signed(n * 100)} %`)}`;
  if (formula.months === 1) return amount;
  return `${amount} ÷ ${formula.months} = ${amountInWords(question, of.amount / formula.months, measure)}`;
}
