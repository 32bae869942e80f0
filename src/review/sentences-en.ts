import type { Catalogue } from "../dataset/catalogue";
import { destinationSentences } from "./sentences-en-destinations";
import { driverSentence } from "./sentences-en-drivers";
import { limitSentences } from "./sentences-en-limits";
import { monthSentences } from "./sentences-en-month";
import { runSentences } from "./sentences-en-runs";
import { yearSentences } from "./sentences-en-year";
import type { Sentences } from "./sentences";
import { EnglishWords } from "./words-en";

/** What an analyst would write of each finding, in English. */
export function englishSentences(catalogue: Catalogue): Sentences {
  const words = new EnglishWords(catalogue);
  return {
    ...monthSentences(words),
    ...driverSentence(words),
    ...destinationSentences(words),
    ...yearSentences(words),
    ...runSentences(words),
    ...limitSentences(words),
  };
}
