import type { Fact } from "./finding";
import { directionOf } from "./finding-direction";
import type { Sentences } from "./sentences";
import {
  changed,
  changedBoth,
  type EnglishWords,
  month,
  monthBeside,
  percent,
  tonnes,
  year,
} from "./words-en";
import type { Text } from "./words-figure";
import { capitalised, joined, text } from "./words-text";

/** The month itself: the total, the products, and what a base explains. */
export function monthSentences(
  words: EnglishWords
): Pick<Sentences, "headline" | "product" | "baseEffect"> {
  return {
    headline: ({ month: t, level, before, mom, yoy, joint }) => {
      if (level) {
        const base = before
          ? text`from ${monthBeside(t - 1, t)} (${tonnes(before)}${before.basis === "derived" ? ", derived" : ""})`
          : "";
        const changes = changedBoth([mom, base], [yoy, "on a year earlier"]);
        const came = text`${words.trade} came to ${marked(level)} in ${month(t)}`;
        return capitalised(changes ? text`${came}, ${changes}.` : text`${came}.`);
      }
      if (!joint)
        return text`The total for ${month(t)} is not in the data; what follows is what is known of the month.`;
      const change = joint.yoy ? text`, ${changed(joint.yoy, "on a year earlier")}` : "";
      return text`January and February ${year(t)} are published only together: ${tonnes(joint.amount)} in two months${change}.`;
    },

    product: ({ product, level, mom, yoy, share, lines }) => {
      const changes = changedBoth([mom, "on the month"], [yoy, "on the year"]);
      const of = lines.map((line) => text`${words.product(line.product)} ${tonnes(line.level)}`);
      return capitalised(
        text`${words.product(product)}: ${marked(level)}${changes ? text`, ${changes}` : ""}${
          share ? text`; ${percent(share)} of the total` : ""
        }${of.length > 0 ? text`, of which ${joined(of, ", ", " and ")}` : ""}.`
      );
    },

    baseEffect: ({ product, month: t, mom, before, average, deviation }) => {
      const isRise = directionOf(mom) === "up";
      const moved = text`${words.productOf(product)} ${isRise ? "rise" : "fall"} of ${percent(mom)}`;
      const base = monthBeside(t - 1, t);
      const isUndone = before && directionOf(before) === (isRise ? "down" : "up");
      const start = isUndone
        ? text`follows a ${isRise ? "fall" : "rise"} of ${percent(before)} in ${base}`
        : text`starts from a${isRise ? " low" : " high"} ${base}`;
      return text`Base effect: ${moved} ${start}; against its own three-month average of ${tonnes(average)}, ${monthBeside(
        t,
        t
      )} is ${beside(deviation, isRise)}.`;
    },
  };
}

/** Where a month lies beside its average, after a rise or a fall. */
function beside(deviation: Fact, isRise: boolean): Text {
  switch (directionOf(deviation)) {
    case "up":
      return isRise
        ? text`only ${percent(deviation)} higher`
        : text`in fact ${percent(deviation)} higher`;
    case "down":
      return isRise
        ? text`in fact ${percent(deviation)} lower`
        : text`only ${percent(deviation)} lower`;
    case "unchanged":
      return text`level with it`;
    case "unclear":
      return text`not clearly different`;
  }
}

/** An amount, said to be derived where nobody printed it. */
function marked(fact: Fact): Text {
  return fact.basis === "derived" ? text`${tonnes(fact)} (derived)` : tonnes(fact);
}
