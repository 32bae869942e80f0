import { analysisCode } from "./analysis-code";
import { ask } from "./question";

/**
 * The seasonal index of a month of the year: how it usually stands to the mean of the months around it, 1.1 being a tenth above.
 * @customfunction SEASONAL
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot".
 * @param month Month of the year: 1 to 12, a name such as "Nov", or a date.
 * @returns The index, or one for each cell of the arguments; #N/A under three full years without a gap.
 */
export async function seasonal(product: unknown[][], month: unknown[][]): Promise<unknown[][]> {
  const question = await ask();
  return (await analysisCode(question)).answerSeasonal(question, product, month);
}

/**
 * The tonnes a month that the rest of the year needs to match last year's total; zero or below where it is matched already.
 * @customfunction RUNRATE
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot".
 * @param [period] Last month that is over, for example "2025-09". Latest month if omitted.
 * @returns The tonnes a month, or one for each cell of the arguments; #N/A in December.
 */
export async function monthlyPace(
  product: unknown[][],
  period?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  return (await analysisCode(question)).answerRunRate(question, product, period);
}
