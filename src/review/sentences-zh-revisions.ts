import { WORLD } from "../dataset/catalogue";
import { dayIn } from "./day-in-stamp";
import type { Sentences } from "./sentences";
import { text } from "./words-text";
import { type ChineseWords, month, span, tonnes } from "./words-zh";

/** What refreshes have changed of the figures that the brief stands on. */
export function revisionSentence(words: ChineseWords): Pick<Sentences, "revised"> {
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
      const { flow } = words.flow;
      const to = partner === WORLD ? "" : words.flow.to + words.partner(partner);
      const what = `${words.product(product)}${to}${span(of)}${flow}数据`;
      const day = dayIn(when);
      const on = day ? `${isRepeated ? "最近一次" : ""}于${month(day.month)}${day.day}日` : "";
      const by = publisher.split(" (")[0]!;
      if (!now || !difference) return text`${what}${on}被${by}撤回，此前为${tonnes(before)}。`;
      const way = difference.value < 0 ? "下调" : "上调";
      return text`${what}${on}由${by}修订：从${tonnes(before)}改为${tonnes(now)}，${way}${tonnes(difference)}。`;
    },
  };
}
