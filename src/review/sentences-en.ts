import type { Dataset } from "../dataset/dataset";
import { destinationSentences } from "./sentences-en-destinations";
import { driverSentence } from "./sentences-en-drivers";
import { limitSentences } from "./sentences-en-limits";
import { monthSentences } from "./sentences-en-month";
import { revisionSentence } from "./sentences-en-revisions";
import { runSentences } from "./sentences-en-runs";
import { yearSentences } from "./sentences-en-year";
import type { Sentences } from "./sentences";
import { EnglishWords } from "./words-en";

/** What an analyst would write of each finding, in English. */
export function englishSentences(of: Pick<Dataset, "catalogue" | "trade">): Sentences {
  const words = new EnglishWords(of);
  return {
    ...monthSentences(words),
    ...driverSentence(words),
    ...destinationSentences(words),
    ...yearSentences(words),
    ...runSentences(words),
    ...limitSentences(words),
    ...revisionSentence(words),
  };
}
