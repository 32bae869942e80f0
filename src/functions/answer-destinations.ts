import { spanOf } from "../dataset/span";
import { hhi, standing } from "../measures";
import { flowWords } from "../review/flow-words";
import { analysisSentences } from "./analysis-sentences";
import { answer, toCell } from "./answer";
import { readCount, readMonths, readPartners, readProducts } from "./arguments";
import { toExcelError } from "./errors";
import { whyFewDestinations } from "./few-destinations";
import { type Argument, blankLeftOut } from "./grid";
import { whyNot } from "./why-not";
import { oneValue } from "./one-value";
import type { Question } from "./question";
import { Refusal, unreadable } from "./refusal";
import { topRows } from "./top-rows";

/** The most destinations that MG.TOP spills: more than there are. */
const MOST_ROWS = 300;

/** The rank of each single destination, where all are known. */
export function answerRank(
  question: Question,
  product: Argument,
  period: Argument,
  partner: Argument
): unknown[][] {
  const { dataset, language } = question;
  const { catalogue } = dataset;
  const flow = flowWords(language, dataset.trade.flow);
  const grids = [
    readProducts(question, product),
    readMonths(question, period, "MG.RANK"),
    readPartners(question, partner),
  ] as const;
  return answer<[string, number, string]>(question, grids, (p, month, to) => {
    const say = analysisSentences[language];
    if (catalogue.isGroup(to))
      return unreadable(say.oneDestination("MG.RANK", catalogue.partnerName(to, language), flow));
    const { places, isComplete } = standing(dataset, p, month);
    const place = places.find((known) => known.partner === to);
    const few = () => whyFewDestinations(question, p, month, "rank");
    if (place) return place.rank ?? few();
    const period = spanOf(month);
    const series = dataset.series(p, to, "quantity");
    // Known to have taken nothing: behind all that took something, level with the others that did not.
    if (series?.total(month, month))
      return isComplete && places.length > 0 ? places.length + 1 : few();
    const asked = { product: p, partner: to, measure: "quantity", what: "rank" } as const;
    return whyNot(question, series, { ...asked, period, needs: [period] });
  });
}

/** The largest destinations as rows. */
export function answerTop(
  question: Question,
  product: Argument,
  n: Argument,
  period: Argument
): unknown[][] {
  const { badRows } = analysisSentences[question.language];
  const flow = flowWords(question.language, question.dataset.trade.flow);
  const limits = { least: 1, most: MOST_ROWS };
  const counts = readCount(question, n, limits, (typed) => badRows(typed, MOST_ROWS, flow));
  const rows = topRows(
    question,
    oneValue(question, readProducts(question, blankLeftOut(product)), "MG.TOP", "product"),
    oneValue(question, counts, "MG.TOP", "n"),
    oneValue(question, readMonths(question, blankLeftOut(period), "MG.TOP"), "MG.TOP", "period")
  );
  if (rows instanceof Refusal) throw toExcelError(rows);
  return rows.map((row) => row.map((cell) => toCell(cell, question)));
}

/** The concentration of destinations, where all are known. */
export function answerHhi(question: Question, product: Argument, period: Argument): unknown[][] {
  const grids = [readProducts(question, product), readMonths(question, period, "MG.HHI")] as const;
  return answer<[string, number]>(
    question,
    grids,
    (p, month) =>
      hhi(standing(question.dataset, p, month)) ?? whyFewDestinations(question, p, month, "hhi")
  );
}
