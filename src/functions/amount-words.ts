import type { Measure } from "../dataset/observation";
import type { Total } from "../dataset/series";
import { unitWords } from "../review/unit-words";
import { inUnit } from "./over-series";
import type { Question } from "./question";

const WORDS = {
  en: {
    exact: "exact",
    between: (low: string, high: string) => `between ${low} and ${high}`,
  },
  zh: {
    exact: "精确值",
    between: (low: string, high: string) => `介于 ${low} 与 ${high} 之间`,
  },
} as const;

/** An amount with its unit as an analyst writes it: "22,218 t", "6,606.9 t", "1,250,000 CNY". */
export function amountInWords(
  { dataset, language }: Question,
  amount: number,
  measure: Measure
): string {
  const shown = inUnit(amount, measure).toLocaleString("en-US", { maximumFractionDigits: 1 });
  return `${shown} ${unitWords(language, dataset.trade.currency)[measure]}`;
}

/** The band of a total: "± 0.5 t" where it lies evenly around the amount, else its two ends. */
export function bandInWords(question: Question, total: Total, measure: Measure): string {
  const words = WORDS[question.language];
  const below = total.amount - total.low;
  const above = total.high - total.amount;
  if (below === 0 && above === 0) return words.exact;
  if (Math.abs(above - below) <= 0.02 * Math.max(above, below))
    return `± ${amountInWords(question, (above + below) / 2, measure)}`;
  return words.between(
    amountInWords(question, total.low, measure),
    amountInWords(question, total.high, measure)
  );
}
