import { WORLD } from "../dataset/catalogue";
import { formatMonth, januaryOf, type Month, monthNumberOf } from "../dataset/month";
import { formatSpan, spanOf } from "../dataset/span";
import { lastRun, runRate, SEASONAL_MONTHS, seasonalIndex } from "../measures";
import { analysisSentences } from "./analysis-sentences";
import { answer, type Outcome } from "./answer";
import { asText, readMonths, readProducts } from "./arguments";
import { type Argument, type Grid, readGrid } from "./grid";
import { dateFrom } from "./date-cell";
import { whyNot } from "./why-not";
import { inUnit } from "./over-series";
import { readPeriod } from "./period";
import type { Question } from "./question";
import { noFigure, unreadable } from "./refusal";

/** The seasonal index of a month of the year, from the last unbroken run of months up to the latest. */
export function answerSeasonal(
  question: Question,
  product: Argument,
  month: Argument
): unknown[][] {
  const grids = [readProducts(question, product), readMonthsOfYear(question, month)] as const;
  return answer<[string, number]>(question, grids, (p, monthOfYear): Outcome => {
    const { dataset, language } = question;
    const series = dataset.series(p, WORLD, "quantity");
    const last = dataset.latest;
    const index = series && last !== undefined && seasonalIndex(series, monthOfYear, last);
    if (index) return index.value;
    if (last === undefined) return noFigure(question.say.empty());
    const asked = { product: p, partner: WORLD, measure: "quantity", what: "value" } as const;
    if (!series) return whyNot(question, series, { ...asked, period: spanOf(last), needs: [] });
    const { first, amounts } = lastRun(series, last);
    const run = formatSpan(spanOf(first, first + amounts.length - 1));
    const name = dataset.catalogue.productName(p, language);
    return noFigure(
      analysisSentences[language].fewMonths(name, SEASONAL_MONTHS, amounts.length, run)
    );
  });
}

/** The pace that is needed to match last year. */
export function answerRunRate(
  question: Question,
  product: Argument,
  period: Argument
): unknown[][] {
  const grids = [
    readProducts(question, product),
    readMonths(question, period, "MG.RUNRATE"),
  ] as const;
  return answer<[string, number]>(question, grids, (p, month): Outcome => {
    const series = question.dataset.series(p, WORLD, "quantity");
    const pace = series && runRate(series, month);
    if (pace) return inUnit(pace.value, "quantity");
    if (monthNumberOf(month) === 12)
      return noFigure(analysisSentences[question.language].yearIsOver(formatMonth(month)));
    const january = januaryOf(month);
    const needs = [spanOf(january - 12, january - 1), spanOf(january, month)];
    const asked = { product: p, partner: WORLD, measure: "quantity", what: "runrate" } as const;
    return whyNot(question, series, { ...asked, period: spanOf(month), needs });
  });
}

/** Reads a month of the year: its number, its name in English or Chinese, or any month or date. */
function readMonthsOfYear(question: Question, argument: Argument): Grid<number> {
  const { dataset, language } = question;
  const latest: Month = dataset.latest ?? 0;
  const { badMonthOfYear } = analysisSentences[language];
  return readGrid<number>(question, argument, unreadable(badMonthOfYear("")), (cell) => {
    const text = asText(cell);
    // "Nov", "11月" and 11 become months of a year that stands for any.
    const forms = [
      dateFrom(question, cell),
      `${text} 2000`,
      ...(/^\d{1,2} *月?$/.test(text) ? [`2000年${text}`] : []),
    ];
    for (const form of forms) {
      const span = readPeriod(form, latest);
      if (span && span.first === span.last) return monthNumberOf(span.first);
    }
    return unreadable(badMonthOfYear(text));
  });
}
