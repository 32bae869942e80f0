import { analysisCode } from "./analysis-code";
import { ask } from "./question";

/**
 * The share of a product in Total, or of a destination in World, as a fraction; of several months the share of their sums.
 * @customfunction SHARE
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot".
 * @param [period] Month or span, for example "2025-11" or "2025-H1". Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [of] The whole, a product or a partner. Total if omitted, or World where a partner is given.
 * @returns The share, or one for each cell of the arguments.
 */
export async function shareOf(
  product: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  of?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  return (await analysisCode(question)).answerShare(question, product, period, partner, of);
}

/**
 * What a product adds to the growth of Total, or a destination to that of World, in percentage points: all parts add up to the growth.
 * @customfunction CONTRIB
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot"; "Other" is what is neither ingot, powder nor alloy.
 * @param [period] Month, for example "2025-11" or a date. Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [basis] "mom" on the month before (default), "yoy" on the year before, "ytdyoy" on the year to date before.
 * @param [of] The whole, a product or a partner. Total if omitted, or World where a partner is given.
 * @returns The percentage points, or one for each cell of the arguments.
 */
export async function contributionTo(
  product: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  basis?: unknown[][],
  of?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  const { answerContribution } = await analysisCode(question);
  return answerContribution(question, product, period, partner, basis, of);
}
