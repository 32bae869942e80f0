import { fold } from "../dataset/fold";
import { formatSpan, type Span } from "../dataset/span";
import { suggest } from "../dataset/suggest";
import { isOf, PUBLISHED_WHATS, publishedOf, type PublishedWhat } from "../review";
import { answer, type Outcome, Shown } from "./answer";
import { asText, readPartners, readPeriods, readProducts } from "./arguments";
import { elsewhere } from "./elsewhere";
import { type Argument, type Grid, readGrid } from "./grid";
import { inUnit } from "./over-series";
import { printSentences } from "./print-sentences";
import type { Question } from "./question";
import { noFigure, unreadable } from "./refusal";

/** What may be asked for, as refusals name it; the Chinese words are understood as well. "usd" is the value, in whatever currency. */
const WHATS: Record<PublishedWhat, { readonly en: string; readonly zh: string }> = {
  value: { en: "quantity", zh: "数量" },
  usd: { en: "value", zh: "金额" },
  unitvalue: { en: "unit value", zh: "单价" },
  mom: { en: "month on month", zh: "环比" },
  yoy: { en: "year on year", zh: "同比" },
  ytd: { en: "year to date", zh: "累计" },
  ytdyoy: { en: "cumulative year on year", zh: "累计同比" },
  share: { en: "share", zh: "占比" },
  average: { en: "monthly average", zh: "月均" },
  rolling3: { en: "three-month average", zh: "近三月均值" },
  ytdavg: { en: "year-to-date average", zh: "年内月均" },
};

/** How many periods a refusal lists. */
const LISTED = 8;

/** The cells of MG.PUBLISHED: the best-ranked print of each, or #N/A with what was printed instead. */
export function publishedFigures(
  question: Question,
  [product, period, partner, what]: readonly Argument[]
): unknown[][] {
  const grids = [
    readProducts(question, product),
    readPeriods(question, period),
    readPartners(question, partner),
    readPublishedWhats(question, what),
  ] as const;
  return answer(question, [...grids], (p, span, to, w) => printOf(question, p, span, to, w));
}

function printOf(
  question: Question,
  product: string,
  period: Span,
  partner: string,
  what: PublishedWhat
): Outcome {
  const { dataset, language } = question;
  const say = printSentences[language];
  const printsOf = (w: PublishedWhat) => publishedOf(dataset, product, partner, w);
  const prints = printsOf(what);
  const print = prints.find((candidate) => isOf(candidate, what, period));
  if (print?.isFraction) return new Shown(print.value, "0.00%");
  if (print) return inUnit(print.value, print.measure);
  const { catalogue } = dataset;
  const about = [
    catalogue.productName(product, language),
    catalogue.partnerName(partner, language),
  ].join(", ");
  const others = PUBLISHED_WHATS.filter((w) => printsOf(w).some((o) => isOf(o, w, period)));
  const spans = prints.map(({ span }) => span).sort((a, b) => a.last - b.last || b.first - a.first);
  const periods = [...new Set(spans.map(formatSpan))];
  const list = periods.length > LISTED ? ["…", ...periods.slice(-LISTED)] : periods;
  return noFigure(
    say.notPrinted(
      WHATS[what][language],
      about,
      formatSpan(period),
      others.map((w) => WHATS[w][language]).join(", ") || say.nothing(),
      list.join(", ") || say.nothing()
    )
  );
}

function readPublishedWhats(question: Question, argument: Argument): Grid<PublishedWhat> {
  const { say, dataset } = question;
  const { currency = "USD" } = dataset.trade;
  const whats = Object.keys(WHATS) as PublishedWhat[];
  // Values are asked for by their currency: those of a dataset in yuan are no dollars.
  const nameOf = (what: PublishedWhat) => (what === "usd" ? fold(currency) : what);
  const names = whats.map(nameOf);
  return readGrid<PublishedWhat>(question, argument, "value", (cell) => {
    const word = fold(asText(cell));
    const found = whats.find((what) => nameOf(what) === word || WHATS[what].zh === word);
    if (found) return found;
    if (word === "usd" || word === "cny")
      return unreadable(say.otherCurrency(word, currency, fold(currency)));
    const misplaced = elsewhere(question, cell, "what");
    if (misplaced) return unreadable(misplaced);
    return unreadable(say.unknownWhat(asText(cell), suggest(word, names), names.join(", ")));
  });
}
