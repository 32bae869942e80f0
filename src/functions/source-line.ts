import type { Language } from "../dataset/catalogue";
import type { Measure, Observation } from "../dataset/observation";
import type { Term, Total } from "../dataset/series";
import { formatSpan } from "../dataset/span";
import { inUnit } from "./over-series";
import type { Question } from "./question";

const UNITS: Record<Language, Record<Measure, string>> = {
  en: { quantity: "t", value: "USD", unitValue: "USD/t" },
  zh: { quantity: "吨", value: "美元", unitValue: "美元/吨" },
};

const WORDS = {
  en: {
    reported: "reported",
    derived: "derived, printed by nobody",
    from: "from",
    exact: "exact",
    between: (low: string, high: string) => `between ${low} and ${high}`,
    and: (n: number) => ` and ${n} more`,
    bundled: "bundled figures",
    workbook: "this workbook",
  },
  zh: {
    reported: "公布值",
    derived: "推算值（未公布）",
    from: "依据",
    exact: "精确值",
    between: (low: string, high: string) => `介于 ${low} 与 ${high} 之间`,
    bundled: "内置数据",
    workbook: "本工作簿",
    and: (n: number) => ` 等另外 ${n} 个来源`,
  },
} as const;

/**
 * A figure and where it is from, in one line: amount, band, basis, publisher, title, date, and the dataset that answers.
 * @example 22,218 t ± 0.5 t, reported: SMM, "China's exports …", 2026-01 [bundled figures]
 */
export function sourceLine(
  question: Question,
  total: Total,
  terms: readonly Term[],
  measure: Measure
): string {
  const { language, origin } = question;
  const words = WORDS[language];
  const basis = words[total.basis];
  const amount = `${amountInWords(total.amount, measure, language)} (${bandInWords(total, measure, language)})`;
  const places =
    total.basis === "reported" && terms.length === 1
      ? citations(question, terms[0]!.observation)
      : `${words.from} ${terms.map((t) => termInWords(question, t, measure)).join(" ")}`;
  return `${amount}, ${basis}: ${places} [${words[origin]}]`;
}

/** An amount with its unit as an analyst writes it: "22,218 t", "6,606.9 t". */
export function amountInWords(amount: number, measure: Measure, language: Language): string {
  const shown = inUnit(amount, measure).toLocaleString("en-US", { maximumFractionDigits: 1 });
  return `${shown} ${UNITS[language][measure]}`;
}

/** The band of a total: "± 0.5 t" where it lies evenly around the amount, else its two ends. */
export function bandInWords(total: Total, measure: Measure, language: Language): string {
  const below = total.amount - total.low;
  const above = total.high - total.amount;
  if (below === 0 && above === 0) return WORDS[language].exact;
  if (Math.abs(above - below) <= 0.02 * Math.max(above, below))
    return `± ${amountInWords((above + below) / 2, measure, language)}`;
  return WORDS[language].between(
    amountInWords(total.low, measure, language),
    amountInWords(total.high, measure, language)
  );
}

/** A term of a computed figure: "+ 408,800 t 2025-01:2025-11 (SMM, 2025-12)". */
export function termInWords(
  question: Question,
  { sign, observation }: Term,
  measure: Measure
): string {
  const amount = amountInWords(observation.amount, measure, question.language);
  const publication = observation.sources
    .slice(0, 2)
    .map((id) => question.dataset.source(id))
    .map((s, i) => (s ? `${s.publisher}, ${s.date}` : observation.sources[i]))
    .join("; ");
  const more = observation.sources.length - 2;
  const rest = more > 0 ? WORDS[question.language].and(more) : "";
  return `${sign > 0 ? "+" : "−"} ${amount} ${formatSpan(observation.span)} (${publication}${rest})`;
}

/** The publications of an observation: publisher, title, date of the first two, and how many more there are. */
export function citations({ dataset, language }: Question, observation: Observation): string {
  const words = WORDS[language];
  const cited = observation.sources.slice(0, 2).map((id) => {
    const source = dataset.source(id);
    return source ? `${source.publisher}, “${source.title}”, ${source.date}` : id;
  });
  const more = observation.sources.length - cited.length;
  return cited.join("; ") + (more > 0 ? words.and(more) : "");
}
