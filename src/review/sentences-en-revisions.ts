import { WORLD } from "../dataset/catalogue";
import { dayIn } from "./day-in-stamp";
import type { Sentences } from "./sentences";
import { type EnglishWords, month, span, tonnes } from "./words-en";
import { capitalised, text } from "./words-text";

/** What refreshes have changed of the figures that the brief stands on. */
export function revisionSentence(words: EnglishWords): Pick<Sentences, "revised"> {
  return {
    revised: ({
      product,
      partner,
      span: of,
      before,
      now,
      difference,
      when,
      isRepeated,
      publisher,
    }) => {
      const name = words.product(product);
      const was = name.endsWith("s") ? "were" : "was";
      const to = partner === WORLD ? "" : ` ${words.flow.to} ${words.partner(partner)}`;
      const what = `${name}${to} in ${span(of)} ${was}`;
      const day = dayIn(when);
      const on = day ? `${isRepeated ? "last " : ""}on ${day.day} ${month(day.month)}` : "";
      const by = ` by ${publisher.split(" (")[0]!}`;
      if (!now || !difference) {
        const it = was === "was" ? "it was" : "they were";
        return capitalised(
          text`${what} withdrawn${by}${on && ` ${on}`}; until then ${it} ${tonnes(before)}.`
        );
      }
      const way = difference.value < 0 ? "down" : "up";
      const moved = text`from ${tonnes(before)} to ${tonnes(now)}, ${way} ${tonnes(difference)}`;
      return capitalised(text`${what} revised${by} ${moved}${on && `, ${on}`}.`);
    },
  };
}
