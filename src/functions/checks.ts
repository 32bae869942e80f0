import { ask } from "./question";
import { reviewCode } from "./review-code";

/**
 * Printed figures beside what the other prints make of them, spilled: claim, printed, recomputed, at least, at most, difference, verdict, why.
 * @customfunction CHECKS
 * @supportSync
 * @param [period] Month or span, for example "2025-11": what was printed about it, or about a span that ends in it, such as the year to date. Every period if omitted.
 * @returns A row for each printed figure, newest period first: rates as fractions, amounts in tonnes, or in the currency of the data, or in that a tonne; #N/A where nothing can be recomputed.
 */
export async function checks(period?: unknown[][]): Promise<unknown[][]> {
  const question = await ask();
  const { checkRows } = await reviewCode(question);
  return checkRows(question, period);
}
