import type { Month } from "../dataset/month";
import type { Series } from "../dataset/series";
import { type Span, spanOf } from "../dataset/span";
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
import type { Argument } from "./grid";
import { plainRows } from "./plain-cell";
import { type What, whatNamed } from "./asked";
import { whyNot } from "./why-not";
import { needsOf } from "./over-series";
import type { Part } from "./part-of-whole";
import type { Question } from "./question";
import type { Refusal } from "./refusal";
import { isMeasure, rollingMonths, wordIn } from "./what";

/** What MG.SERIES makes of a series at a month; `first` is the first month that is spilled. */
export interface Transform {
  /** An amount is in the unit of the series, a rate a fraction, a number as it is: an index, percentage points. */
  readonly shows: "amount" | "rate" | "number";
  readonly at: (question: Question, of: Part, month: Month, first: Month) => Estimate | Refusal;
}

const PLAIN = { value: level, mom, yoy, ytd, ytdyoy: ytdYoy, ytdavg: ytdAverage, rolling };

/** A transform that is a measure of the series alone, or is left out; undefined for any other argument. */
export function plainTransform(argument: Argument): Transform | undefined {
  const cells = plainRows(argument).flat();
  const cell = cells[0] ?? "level";
  return cells.length > 1 || typeof cell !== "string" ? undefined : plainNamed(wordIn(cell));
}

/** A measure of the series alone, by its word. */
export function plainNamed(word: string): Transform | undefined {
  const months = rollingMonths(word);
  if (months) return plain("rolling", months);
  const what = whatNamed(word);
  return isMeasure(what) ? plain(what, 1) : undefined;
}

function plain(what: MeasureName, months: number): Transform {
  const isRate = formulas[what](0, 1).base !== undefined;
  return {
    shows: isRate ? "rate" : "amount",
    at: (question, of, month) =>
      own(question, of, what, month, needsOf(formulas[what](month, months)), (series) =>
        PLAIN[what](series, month, months)
      ),
  };
}

/** A measure of one series at a month, or why there is none. */
export function own(
  question: Question,
  of: Part,
  what: What,
  month: Month,
  needs: readonly Span[],
  compute: (series: Series) => Estimate | undefined
): Estimate | Refusal {
  const series = question.dataset.series(of.product, of.partner, of.measure);
  const estimate = series && compute(series);
  return estimate ?? whyNot(question, series, { ...of, what, period: spanOf(month), needs });
}
