import { ask } from "./question";
import { reviewCode } from "./review-code";

/**
 * What later releases changed of a figure, in tonnes: by the log of refreshes what it is now less what it was first, else the latest print less the first one, 0 where they differ only by rounding.
 * @customfunction REVISION
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot". One value, a cell or a range.
 * @param [period] Month or span, for example "2025-11": both prints are of the very same. Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @returns The revision, or one for each cell of the arguments.
 */
export async function revision(
  product: unknown[][],
  period?: unknown[][],
  partner?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  const { revisions } = await reviewCode(question);
  return revisions(question, [product, period, partner]);
}
