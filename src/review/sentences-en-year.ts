import { TOTAL } from "../dataset/catalogue";
import { januaryOf } from "../dataset/month";
import { lengthOf, spanOf } from "../dataset/span";
import type { Average, Need } from "./finding";
import { directionOf } from "./finding-direction";
import type { Sentences } from "./sentences";
import {
  about,
  changed,
  type EnglishWords,
  monthBeside,
  percent,
  span,
  tonnes,
  year,
} from "./words-en";
import { figureOf } from "./words-figure";
import { capitalised, joined, text } from "./words-text";

/** The year to date, averages, and what the rest of the year needs. */
export function yearSentences(
  words: EnglishWords
): Pick<Sentences, "toDate" | "productsToDate" | "unitValues" | "averages" | "runRate"> {
  return {
    toDate: ({ month: t, amount, yoy }) => {
      const change = yoy ? text`, ${changed(yoy, "on a year earlier")}` : "";
      const trade = words.flow.flow;
      return capitalised(
        text`${trade} in ${span(spanOf(januaryOf(t), t))} came to ${tonnes(amount)}${change}.`
      );
    },

    productsToDate: ({ products }) => {
      const said = products.map(({ product, amount, yoy }) => {
        const change = yoy ? text` (${changed(yoy)})` : "";
        return text`${words.product(product)} ${tonnes(amount)}${change}`;
      });
      const beside = products.some(({ yoy }) => yoy) ? ", with the change on a year earlier" : "";
      return text`Year to date by product${beside}: ${joined(said, ", ", " and ")}.`;
    },

    unitValues: ({ span: when, values }) => {
      const said = values.map(
        ({ product, value }) =>
          text`${about(value)}${figureOf(value)} ${words.perTonne} for ${words.product(product)}`
      );
      return text`Average unit values${words.terms} in ${span(when)}: ${joined(said, ", ", " and ")}.`;
    },

    averages: ({ products }) => {
      const said = products.slice(0, 2).map((average) => besideToDate(words, average));
      return text`Three-month average against the year-to-date average: ${joined(said, "; ")}.`;
    },

    runRate: ({ month: t, needs }) => {
      const before = year(januaryOf(t) - 12);
      const left = spanOf(t + 1, januaryOf(t) + 11);
      const done = needs.filter(({ pace }) => pace.high <= 0).map(({ product }) => product);
      const open = needs.filter(({ pace }) => pace.low > 0);
      const names = words.products(done);
      const have = done.length > 1 || names.endsWith("s") ? "have" : "has";
      const past = done.length > 0 ? `${names} ${have} done so already` : "";
      if (open.length === 0)
        return past ? capitalised(text`Matching ${before}: ${past}.`) : undefined;
      const who = lengthOf(left) === 1 ? monthBeside(left.first, t) : "each month left";
      const all = open.filter(({ product }) => product === TOTAL);
      const parts = open.filter(({ product }) => product !== TOTAL);
      const inAll = all.map((need) => neededInAll(need, monthBeside(t, t)));
      const ofEach = parts.map(
        ({ product, pace }) => text`of ${words.product(product)} ${tonnes(pace)}`
      );
      const bring = [...inAll, ...(parts.length > 0 ? [joined(ofEach, ", ", " and ")] : [])];
      return text`To match ${before}, ${who} would have to bring ${joined(bring, "; ")}${past ? `; ${past}` : ""}.`;
    },
  };
}

/** "ingot 21,239 t, 1.7 % above 20,886 t". */
function besideToDate(words: EnglishWords, { product, rolling, toDate, gap }: Average) {
  const direction = directionOf(gap);
  const beside =
    direction === "up" || direction === "down"
      ? text`${percent(gap)} ${direction === "up" ? "above" : "below"}`
      : direction === "unchanged"
        ? "level with"
        : "not clearly different from";
  return text`${words.product(product)} ${tonnes(rolling)}, ${beside} ${tonnes(toDate)}`;
}

/** "51,000 t in all (November: 38,900 t)". */
function neededInAll({ pace, level }: Need, month: string) {
  return text`${tonnes(pace)} in all${level ? text` (${month}: ${tonnes(level)})` : ""}`;
}
