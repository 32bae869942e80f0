import type { Measure, Observation } from "../dataset/observation";
import type { Term, Total } from "../dataset/series";
import { formatSpan } from "../dataset/span";
import { amountInWords, bandInWords } from "./amount-words";
import { citations, publications } from "./cited-sources";
import type { Question } from "./question";
import { noRowInWords, silenceBehind } from "./silence";

/** So many figures are listed one by one; of more there is their number, whose they are, and the sources. */
const LISTED = 8;
/** How many partners or products, and how many sources, a line names of many. */
const NAMED = 3;

const WORDS = {
  en: {
    reported: "reported",
    derived: "derived, printed by nobody",
    from: "from",
    noRow: "no row: no trade",
    figures: (n: number, whose: string) => `${n} figures${whose && ` (${whose})`}`,
    and: (n: number) => ` and ${n} more`,
    between: ", ",
    bundled: "bundled figures",
    workbook: "this workbook",
  },
  zh: {
    reported: "公布值",
    derived: "推算值（未公布）",
    from: "依据",
    noRow: "无此行：无贸易",
    figures: (n: number, whose: string) => `${n} 个数据${whose && `（${whose}）`}`,
    and: (n: number) => `等另外 ${n} 个`,
    between: "、",
    bundled: "内置数据",
    workbook: "本工作簿",
  },
} as const;

/**
 * A figure and where it is from, in one line: amount, band, basis, publisher, title, date, and the dataset that answers. A
 * zero that nobody printed names the source that covers the month; of a sum of many figures all sources are cited, the
 * first of them by name.
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
  const band = bandInWords(question, total, measure);
  const amount = `${amountInWords(question, total.amount, measure)} (${band})`;
  const [only, ...others] = terms;
  const isOne = only !== undefined && others.length === 0;
  const noRow = isOne ? noRowInWords(question, only.observation) : undefined;
  if (noRow) return `${amount}: ${noRow} [${words[origin]}]`;
  const places =
    total.basis === "reported" && isOne
      ? citations(question, only.observation.sources)
      : `${words.from} ${ofSeveral(question, terms, measure)}`;
  return `${amount}, ${words[total.basis]}: ${places} [${words[origin]}]`;
}

/** The figures that went into another: one by one, or where they are many, whose they are and from which sources. */
function ofSeveral(question: Question, terms: readonly Term[], measure: Measure): string {
  const names = namesIn(question, terms);
  if (terms.length <= LISTED)
    return terms.map((term) => termInWords(question, term, measure, names)).join(" ");
  const { dataset, language } = question;
  const words = WORDS[language];
  const whose = [...new Set(terms.map(({ observation }) => names(observation)))].filter(Boolean);
  const named = whose.slice(0, NAMED).join(words.between);
  const rest = whose.length > NAMED ? words.and(whose.length - NAMED) : "";
  const sources = [...new Set(terms.flatMap(({ observation }) => observation.sources))];
  sources.sort((a, b) => dataset.rankOf(a) - dataset.rankOf(b));
  return `${words.figures(terms.length, named + rest)}: ${citations(question, sources, NAMED)}`;
}

/** A term of a computed figure: "+ 408,800 t 2025-01:2025-11 (SMM, 2025-12)". */
function termInWords(
  question: Question,
  { sign, observation }: Term,
  measure: Measure,
  names: (observation: Observation) => string
): string {
  const amount = amountInWords(question, observation.amount, measure);
  const what = [amount, names(observation), formatSpan(observation.span)].filter(Boolean).join(" ");
  const by = publications(question, observation.sources);
  const noRow = silenceBehind(question, observation) ? `, ${WORDS[question.language].noRow}` : "";
  return `${sign > 0 ? "+" : "−"} ${what} (${by}${noRow})`;
}

/** What tells the figures of a sum from each other: their products, their partners, or nothing but their spans. */
function namesIn(
  { dataset: { catalogue }, language }: Question,
  terms: readonly Term[]
): (observation: Observation) => string {
  const count = (of: "product" | "partner") =>
    new Set(terms.map(({ observation }) => observation[of])).size;
  const [products, partners] = [count("product"), count("partner")];
  return ({ product, partner }) =>
    [
      ...(products > 1 ? [catalogue.productName(product, language)] : []),
      ...(partners > 1 ? [catalogue.partnerName(partner, language)] : []),
    ].join(" ");
}
