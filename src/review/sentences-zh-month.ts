import type { Fact } from "./finding";
import { directionOf } from "./finding-direction";
import type { Sentences } from "./sentences";
import { figureOf, type Text } from "./words-figure";
import { joined, text } from "./words-text";
import {
  about,
  changed,
  type ChineseWords,
  month,
  monthBeside,
  percent,
  tonnes,
  was,
  year,
} from "./words-zh";

/** The month itself: the total, the products, and what a base explains. */
export function monthSentences(
  words: ChineseWords
): Pick<Sentences, "headline" | "product" | "baseEffect"> {
  return {
    headline: ({ month: t, level, before, mom, yoy, joint }) => {
      if (level) {
        const base = before
          ? text`（${monthBeside(t - 1, t)}${was(before)}${derived(before)}）`
          : "";
        const onMonth = mom ? text`，${changed(mom, "环比")}${base}` : "";
        const onYear = yoy ? text`，${changed(yoy, "同比")}` : "";
        return text`${month(t)}，${words.trade}${marked(level)}${onMonth}${onYear}。`;
      }
      if (!joint)
        return text`数据中没有${month(t)}的${words.flow.flow}合计，以下仅为当月已知的部分。`;
      const change = joint.yoy ? text`，${changed(joint.yoy, "同比")}` : "";
      return text`${year(t)}1月与2月数据合并公布：两个月共${words.flow.flow}${tonnes(joint.amount)}${change}。`;
    },

    product: ({ product, level, mom, yoy, share, lines }) => {
      const of = lines.map((line) => text`${words.product(line.product)}${tonnes(line.level)}`);
      const clauses = [
        text`${words.product(product)}：${words.flow.flow}${marked(level)}`,
        ...(mom ? [changed(mom, "环比")] : []),
        ...(yoy ? [changed(yoy, "同比")] : []),
        ...(share ? [text`${about(share)}占${words.flow.flow}总量的${figureOf(share)}%`] : []),
        ...(of.length > 0 ? [text`其中${joined(of, "、")}`] : []),
      ];
      return text`${joined(clauses, "，")}。`;
    },

    baseEffect: ({ product, month: t, mom, before, average, deviation }) => {
      const isRise = directionOf(mom) === "up";
      const base = monthBeside(t - 1, t);
      const isUndone = before && directionOf(before) === (isRise ? "down" : "up");
      const start = isUndone
        ? text`${base}基数偏${isRise ? "低" : "高"}（${changed(before, "环比")}）`
        : text`${base}基数偏${isRise ? "低" : "高"}`;
      return text`基数效应：${words.product(product)}${changed(mom, "环比")}，而${start}；与近三个月均值${tonnes(average)}相比，${monthBeside(t, t)}${beside(deviation, isRise)}。`;
    },
  };
}

/** Where a month lies beside its average, after a rise or a fall. */
function beside(deviation: Fact, isRise: boolean): Text {
  switch (directionOf(deviation)) {
    case "up":
      return text`${isRise ? "仅" : "反而"}高${percent(deviation)}`;
    case "down":
      return text`${isRise ? "反而" : "仅"}低${percent(deviation)}`;
    case "unchanged":
      return text`与之持平`;
    case "unclear":
      return text`无明显差别`;
  }
}

/** An amount, said to be derived where nobody printed it. */
function marked(fact: Fact): Text {
  return fact.basis === "derived" ? text`${tonnes(fact)}（推算值）` : tonnes(fact);
}

function derived(fact: Fact): string {
  return fact.basis === "derived" ? "，推算值" : "";
}
