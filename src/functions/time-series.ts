import type { Measure } from "../dataset/observation";
import { type Month, serialOf, formatMonth } from "../dataset/month";
import type { Series } from "../dataset/series";
import { type Span, spanOf } from "../dataset/span";
import { suggest } from "../dataset/suggest";
import {
  type Estimate,
  formulas,
  level,
  type MeasureName,
  mom,
  rolling,
  yoy,
  ytd,
  ytdAverage,
  ytdYoy,
} from "../measures";
import { oneOrMany, type Outcome, toCell } from "./answer";
import { asText, readMeasures, readPartners, readPeriods, readProducts } from "./arguments";
import { toExcelError } from "./errors";
import { type Argument, type Grid, toRows } from "./grid";
import { whyNot } from "./known";
import { inUnit, needsOf } from "./over-series";
import { ask, type Question } from "./question";
import { Refusal, unreadable } from "./refusal";

/** The longest series that is spilled: a hundred years. */
const LONGEST = 1200;
/** Months in a series whose first month is not given. */
const USUAL_LENGTH = 12;

/** What a transform makes of a series at a month. */
interface Transform {
  readonly what: MeasureName;
  readonly months: number;
  readonly isRate: boolean;
  readonly compute: (series: Series, month: Month, months: number) => Estimate | undefined;
}

const TRANSFORMS: Record<string, Transform> = {
  level: { what: "value", months: 1, isRate: false, compute: level },
  mom: { what: "mom", months: 1, isRate: true, compute: mom },
  yoy: { what: "yoy", months: 1, isRate: true, compute: yoy },
  ytd: { what: "ytd", months: 1, isRate: false, compute: ytd },
  ytdyoy: { what: "ytdyoy", months: 1, isRate: true, compute: ytdYoy },
  ytdavg: { what: "ytdavg", months: 1, isRate: false, compute: ytdAverage },
};

/**
 * Months and values, spilled: one row a month, the first column its date, then a column for each product.
 * @customfunction SERIES
 * @param product Product by English or Chinese name or HS code; a range gives a column for each.
 * @param [from] First month, for example "2025-01"; a year such as 2025 gives its months. Eleven months before the last if omitted.
 * @param [to] Last month. Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [measure] "quantity" in tonnes (default), "value" in US dollars, "unitvalue" in US dollars a tonne.
 * @param [transform] "level" (default), "mom", "yoy", "ytd", "ytdyoy", "ytdavg" or "rolling-3" with any number of months.
 * @returns Dates and values.
 */
export async function timeSeries(
  product: unknown[][],
  from?: unknown[][],
  to?: unknown[][],
  partner?: unknown[][],
  measure?: unknown[][],
  transform?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  const products = readProducts(question, product).cells;
  const partnerId = one(question, readPartners(question, partner), "partner");
  const measureId = one(question, readMeasures(question, measure), "measure");
  const change = readTransform(question, transform);
  const { first, last } = monthsBetween(question, from, to);
  const rows: unknown[][] = [];
  for (let month = first; month <= last; month++) {
    const date = toCell(serialOf(month), question, "yyyy-mm");
    const values = products.map((id) => {
      if (typeof id !== "string") return toCell(id, question);
      const outcome = valueAt(question, id, partnerId, measureId, change, month);
      return toCell(outcome, question, change.isRate ? "0.0%" : undefined);
    });
    rows.push([date, ...values]);
  }
  return oneOrMany(rows);
}

function valueAt(
  question: Question,
  product: string,
  partner: string,
  measure: Measure,
  change: Transform,
  month: Month
): Outcome {
  const series = question.dataset.series(product, partner, measure);
  const estimate = series && change.compute(series, month, change.months);
  if (estimate) return change.isRate ? estimate.value : inUnit(estimate.value, measure);
  const needs = needsOf(formulas[change.what](month, change.months));
  const asked = { product, partner, measure, what: change.what, period: spanOf(month), needs };
  return whyNot(question, series, asked);
}

function monthsBetween(question: Question, from: Argument, to: Argument): Span {
  const start = toRows(from).length
    ? one(question, readPeriods(question, from), "from")
    : undefined;
  const end = toRows(to).length ? one(question, readPeriods(question, to), "to") : undefined;
  const latest = one(question, readPeriods(question, undefined), "to");
  // A span such as 2025 or 2025-H1 names its own last month.
  const last = end?.last ?? (start && start.first !== start.last ? start.last : latest.last);
  const first = start?.first ?? last - USUAL_LENGTH + 1;
  if (first > last) refuse(question.say.backwards(formatMonth(first), formatMonth(last)));
  if (last - first >= LONGEST) refuse(question.say.tooLong(last - first + 1, LONGEST));
  return spanOf(first, last);
}

function readTransform({ say }: Question, argument: Argument): Transform {
  const cell = toRows(argument)[0]?.[0] ?? "level";
  const word = asText(cell).toLowerCase().replace(/\s+/g, "") || "level";
  const length = /^rolling-?(\d{1,3})$/.exec(word);
  const months = Number(length?.[1]);
  if (months >= 1 && months <= 120)
    return { what: "rolling", months, isRate: false, compute: rolling };
  const known = Object.keys(TRANSFORMS);
  return (
    TRANSFORMS[word] ??
    refuse(say.unknownWhat(asText(cell), suggest(word, known), [...known, "rolling-3"].join(", ")))
  );
}

/** The one value of an argument that takes no range. */
function one<T>(question: Question, grid: Grid<T>, parameter: string): T {
  const value = grid.cells[0]!;
  if (grid.cells.length > 1) refuse(question.say.oneValue("MG.SERIES", parameter));
  if (value instanceof Refusal) throw toExcelError(value);
  if (value instanceof CustomFunctions.Error) throw value;
  return value as T;
}

function refuse(sentence: string): never {
  throw toExcelError(unreadable(sentence));
}
