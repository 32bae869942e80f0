import { formatMonth, type Month } from "../dataset/month";
import { formatSpan, spanOf } from "../dataset/span";
import type { StreakRule } from "../measures";
import { type FlowWords, flowWords } from "../review/flow-words";
import { figureLine, titleOf } from "./explain";
import type { Question } from "./question";
import { Refusal } from "./refusal";
import { amountInWords } from "./amount-words";
import { askedOf, needsOfRule, streakOf } from "./streak-run";

/** The rules in words; a threshold is put before or after them. */
const RULES = {
  en: {
    up: "up on the month before",
    down: "down on the month before",
    above: "above",
    below: "below",
    leader: ({ place }: FlowWords) => `the largest single ${place}`,
    aboveAverage: "above the year-to-date average",
  },
  zh: {
    up: "高于上月",
    down: "低于上月",
    above: "高于",
    below: "低于",
    leader: ({ place }: FlowWords) => `第一大${place}`,
    aboveAverage: "高于年内月均",
  },
} as const;

/** The most figures that are listed: a cell that is read, not a table. */
const LINES = 13;

/** What the run is called, and what is missing where it is open. */
const WORDS = {
  en: {
    run: (months: number, since: string) =>
      `${months} ${months === 1 ? "month" : "months in a row"}, since ${since}`,
    none: "does not hold",
    atLeast: (missing: string) => `at least: ${missing} is not published`,
    destinations: (month: string, { place }: FlowWords) => `every ${place} of ${month}`,
  },
  zh: {
    run: (months: number, since: string) => `连续 ${months} 个月，自 ${since} 起`,
    none: "不成立",
    atLeast: (missing: string) => `至少如此：${missing} 未公布`,
    destinations: (month: string, { place }: FlowWords) => `${month} 的全部${place}`,
  },
} as const;

/**
 * A streak in words: the rule, how many months it has held and since when, and where it is open which figure is missing
 * to tell more; then the figures of its months, the latest first, and of the month that ended it.
 */
export function explainStreak(
  question: Question,
  product: string,
  partner: string,
  t: Month,
  rule: StreakRule
): string {
  const { dataset, language } = question;
  const say = WORDS[language];
  const flow = flowWords(language, dataset.trade.flow);
  const named = RULES[language][rule.kind];
  const ruleName = typeof named === "string" ? named : named(flow);
  const run = streakOf(question, product, partner, t, rule);
  if (run instanceof Refusal) return run.sentence;
  const series = dataset.series(product, partner, "quantity");
  const limit = "amount" in rule ? ` ${amountInWords(question, rule.amount, "quantity")}` : "";
  const parts = [run.since === undefined ? say.none : say.run(run.months, formatMonth(run.since))];
  const before = t - run.months;
  if (run.isOpen) {
    const missing = needsOfRule(rule, before)
      .filter((span) => !series?.total(span.first, span.last))
      .map(formatSpan)
      .join(", ");
    parts.push(
      say.atLeast(rule.kind === "leader" ? say.destinations(formatMonth(before), flow) : missing)
    );
  }
  const title = `${titleOf(question, askedOf(product, partner, t))}, ${ruleName}${limit}`;
  const months = Array.from({ length: run.months + 1 }, (_, i) => spanOf(t - i)).slice(0, LINES);
  const lines = months.map((span) => figureLine(question, series, span, "quantity"));
  return [`${title}: ${parts.join("; ")}`, ...lines.filter((line) => line !== "")].join("\n");
}
