import { ask } from "./question";
import { reviewCode } from "./review-code";

/**
 * A figure as it was printed by the best-ranked publisher who printed it; never one that was derived.
 * @customfunction PUBLISHED
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot". One value, a cell or a range.
 * @param [period] Month or span, for example "2025-11"; for what runs to a month, such as "ytd", that month. Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [what] "value" in tonnes (default), "usd" (or "cny" where the data are in yuan), "unitvalue", "mom", "yoy", "ytd", "ytdyoy", "share", "average", "rolling3" or "ytdavg".
 * @returns The printed figure: an amount in tonnes or the currency of the data, or a rate or share as a fraction.
 */
export async function published(
  product: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  what?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  const { publishedFigures } = await reviewCode(question);
  return publishedFigures(question, [product, period, partner, what]);
}
