import { TOTAL } from "../dataset/catalogue";
import { januaryOf } from "../dataset/month";
import { lengthOf, spanOf } from "../dataset/span";
import type { Average } from "./finding";
import { directionOf } from "./finding-direction";
import type { Sentences } from "./sentences";
import { figureOf } from "./words-figure";
import { joined, text } from "./words-text";
import {
  about,
  changed,
  type ChineseWords,
  monthBeside,
  percent,
  span,
  tonnes,
  was,
  year,
} from "./words-zh";

/** The year to date, averages, and what the rest of the year needs. */
export function yearSentences(
  words: ChineseWords
): Pick<Sentences, "toDate" | "productsToDate" | "unitValues" | "averages" | "runRate"> {
  return {
    toDate: ({ month: t, amount, yoy }) => {
      const change = yoy ? text`，${changed(yoy, "同比")}` : "";
      return text`${span(spanOf(januaryOf(t), t))}累计${words.flow.flow}${tonnes(amount)}${change}。`;
    },

    productsToDate: ({ products }) => {
      const said = products.map(({ product, amount, yoy }) => {
        const change = yoy ? text`，${changed(yoy, "同比")}` : "";
        return text`${words.product(product)}${tonnes(amount)}${change}`;
      });
      return text`分品种累计：${joined(said, "；")}。`;
    },

    unitValues: ({ span: when, values }) => {
      const said = values.map(
        ({ product, value }) =>
          text`${words.product(product)}${about(value)}${figureOf(value)}${words.perTonne}`
      );
      return text`${span(when)}${words.flow.flow}均价${words.terms}：${joined(said, "，")}。`;
    },

    averages: ({ products }) => {
      const said = products.slice(0, 2).map((average) => besideToDate(words, average));
      return text`${joined(said, "；")}。`;
    },

    runRate: ({ month: t, needs }) => {
      const before = year(januaryOf(t) - 12);
      const left = spanOf(t + 1, januaryOf(t) + 11);
      const done = needs.filter(({ pace }) => pace.high <= 0).map(({ product }) => product);
      const open = needs.filter(({ pace }) => pace.low > 0);
      const past = done.length > 0 ? `${words.products(done)}已达到上年全年水平` : "";
      if (open.length === 0) return past ? text`与${before}全年相比，${past}。` : undefined;
      const who =
        lengthOf(left) === 1
          ? `${monthBeside(left.first, t)}需${words.flow.flow}`
          : `余下各月平均每月需${words.flow.flow}`;
      const said = open.map(({ product, pace, level }) => {
        if (product !== TOTAL) return text`${words.product(product)}${tonnes(pace)}`;
        return text`合计${tonnes(pace)}${level ? text`（${monthBeside(t, t)}${was(level)}）` : ""}`;
      });
      return text`要追平${before}全年，${who}${joined(said, "，")}${past ? `；${past}` : ""}。`;
    },
  };
}

/** 镁锭近三个月均值21,239吨，较年内月均20,886吨高1.7%。 */
function besideToDate(words: ChineseWords, { product, rolling, toDate, gap }: Average) {
  const direction = directionOf(gap);
  const start = text`${words.product(product)}近三个月均值${tonnes(rolling)}`;
  const average = text`年内月均${tonnes(toDate)}`;
  if (direction === "up" || direction === "down")
    return text`${start}，较${average}${direction === "up" ? "高" : "低"}${percent(gap)}`;
  return text`${start}，与${average}${direction === "unchanged" ? "持平" : "无明显差别"}`;
}
