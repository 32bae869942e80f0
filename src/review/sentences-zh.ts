import type { Catalogue } from "../dataset/catalogue";
import type { Sentences } from "./sentences";
import { destinationSentences } from "./sentences-zh-destinations";
import { driverSentence } from "./sentences-zh-drivers";
import { limitSentences } from "./sentences-zh-limits";
import { monthSentences } from "./sentences-zh-month";
import { runSentences } from "./sentences-zh-runs";
import { yearSentences } from "./sentences-zh-year";
import { ChineseWords } from "./words-zh";

/** What an analyst would write of each finding, in Chinese. */
export function chineseSentences(catalogue: Catalogue): Sentences {
  const words = new ChineseWords(catalogue);
  return {
    ...monthSentences(words),
    ...driverSentence(words),
    ...destinationSentences(words),
    ...yearSentences(words),
    ...runSentences(words),
    ...limitSentences(words),
  };
}
