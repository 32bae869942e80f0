import type { Sentences } from "./sentences";
import { figureOf } from "./words-figure";
import { text } from "./words-text";
import { type ChineseWords, month, monthBeside, tonnes } from "./words-zh";

/** What has held for months, and months without a like. */
export function runSentences(words: ChineseWords): Pick<Sentences, "run" | "extreme"> {
  return {
    run: ({ product, rule, threshold, months, since, isOpen }) => {
      const least = isOpen ? "至少" : "";
      const did = threshold
        ? text`高于${figureOf(threshold)}吨`
        : rule === "up"
          ? text`环比增长`
          : text`环比下降`;
      // A run up or down takes a month more than it is long.
      const beyond = threshold ? since - 1 : since - 2;
      const end = isOpen ? `（数据中没有${month(beyond)}）` : `（自${month(since)}起）`;
      return text`${words.product(product)}已${least}连续${figureOf(months)}个月${did}${end}。`;
    },

    extreme: ({ product, month: t, side, level, since, unbrokenFrom }) => {
      const best = side === "highest" ? "最高" : "最低";
      const from = month(since ?? unbrokenFrom);
      const back = since === undefined ? `${from}有连续月度数据以来` : `${from}以来`;
      return text`${words.product(product)}${monthBeside(t, t)}的${tonnes(level)}为${back}${best}。`;
    },
  };
}
