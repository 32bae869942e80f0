import { answer } from "./answer";
import { readPartners, readPeriods, readProducts } from "./arguments";
import type { Argument } from "./grid";
import { whyNot } from "./why-not";
import type { Question } from "./question";
import { sourceLine } from "./source-line";

/** Where each figure is from, in one line. */
export function answerSource(
  question: Question,
  product: Argument,
  period: Argument,
  partner: Argument
): unknown[][] {
  const grids = [
    readProducts(question, product),
    readPeriods(question, period),
    readPartners(question, partner),
  ] as const;
  return answer(question, [...grids], (p, span, to) => {
    const series = question.dataset.series(p, to, "quantity");
    const total = series?.total(span.first, span.last);
    if (series && total)
      return sourceLine(question, total, series.terms(span.first, span.last), "quantity");
    const asked = { product: p, partner: to, measure: "quantity", what: "value" } as const;
    return whyNot(question, series, { ...asked, period: span, needs: [span] });
  });
}
