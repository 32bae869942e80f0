import { formatMonth, type Month } from "../dataset/month";
import type { Series } from "../dataset/series";
import { formatSpan, type Span } from "../dataset/span";
import { absentParts } from "./absent-parts";
import { type Asked, WORDS } from "./asked";
import { partnerPhrase } from "./partner-phrase";
import type { Question } from "./question";
import { noFigure, type Refusal } from "./refusal";

/** Why a series does not answer: it is not there at all, a month it needs is missing, or its base is zero. */
export function whyNot(question: Question, series: Series | undefined, asked: Asked): Refusal {
  const { dataset, language, say } = question;
  const { catalogue } = dataset;
  const words = WORDS[language];
  const product = catalogue.productName(asked.product, language);
  const partner = catalogue.partnerName(asked.partner, language);
  if (!series) {
    const phrase = partnerPhrase(question, asked.partner);
    const absent = absentParts(question, asked);
    if (absent.length > 0)
      return noFigure(
        say.noParts(product, phrase, words[asked.measure], shortened(absent).join(", "))
      );
    const known = dataset
      .knownOf(asked.product)
      .map(([p, m]) =>
        m === "quantity"
          ? catalogue.partnerName(p, language)
          : `${catalogue.partnerName(p, language)} (${words[m]})`
      );
    const list = shortened(known).join(", ") || "–";
    return noFigure(say.noSeries(product, phrase, words[asked.measure], list));
  }
  const unknown = asked.needs.filter((span) => !series.total(span.first, span.last));
  const what = words.of[asked.what];
  const period = formatSpan(asked.period);
  if (unknown.length === 0)
    return noFigure(say.zeroBase(what, product, partner, formatSpan(asked.needs.at(-1)!)));
  const months = runs(missingMonths(series, unknown)).join(", ");
  const known = runs(monthsKnown(series));
  const list = known.length > 6 ? ["…", ...known.slice(-6)] : known;
  return noFigure(
    say.missing(what, product, partner, period, months, list.join(", ") || say.noMonths())
  );
}

/** The first eight of a list. */
function shortened(list: readonly string[]): readonly string[] {
  return list.length > 8 ? [...list.slice(0, 8), "…"] : list;
}

/** The months of unknown spans that have no figure of their own. */
function missingMonths(series: Series, spans: readonly Span[]): Month[] {
  const months = new Set<Month>();
  for (const { first, last } of spans)
    for (let month = first; month <= last; month++)
      if (!series.total(month, month)) months.add(month);
  // Of a unit value the months may be known and the span not: then it is the span that is missing.
  if (months.size === 0) for (const { first, last } of spans) months.add(first).add(last);
  return [...months].sort((a, b) => a - b);
}

function monthsKnown(series: Series): Month[] {
  const months: Month[] = [];
  for (let month = series.first; month <= series.last; month++)
    if (series.total(month, month)) months.push(month);
  return months;
}

/** Ordered months as runs: "2024-04 – 2024-06", "2025-01". */
function runs(months: readonly Month[]): string[] {
  const texts: string[] = [];
  for (let start = 0, i = 0; i < months.length; i++) {
    if (months[i + 1] === months[i]! + 1) continue;
    const [first, last] = [months[start]!, months[i]!];
    texts.push(
      first === last ? formatMonth(first) : `${formatMonth(first)} – ${formatMonth(last)}`
    );
    start = i + 1;
  }
  return texts;
}
