import type { Sentences } from "./sentences";
import { type EnglishWords, month, monthBeside, tonnes } from "./words-en";
import { figureOf } from "./words-figure";
import { capitalised, text } from "./words-text";

/** What has held for months, and months without a like. */
export function runSentences(words: EnglishWords): Pick<Sentences, "run" | "extreme"> {
  return {
    run: ({ product, rule, threshold, months, since, isOpen }) => {
      const least = isOpen ? "at least " : "";
      const name = words.product(product);
      const has = name.endsWith("s") ? "have" : "has";
      const did = threshold
        ? text`been above ${figureOf(threshold)} t`
        : rule === "up"
          ? text`risen`
          : text`fallen`;
      // A run up or down takes a month more than it is long.
      const beyond = threshold ? since - 1 : since - 2;
      const end = isOpen ? `; ${month(beyond)} is not in the data` : `, since ${month(since)}`;
      return capitalised(
        text`${name} ${has} ${did} for ${least}${figureOf(months)} months in a row${end}.`
      );
    },

    extreme: ({ product, month: t, side, level, since, unbrokenFrom }) => {
      const back =
        since === undefined
          ? `in the unbroken monthly data, which begin in ${month(unbrokenFrom)}`
          : `since ${month(since)}`;
      return text`At ${tonnes(level)}, ${monthBeside(t, t)} was the ${side} month for ${words.product(product)} ${back}.`;
    },
  };
}
