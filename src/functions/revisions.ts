import type { Observation } from "../dataset/observation";
import { formatSpan, type Span } from "../dataset/span";
import { dateIn, printsOf, revisionOf } from "../review";
import { answer, type Outcome } from "./answer";
import { readPartners, readPeriods, readProducts } from "./arguments";
import type { Argument } from "./grid";
import { whyNot } from "./known";
import { inUnit } from "./over-series";
import { printSentences } from "./print-sentences";
import type { Question } from "./question";
import { noFigure } from "./refusal";
import { amountInWords, citations } from "./source-line";

/** The cells of MG.REVISION: the latest print less the first one, in tonnes, or #N/A with the prints there are. */
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
  const prints = printsOf(dataset).at(product, partner, "quantity", span);
  const found = revisionOf(prints, dateIn(dataset));
  if (typeof found === "object") return inUnit(found.difference, "quantity");
  const { catalogue } = dataset;
  const names = [
    catalogue.productName(product, language),
    catalogue.partnerName(partner, language),
  ];
  const about = [...names, formatSpan(span)].join(", ");
  const inWords = (print: Observation) =>
    `${amountInWords(print.amount, print.measure, language)} (${citations(question, print)})`;
  if (found === "sameDate") return noFigure(say.sameDate(about, prints.map(inWords).join("; ")));
  if (found === "printedOnce") return noFigure(say.printedOnce(about, inWords(prints[0]!)));
  // Printed by nobody: it may be known all the same, derived or summed.
  const series = dataset.series(product, partner, "quantity");
  if (series?.total(span.first, span.last)) return noFigure(say.notRevised(about));
  const asked = { product, partner, measure: "quantity", what: "value" } as const;
  return whyNot(question, series, { ...asked, period: span, needs: [span] });
}
