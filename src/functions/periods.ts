import { answer } from "./answer";
import { readCount, readPartners, readPeriods, readProducts } from "./arguments";
import { dateCell } from "./date-cell";
import { isLeftOut } from "./grid";
import { partnerPhrase } from "./partner-phrase";
import { noFigure } from "./refusal";
import { ask } from "./question";

/**
 * The latest month in the data, as a date (the first of the month).
 * @customfunction LATEST
 * @supportSync
 * @param [product] Product whose own latest month is wanted. Without it, the one month that all formulas take as latest.
 * @param [partner] Country of destination or group. World if omitted.
 * @returns The month as a date.
 */
export async function latest(product?: unknown[][], partner?: unknown[][]): Promise<unknown[][]> {
  const question = await ask();
  const { dataset, say, language } = question;
  const asked = !isLeftOut(product) || !isLeftOut(partner);
  const grids = [readProducts(question, product), readPartners(question, partner)] as const;
  return answer<[string, string]>(
    question,
    grids,
    (p, to) => {
      const month = asked ? dataset.latestOf(p, to) : dataset.latest;
      if (month !== undefined) return dateCell(question, month);
      if (dataset.latest === undefined) return noFigure(say.empty());
      const name = dataset.catalogue.productName(p, language);
      return noFigure(say.noMonth(name, partnerPhrase(question, to)));
    },
    "yyyy-mm"
  );
}

/**
 * A period in words as a date: the first day of its first month.
 * @customfunction PERIOD
 * @supportSync
 * @param text Period, for example "Nov 2025", "2025年11月", "latest", "-1Y" or "2025-Q3".
 * @param [shift] Months to move it, for example -12. 0 if omitted.
 * @returns The month as a date.
 */
export async function period(text: unknown[][], shift?: unknown[][]): Promise<unknown[][]> {
  const question = await ask();
  const limits = { least: -1200, most: 1200, omitted: 0 };
  const grids = [
    readPeriods(question, text),
    readCount(question, shift, limits, question.say.badShift),
  ] as const;
  return answer(
    question,
    [...grids],
    (span, months) => dateCell(question, span.first + months),
    "yyyy-mm"
  );
}
