import type { Language } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import type { Month } from "../dataset/month";
import type { Finding } from "./finding";
import { findingsOf } from "./findings";
import { type Sentences, sentenceFor } from "./sentences";
import { englishSentences } from "./sentences-en";
import { chineseSentences } from "./sentences-zh";
import type { Figure, Text } from "./words-figure";
import { figuresIn, readText } from "./words-text";

/** What a sentence is about: the sections of a brief, in its order. */
export type Topic =
  | "headline"
  | "drivers"
  | "products"
  | "baseEffects"
  | "destinations"
  | "toDate"
  | "averages"
  | "runs"
  | "runRate"
  | "revisions"
  | "prints"
  | "unknown";

/** One sentence of a brief. */
export interface BriefLine {
  readonly topic: Topic;
  readonly text: string;
  /** Every number in the text, in its order, with the formula that answers it. */
  readonly numbers: readonly Figure[];
  /** The text in pieces, numbers apart from words, for a sheet in which the numbers stay alive. */
  readonly pieces: Text;
  /** What the sentence says, in numbers. */
  readonly finding: Finding;
}

const TOPICS: Record<Finding["kind"], Topic> = {
  headline: "headline",
  drivers: "drivers",
  product: "products",
  baseEffect: "baseEffects",
  destinations: "destinations",
  toDate: "toDate",
  productsToDate: "toDate",
  unitValues: "toDate",
  averages: "averages",
  run: "runs",
  extreme: "runs",
  runRate: "runRate",
  revised: "revisions",
  printedOtherwise: "prints",
  unknown: "unknown",
  coverage: "headline",
};

/** How many sentences a topic gets at most: the first ones, which are of the total and the large products. */
const MOST: Partial<Record<Topic, number>> = {
  baseEffects: 2,
  runs: 3,
  revisions: 3,
  prints: 2,
  unknown: 4,
};

const LANGUAGES: Record<Language, (of: Dataset) => Sentences> = {
  en: englishSentences,
  zh: chineseSentences,
};

/**
 * The written review of a month, one sentence a line: about twenty where the data are rich, a few where they are not,
 * one that says what the data cover where they hold nothing of it.
 */
export function brief(dataset: Dataset, month: Month, language: Language): readonly BriefLine[] {
  const sentences = LANGUAGES[language](dataset);
  const lines = chosen(findingsOf(dataset, month)).flatMap((finding): BriefLine[] => {
    const pieces = sentenceFor(sentences, finding);
    if (!pieces) return [];
    const topic = TOPICS[finding.kind];
    return [{ topic, text: readText(pieces), numbers: figuresIn(pieces), pieces, finding }];
  });
  return lines;
}

/** The findings worth a sentence: one run for each product, and no more of a topic than its share. */
function chosen(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map<Topic, number>();
  const ran = new Set<string>();
  return findings.filter((finding) => {
    const topic = TOPICS[finding.kind];
    if (finding.kind === "run" || finding.kind === "extreme") {
      if (ran.has(finding.product)) return false;
      ran.add(finding.product);
    }
    const before = told.get(topic) ?? 0;
    told.set(topic, before + 1);
    return before < (MOST[topic] ?? Infinity);
  });
}
