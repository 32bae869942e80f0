import { analysisCode } from "./analysis-code";
import { ask } from "./question";

/**
 * Months in a row, up to the month, in which a rule has held. Shown as ≥ where a figure is missing to tell whether there were more.
 * @customfunction STREAK
 * @supportSync
 * @param product Product by English or Chinese name or HS code, for example "Ingot".
 * @param [period] Last month of the run, for example "2025-11". Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [rule] "up" (default) or "down" on the month before, "above:8000" or "below:8000" in tonnes, "leader" for the largest single destination, "above-average" of the year to date.
 * @returns The number of months, or one for each cell of the arguments.
 */
export async function streakLength(
  product: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  rule?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  return (await analysisCode(question)).answerStreak(question, product, period, partner, rule);
}
