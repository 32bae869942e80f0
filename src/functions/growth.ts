import { spanOf } from "../dataset/span";
import { answer } from "./answer";
import { readMonths, readPartners, readProducts } from "./arguments";
import { whyNot } from "./why-not";
import { inUnit, needsOf, rate } from "./over-series";
import { ask } from "./question";
import { readMeasures } from "./read-measures";
import { readBases } from "./what";
import { change, formulas, mom, yoy, ytdYoy } from "../measures";

/**
 * Change on the month before, as a fraction: 0.12 is +12 %.
 * @customfunction MOM
 * @supportSync
 * @param [product] Product by English or Chinese name or HS code, for example "Ingot". Total if omitted.
 * @param [period] Month, for example "2025-11" or a date. Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [measure] "quantity" (default), "value" or "unitvalue".
 * @returns The rate, or one for each cell of the arguments.
 */
export async function monthOnMonth(
  product?: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  measure?: unknown[][]
): Promise<unknown[][]> {
  const formula = { name: "MG.MOM", what: "mom", compute: mom } as const;
  return rate(formula, [product, period, partner, measure]);
}

/**
 * Change on the same month a year earlier, as a fraction: 0.12 is +12 %.
 * @customfunction YOY
 * @supportSync
 * @param [product] Product by English or Chinese name or HS code, for example "Ingot". Total if omitted.
 * @param [period] Month, for example "2025-11" or a date. Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [measure] "quantity" (default), "value" or "unitvalue".
 * @returns The rate, or one for each cell of the arguments.
 */
export async function yearOnYear(
  product?: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  measure?: unknown[][]
): Promise<unknown[][]> {
  const formula = { name: "MG.YOY", what: "yoy", compute: yoy } as const;
  return rate(formula, [product, period, partner, measure]);
}

/**
 * Change of the year to date on the same months a year earlier, as a fraction: 0.12 is +12 %.
 * @customfunction YTDYOY
 * @supportSync
 * @param [product] Product by English or Chinese name or HS code, for example "Ingot". Total if omitted.
 * @param [period] Last month of the year to date, for example "2025-11". Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [measure] "quantity" (default), "value" or "unitvalue".
 * @returns The rate, or one for each cell of the arguments.
 */
export async function cumulativeYearOnYear(
  product?: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  measure?: unknown[][]
): Promise<unknown[][]> {
  const formula = { name: "MG.YTDYOY", what: "ytdyoy", compute: ytdYoy } as const;
  return rate(formula, [product, period, partner, measure]);
}

/**
 * The difference from the month before, the year before or the year to date before, in tonnes or the currency of the data.
 * @customfunction CHANGE
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot".
 * @param [period] Month, for example "2025-11" or a date. Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [measure] "quantity" in tonnes (default), "value" in the currency of the data, "unitvalue" in that currency a tonne.
 * @param [basis] "mom" on the month before (default), "yoy" on the year before, "ytdyoy" on the year to date before.
 * @returns The difference, or one for each cell of the arguments.
 */
export async function difference(
  product: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  measure?: unknown[][],
  basis?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  return answer(
    question,
    [
      readProducts(question, product),
      readMonths(question, period, "MG.CHANGE"),
      readPartners(question, partner),
      readMeasures(question, measure),
      readBases(question, basis),
    ],
    (p, month, to, m, on) => {
      const series = question.dataset.series(p, to, m);
      const moved = series && change(series, month, on);
      if (moved) return inUnit(moved.value, m);
      const asked = { product: p, partner: to, measure: m, what: "change" } as const;
      const needs = needsOf(formulas[on](month, 1));
      return whyNot(question, series, { ...asked, period: spanOf(month), needs });
    }
  );
}
