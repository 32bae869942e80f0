import { formatMonth } from "../dataset/month";
import { type Span, spanOf } from "../dataset/span";
import { analysisCode } from "./analysis-code";
import { oneOrMany, toCell } from "./answer";
import { readPartners, readPeriods, readProducts } from "./arguments";
import { type Argument, blankLeftOut, isLeftOut } from "./grid";
import { dateCell } from "./date-cell";
import { oneValue, refuse } from "./one-value";
import { inUnit } from "./over-series";
import { ask, type Question } from "./question";
import { readMeasures } from "./read-measures";
import { Refusal } from "./refusal";
import { plainTransform, type Transform } from "./transform";

/** What the formula is called in a sentence. */
const NAME = "MG.SERIES";
/** The longest series that is spilled: a hundred years. */
const LONGEST = 1200;
/** Months in a series whose first month is not given. */
const USUAL_LENGTH = 12;

/**
 * Months and values, spilled: one row a month, the first column its date, then a column for each product.
 * @customfunction SERIES
 * @supportSync
 * @param product Product by English or Chinese name or HS code; a range gives a column for each.
 * @param [from] First month, for example "2025-01"; a year such as 2025 gives its months. Eleven months before the last if omitted.
 * @param [to] Last month. Latest month if omitted.
 * @param [partner] Country of destination or group. World if omitted.
 * @param [measure] "quantity" in tonnes (default), "value" in the currency of the data, "unitvalue" in that currency a tonne.
 * @param [transform] "level" (default), "mom", "yoy", "ytd", "ytdyoy", "ytdavg", "rolling-3" with any number of months, "index" or "index:2024-01", "cagr:2020-01", "share", "contribution", "contribution-yoy".
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
  const partnerId = oneValue(
    question,
    readPartners(question, blankLeftOut(partner)),
    NAME,
    "partner"
  );
  const measureId = oneValue(
    question,
    readMeasures(question, blankLeftOut(measure)),
    NAME,
    "measure"
  );
  const kind = blankLeftOut(transform);
  const made = plainTransform(kind) ?? (await compared(question, kind));
  const format = made.shows === "rate" ? "0.0%" : undefined;
  const { first, last } = monthsBetween(question, blankLeftOut(from), blankLeftOut(to));
  const rows: unknown[][] = [];
  for (let month = first; month <= last; month++) {
    const date = toCell(dateCell(question, month), question, "yyyy-mm");
    const values = products.map((id) => {
      if (typeof id !== "string") return toCell(id, question);
      const of = { product: id, partner: partnerId, measure: measureId };
      const answered = made.at(question, of, month, first);
      if (answered instanceof Refusal) return toCell(answered, question);
      const { value } = answered;
      return toCell(made.shows === "amount" ? inUnit(value, measureId) : value, question, format);
    });
    rows.push([date, ...values]);
  }
  return oneOrMany(rows);
}

function monthsBetween(question: Question, from: Argument, to: Argument): Span {
  const start = isLeftOut(from)
    ? undefined
    : oneValue(question, readPeriods(question, from), NAME, "from");
  const end = isLeftOut(to) ? undefined : oneValue(question, readPeriods(question, to), NAME, "to");
  const latest = oneValue(question, readPeriods(question, undefined), NAME, "to");
  // A span such as 2025 or 2025-H1 names its own last month.
  const last = end?.last ?? (start && start.first !== start.last ? start.last : latest.last);
  const first = start?.first ?? last - USUAL_LENGTH + 1;
  if (first > last) refuse(question.say.backwards(formatMonth(first), formatMonth(last)));
  if (last - first >= LONGEST) refuse(question.say.tooLong(last - first + 1, LONGEST));
  return spanOf(first, last);
}

/** A transform that compares with a base month or a whole, or no transform at all: those take more code to read. */
async function compared(question: Question, transform: Argument): Promise<Transform> {
  const { readTransforms } = await analysisCode(question);
  return oneValue(question, readTransforms(question, transform), NAME, "transform");
}
