import type { Language } from "../dataset/catalogue";
import type { LoggedRevision } from "../dataset/logged-revision";
import type { Term } from "../dataset/series";
import { formatSpan } from "../dataset/span";
import { type FigureOf, logOf } from "../review/revision-log";
import { amountInWords } from "./amount-words";
import { citations } from "./cited-sources";
import type { Question } from "./question";

/** The most revisions that one answer lists: the newest. */
const LISTED = 3;

/** The sentences of the log: when, from, to, and by which source. */
interface RevisionWords {
  readonly revised: (when: string, from: string, to: string, by: string) => string;
  readonly withdrawn: (when: string, from: string, by: string) => string;
  readonly added: (when: string, to: string, by: string) => string;
  readonly earlier: (n: number) => string;
}

const languages: Record<Language, RevisionWords> = {
  en: {
    revised: (when, from, to, by) => `revised on ${when} from ${from} to ${to} (${by})`,
    withdrawn: (when, from, by) => `withdrawn on ${when}, until then ${from} (${by})`,
    added: (when, to, by) => `first read on ${when}: ${to} (${by})`,
    earlier: (n) => `and ${n} earlier ${n === 1 ? "revision" : "revisions"}`,
  },
  zh: {
    revised: (when, from, to, by) => `${when} 由 ${from} 修订为 ${to}（${by}）`,
    withdrawn: (when, from, by) => `${when} 被撤回，此前为 ${from}（${by}）`,
    added: (when, to, by) => `${when} 首次读入：${to}（${by}）`,
    earlier: (n) => `另有更早的 ${n} 次修订`,
  },
};

/** A line of the log in words. */
export function revisionInWords(question: Question, line: LoggedRevision): string {
  const say = languages[question.language];
  const { when, from, to, measure, source } = line;
  const by = citations(question, [source]);
  const words = (amount: number) => amountInWords(question, amount, measure);
  if (to === undefined) return say.withdrawn(when, from === undefined ? "?" : words(from), by);
  return from === undefined
    ? say.added(when, words(to), by)
    : say.revised(when, words(from), words(to), by);
}

/**
 * What refreshes have changed of a figure, or of the figures that it is made of: the newest three, a line each, and how many
 * more there are.
 */
export function revisionLines(
  question: Question,
  figure: FigureOf,
  terms: readonly Term[] = []
): readonly string[] {
  const { dataset, language } = question;
  const { catalogue } = dataset;
  const own = logOf(dataset, figure)?.lines;
  const lines = own ?? terms.flatMap(({ observation }) => logOf(dataset, observation)?.lines ?? []);
  const newest = [...lines].sort((a, b) => (a.when < b.when ? 1 : a.when > b.when ? -1 : 0));
  const told = newest.slice(0, LISTED).map((line) => {
    const name = [
      catalogue.productName(line.product, language),
      catalogue.partnerName(line.partner, language),
      formatSpan(line.span),
    ].join(", ");
    return `${name}: ${revisionInWords(question, line)}`;
  });
  const more = newest.length - told.length;
  return more > 0 ? [...told, languages[language].earlier(more)] : told;
}
