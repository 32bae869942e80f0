import { answer } from "./answer";
import { readCount, readPartners, readPeriods, readProducts } from "./arguments";
import type { Argument } from "./grid";
import { whyNot } from "./why-not";
import { amount, inUnit } from "./over-series";
import { ask, type Question } from "./question";
import { rolling, ytd, ytdAverage } from "../measures";
import { readMeasures } from "./read-measures";
import { MOST_ROLLED } from "./what";

/**
 * The amount exported: tonnes, the currency of the data, or that currency a tonne. A period of several months gives their sum.
 * @customfunction VALUE
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot". One value, a cell or a range.
 * @param [period] Month or span, for example "2025-11", "2025-H1" or a date. Latest month if omitted.
 * @param [partner] Country of destination or group, for example "Netherlands". World if omitted.
 * @param [measure] "quantity" in tonnes (default), "value" in the currency of the data, "unitvalue" in that currency a tonne.
 * @returns The amount, or one for each cell of the arguments.
 */
export async function value(
  product: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  measure?: unknown[][]
): Promise<unknown[][]> {
  return overSpans(await ask(), product, period, partner, measure);
}

/**
 * The unit value in the currency of the data a tonne: value over weight, of several months the ratio of their sums. It moves with the mix and is no price.
 * @customfunction UNITVALUE
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot".
 * @param [period] Month or span, for example "2025-11", "2025-H1" or a date. Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @returns The unit value, or one for each cell of the arguments.
 */
export async function unitValue(
  product: unknown[][],
  period?: unknown[][],
  partner?: unknown[][]
): Promise<unknown[][]> {
  return overSpans(await ask(), product, period, partner, "unitvalue");
}

/**
 * The sum from January to the month: the year to date.
 * @customfunction YTD
 * @supportSync
 * @param [product] Product by English or Chinese name or HS code. Total if omitted.
 * @param [period] Last month of the sum, for example "2025-11". Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [measure] "quantity" in tonnes (default), "value" in the currency of the data, "unitvalue" in that currency a tonne.
 * @returns The sum, or one for each cell of the arguments.
 */
export async function ytdAmount(
  product?: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  measure?: unknown[][]
): Promise<unknown[][]> {
  const formula = { name: "MG.YTD", what: "ytd", compute: ytd } as const;
  return amount(formula, [product, period, partner, measure]);
}

/**
 * The monthly average of the year to date.
 * @customfunction YTDAVG
 * @supportSync
 * @param [product] Product by English or Chinese name or HS code. Total if omitted.
 * @param [period] Last month of the average, for example "2025-11". Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [measure] "quantity" in tonnes (default), "value" in the currency of the data, "unitvalue" in that currency a tonne.
 * @returns The average, or one for each cell of the arguments.
 */
export async function ytdMean(
  product?: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  measure?: unknown[][]
): Promise<unknown[][]> {
  const formula = { name: "MG.YTDAVG", what: "ytdavg", compute: ytdAverage } as const;
  return amount(formula, [product, period, partner, measure]);
}

/**
 * The mean of the last three months, the month itself included.
 * @customfunction ROLLING3
 * @supportSync
 * @param [product] Product by English or Chinese name or HS code. Total if omitted.
 * @param [period] Last month of the mean, for example "2025-11". Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [measure] "quantity" in tonnes (default), "value" in the currency of the data, "unitvalue" in that currency a tonne.
 * @returns The mean, or one for each cell of the arguments.
 */
export async function rolling3(
  product?: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  measure?: unknown[][]
): Promise<unknown[][]> {
  const formula = { name: "MG.ROLLING3", what: "rolling", compute: rolling } as const;
  const three = () => ({ rows: 1, columns: 1, cells: [3] });
  return amount(formula, [product, period, partner, measure], three);
}

/**
 * The mean of the last so many months, the month itself included.
 * @customfunction ROLLING
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot".
 * @param months How many months, from 1 to 120: 12 gives the mean of a year.
 * @param [period] Last month of the mean, for example "2025-11". Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [measure] "quantity" in tonnes (default), "value" in the currency of the data, "unitvalue" in that currency a tonne.
 * @returns The mean, or one for each cell of the arguments.
 */
export async function rollingMean(
  product: unknown[][],
  months: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  measure?: unknown[][]
): Promise<unknown[][]> {
  const formula = { name: "MG.ROLLING", what: "rolling", compute: rolling } as const;
  const limits = { least: 1, most: MOST_ROLLED };
  return amount(formula, [product, period, partner, measure], (question) =>
    readCount(question, months, limits, (typed) => question.say.badMonths(typed, MOST_ROLLED))
  );
}

/** Answers with what a series has over each period, of whatever length. */
function overSpans(
  question: Question,
  product: Argument,
  period: Argument,
  partner: Argument,
  measure: Argument
): unknown[][] {
  return answer(
    question,
    [
      readProducts(question, product),
      readPeriods(question, period),
      readPartners(question, partner),
      readMeasures(question, measure),
    ],
    (p, span, to, m) => {
      const series = question.dataset.series(p, to, m);
      const total = series?.total(span.first, span.last);
      if (total) return inUnit(total.amount, m);
      const asked = { product: p, partner: to, measure: m, what: "value" as const };
      return whyNot(question, series, { ...asked, period: span, needs: [span] });
    }
  );
}
