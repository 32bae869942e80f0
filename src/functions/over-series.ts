import type { Measure } from "../dataset/observation";
import type { Series } from "../dataset/series";
import { type Span, spanOf } from "../dataset/span";
import { type Estimate, type Formula, formulas, type MeasureName } from "../measures";
import { answer, type Outcome } from "./answer";
import { readMonths, readPartners, readProducts } from "./arguments";
import type { Argument, Grid } from "./grid";
import { whyNot } from "./why-not";
import { ask, type Question } from "./question";
import { readMeasures } from "./read-measures";

/** Kilograms in a tonne: figures are kept in kg, and shown and asked for in tonnes. */
export const TONNE = 1000;

/** The arguments that most formulas share, in their order. */
export type SeriesArguments = readonly [
  product: Argument,
  period: Argument,
  partner: Argument,
  measure: Argument,
];

/** A formula over one series and one month: its Excel name, its measure, and how to compute it. */
export interface MonthlyFormula {
  readonly name: string;
  readonly what: MeasureName;
  readonly compute: (series: Series, month: number, months: number) => Estimate | undefined;
}

/** Answers a formula whose result is a rate: a fraction, shown as a percentage where the host can. */
export async function rate(formula: MonthlyFormula, args: SeriesArguments): Promise<unknown[][]> {
  const question = await ask();
  const grids = gridsOf(question, formula, args);
  return answer(
    question,
    grids,
    (...asked) => monthly(question, formula, ...asked, 1, (value) => value),
    "0.0%"
  );
}

/** Answers a formula whose result is an amount: tonnes, the currency of the data, or that a tonne. */
export async function amount(
  formula: MonthlyFormula,
  args: SeriesArguments,
  months?: (question: Question) => Grid<number>
): Promise<unknown[][]> {
  const question = await ask();
  const counts: Grid<number> = months?.(question) ?? { rows: 1, columns: 1, cells: [1] };
  const grids = gridsOf(question, formula, args);
  return answer(question, [...grids, counts], (product, month, partner, measure, count) =>
    monthly(question, formula, product, month, partner, measure, count, (value) =>
      inUnit(value, measure)
    )
  );
}

/** An amount as a sheet shows it: kg become tonnes, values and unit values stay. */
export function inUnit(value: number, measure: Measure): number {
  return measure === "quantity" ? value / TONNE : value;
}

/** The spans a formula needs, in the order of reading. */
export function needsOf({ of, base }: Formula): readonly Span[] {
  return base ? [of, base] : [of];
}

function gridsOf(
  question: Question,
  formula: MonthlyFormula,
  [product, period, partner, measure]: SeriesArguments
): [Grid<string>, Grid<number>, Grid<string>, Grid<Measure>] {
  return [
    readProducts(question, product),
    readMonths(question, period, formula.name),
    readPartners(question, partner),
    readMeasures(question, measure),
  ];
}

function monthly(
  question: Question,
  formula: MonthlyFormula,
  product: string,
  month: number,
  partner: string,
  measure: Measure,
  months: number,
  show: (value: number) => number
): Outcome {
  const series = question.dataset.series(product, partner, measure);
  const estimate = series && formula.compute(series, month, months);
  if (estimate) return show(estimate.value);
  const { what } = formula;
  const needs = needsOf(formulas[what](month, months));
  return whyNot(question, series, {
    product,
    partner,
    measure,
    what,
    period: spanOf(month),
    needs,
  });
}
