import { formatSpan, spanOf } from "../dataset/span";
import { suggest } from "../dataset/suggest";
import { formulas, type MeasureName } from "../measures";
import { answer } from "./answer";
import { asText, readPartners, readPeriods, readProducts } from "./arguments";
import { explain } from "./explain";
import { type Argument, type Grid, readGrid } from "./grid";
import { whyNot } from "./known";
import { ask, type Question } from "./question";
import { unreadable } from "./refusal";
import { sourceLine } from "./source-line";

/**
 * Where a figure is from: publisher, title, date, whether it was printed or derived, and its rounding band, in one line.
 * @customfunction SOURCE
 * @param [product] Product by English or Chinese name or HS code. Total if omitted.
 * @param [period] Month or span, for example "2025-11". Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @returns The source, in words.
 */
export async function source(
  product?: unknown[][],
  period?: unknown[][],
  partner?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  const grids = [
    readProducts(question, product),
    readPeriods(question, period),
    readPartners(question, partner),
  ] as const;
  return answer(question, [...grids], (p, span, to) => {
    const series = question.dataset.series(p, to, "quantity");
    const total = series?.total(span.first, span.last);
    if (series && total)
      return sourceLine(question, total, series.terms(span.first, span.last), "quantity");
    const asked = { product: p, partner: to, measure: "quantity", what: "value" } as const;
    return whyNot(question, series, { ...asked, period: span, needs: [span] });
  });
}

/**
 * How a number was made, or why there is none, in words: which figures went into it and where each is from.
 * @customfunction WHY
 * @param [product] Product by English or Chinese name or HS code. Total if omitted.
 * @param [period] Month, or for a value any span. Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [what] "value" (default), "mom", "yoy", "ytd", "ytdyoy", "ytdavg", "rolling3" or "rolling-12".
 * @returns The explanation.
 */
export async function why(
  product?: unknown[][],
  period?: unknown[][],
  partner?: unknown[][],
  what?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  const grids = [
    readProducts(question, product),
    readPeriods(question, period),
    readPartners(question, partner),
    readWhat(question, what),
  ] as const;
  return answer(question, [...grids], (p, span, to, { name, months }) => {
    const series = question.dataset.series(p, to, "quantity");
    const formula = name === "value" ? { of: span, months: 1 } : formulas[name](span.last, months);
    const asked = { product: p, partner: to, measure: "quantity", what: name } as const;
    const subject = { ...asked, period: name === "value" ? span : spanOf(span.last) };
    if (name !== "value" && span.first !== span.last) {
      const words = [`MG.WHY (${name})`, formatSpan(span), span.last - span.first + 1] as const;
      return unreadable(question.say.oneMonth(...words, formatSpan(spanOf(span.last))));
    }
    return explain(question, series, subject, formula);
  });
}

/** A measure by name, with the number of months of a rolling mean. */
interface What {
  readonly name: MeasureName;
  readonly months: number;
}

function readWhat({ say }: Question, argument: Argument): Grid<What> {
  const names = Object.keys(formulas).filter((n) => n !== "rolling") as MeasureName[];
  const known = [...names, "rolling3", "rolling-12"];
  return readGrid<What>(argument, { name: "value", months: 1 }, (cell) => {
    const word = asText(cell).toLowerCase().replace(/\s+/g, "");
    const length = /^rolling-?(\d{1,3})$/.exec(word);
    const months = Number(length?.[1]);
    if (months >= 1 && months <= 120) return { name: "rolling", months };
    const name = names.find((n) => n === (word === "level" ? "value" : word));
    if (name) return { name, months: 1 };
    return unreadable(say.unknownWhat(asText(cell), suggest(word, known), known.join(", ")));
  });
}
