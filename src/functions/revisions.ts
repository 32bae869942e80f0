import type { Observation } from "../dataset/observation";
import { formatSpan, type Span } from "../dataset/span";
import { dateIn, logOf, printsOf, revisionOf } from "../review";
import { answer, type Outcome } from "./answer";
import { readPartners, readPeriods, readProducts } from "./arguments";
import type { Argument } from "./grid";
import { whyNot } from "./why-not";
import { inUnit } from "./over-series";
import { printSentences } from "./print-sentences";
import type { Question } from "./question";
import { noFigure } from "./refusal";
import { revisionInWords, revisionLines } from "./revision-lines";
import { amountInWords } from "./amount-words";
import { citations } from "./cited-sources";

/**
 * The cells of MG.REVISION, in tonnes: where the log of refreshes knows the figure, what it is now less what it was before
 * the first of them; else the latest print less the first one; or #N/A with what is known.
 */
export function revisions(
  question: Question,
  [product, period, partner]: readonly Argument[]
): unknown[][] {
  const grids = [
    readProducts(question, product),
    readPeriods(question, period),
    readPartners(question, partner),
  ] as const;
  return answer(question, [...grids], (p, span, to) => revised(question, p, span, to));
}

function revised(question: Question, product: string, span: Span, partner: string): Outcome {
  const { dataset, language } = question;
  const say = printSentences[language];
  const figure = { product, partner, measure: "quantity", span } as const;
  const log = logOf(dataset, figure);
  if (log?.difference !== undefined) return inUnit(log.difference, "quantity");
  const prints = printsOf(dataset).at(product, partner, "quantity", span);
  const found = revisionOf(prints, dateIn(dataset));
  if (typeof found === "object") return inUnit(found.difference, "quantity");
  const { catalogue } = dataset;
  const names = [
    catalogue.productName(product, language),
    catalogue.partnerName(partner, language),
  ];
  const about = [...names, formatSpan(span)].join(", ");
  if (log?.isWithdrawn)
    return noFigure(say.withdrawn(about, revisionInWords(question, log.lines.at(-1)!)));
  const inWords = (print: Observation) =>
    `${amountInWords(question, print.amount, print.measure)} (${citations(question, print.sources)})`;
  if (found === "sameDate") return noFigure(say.sameDate(about, prints.map(inWords).join("; ")));
  if (found === "printedOnce") return noFigure(say.printedOnce(about, inWords(prints[0]!)));
  // Printed by nobody: it may be known all the same, derived or summed.
  const series = dataset.series(product, partner, "quantity");
  if (series?.total(span.first, span.last)) {
    const terms = series.terms(span.first, span.last);
    const ofParts = revisionLines(question, figure, terms);
    return noFigure(
      ofParts.length > 0 ? say.partsRevised(about, ofParts.join("; ")) : say.notRevised(about)
    );
  }
  const asked = { product, partner, measure: "quantity", what: "value" } as const;
  return whyNot(question, series, { ...asked, period: span, needs: [span] });
}
