import type { Dataset } from "../dataset/dataset";
import type { Sentences } from "./sentences";
import { destinationSentences } from "./sentences-zh-destinations";
import { driverSentence } from "./sentences-zh-drivers";
import { limitSentences } from "./sentences-zh-limits";
import { monthSentences } from "./sentences-zh-month";
import { revisionSentence } from "./sentences-zh-revisions";
import { runSentences } from "./sentences-zh-runs";
import { yearSentences } from "./sentences-zh-year";
import { ChineseWords } from "./words-zh";

/** What an analyst would write of each finding, in Chinese. */
export function chineseSentences(of: Pick<Dataset, "catalogue" | "trade">): Sentences {
  const words = new ChineseWords(of);
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
