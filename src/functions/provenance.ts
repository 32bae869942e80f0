import { formatMonth } from "../dataset/month";
import { formatSpan, lengthOf } from "../dataset/span";
import { analysisCode } from "./analysis-code";
import { answer } from "./answer";
import { readPartners, readPeriods, readProducts } from "./arguments";
import { ask } from "./question";
import { unreadable } from "./refusal";

/**
 * Where a figure is from: publisher, title, date, whether it was printed or derived, and its rounding band, in one line.
 * @customfunction SOURCE
 * @supportSync
 * @param [product] Product by English or Chinese name or HS code. Total if omitted.
 * @param [period] Month or span, for example "2025-11". Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @returns The source, in words.
 */
export async function source(
  product?: unknown[][],
  period?: unknown[][],
  partner?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  return (await analysisCode(question)).answerSource(question, product, period, partner);
}

/**
 * How a number was made, or why there is none, in words: which figures went into it and where each is from.
 * @customfunction WHY
 * @supportSync
 * @param [product] Product by English or Chinese name or HS code. Total if omitted.
 * @param [period] Month, or for a value any span. Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [what] "value" (default), "mom", "yoy", "ytd", "ytdyoy", "ytdavg", "rolling3", "rolling-12", "change", "change-yoy", "contrib", "contrib-yoy", "share", "streak" or "streak-above:8000".
 * @returns The explanation.
 */
export async function why(
  product?: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  what?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  const { because, readExplained } = await analysisCode(question);
  const grids = [
    readProducts(question, product),
    readPeriods(question, period),
    readPartners(question, partner),
    readExplained(question, what),
  ] as const;
  return answer(question, [...grids], (p, span, to, asked) => {
    const takesSpan = asked.kind === "share" || (asked.kind === "series" && asked.name === "value");
    if (span.first === span.last || takesSpan) return because(question, p, to, span, asked);
    const name = `MG.WHY (${asked.kind === "series" ? asked.name : asked.kind})`;
    const last = formatMonth(span.last);
    return unreadable(question.say.oneMonth(name, formatSpan(span), lengthOf(span), last));
  });
}
