import { analysisCode } from "./analysis-code";
import { ask } from "./question";

/**
 * The rank of a destination by weight: 1 is the largest, and destinations that tie share the better rank.
 * @customfunction RANK
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot".
 * @param [period] Month, for example "2025-11" or a date. Latest month if omitted.
 * @param [partner] Country of destination, for example "Netherlands": a single one, no group.
 * @returns The rank, or one for each cell of the arguments; #N/A unless all destinations are known.
 */
export async function rank(
  product: unknown[][],
  period?: unknown[][],
  partner?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  return (await analysisCode(question)).answerRank(question, product, period, partner);
}

/**
 * The largest destinations, spilled: name, tonnes, share, rank, change on the month before in tonnes; then the others and World, so that columns add up.
 * @customfunction TOP
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot".
 * @param n How many destinations, from 1 to 300. Where fewer are published, those.
 * @param [period] Month, for example "2025-11" or a date. Latest month if omitted.
 * @returns The rows, without headers.
 */
export async function top(
  product: unknown[][],
  n: unknown[][],
  period?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  return (await analysisCode(question)).answerTop(question, product, n, period);
}

/**
 * The concentration of destinations (Herfindahl–Hirschman index): the sum of their squared shares, from near 0 to 1.
 * @customfunction HHI
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot".
 * @param [period] Month, for example "2025-11" or a date. Latest month if omitted.
 * @returns The index, or one for each cell of the arguments; #N/A unless all destinations are known.
 */
export async function concentration(
  product: unknown[][],
  period?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  return (await analysisCode(question)).answerHhi(question, product, period);
}
