import { rate } from "./over-series";
import { mom, yoy, ytdYoy } from "../measures";

/**
 * Change on the month before, as a fraction: 0.12 is +12 %.
 * @customfunction MOM
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
