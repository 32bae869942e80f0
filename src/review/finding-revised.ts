import { WORLD } from "../dataset/catalogue";
import { formulas } from "../measures";
import type { Fact, Revised } from "./finding";
import { exactly, type Facts } from "./finding-facts";
import { type FigureOf, type LogOfFigure, logOf, loggedFigures } from "./revision-log";

/** A revision is worth a sentence from half a percent of the figure on, or from a hundred tonnes (in kg). */
const LEAST_PART = 0.005;
const LEAST_KG = 100_000;

/** The figures that a review of a month stands on, by what it calls them; the month itself first. */
const STANDS_ON = ["value", "ytd", "mom", "yoy", "ytdyoy"] as const;

/** A logged figure, and what the log says of it. */
interface Logged {
  readonly figure: FigureOf;
  readonly log: LogOfFigure;
}

/**
 * Figures of the month, of its year to date and of their bases (the month before, the same of last year) that refreshes
 * have revised or withdrawn. Only material ones: what they are now differs from what they were first by at least 0.5 % or
 * 100 t; one that is gone always does. The most recent refresh first, of one refresh the World before its partners, the
 * month before its bases, then the largest.
 */
export function revisedOf(facts: Facts): readonly Revised[] {
  const { dataset, month } = facts;
  const spans = STANDS_ON.flatMap((name) => {
    const { of, base } = formulas[name](month, 1);
    return base ? [base] : [of];
  });
  const placeOf = ({ span }: FigureOf) =>
    spans.findIndex(({ first, last }) => first === span.first && last === span.last);
  const found = loggedFigures(dataset).flatMap((figure): Logged[] => {
    if (figure.measure !== "quantity" || placeOf(figure) < 0) return [];
    const log = logOf(dataset, figure);
    return log && isMaterial(log) ? [{ figure, log }] : [];
  });
  const order = (a: Logged, b: Logged) =>
    compare(whenOf(b.log), whenOf(a.log)) ||
    Number(a.figure.partner !== WORLD) - Number(b.figure.partner !== WORLD) ||
    placeOf(a.figure) - placeOf(b.figure) ||
    sizeOf(b.log) - sizeOf(a.log);
  return found.sort(order).map(({ figure, log }) => toFinding(figure, log, facts));
}

function isMaterial({ first, difference, isWithdrawn }: LogOfFigure): boolean {
  if (first === undefined) return false;
  if (difference === undefined) return isWithdrawn;
  const size = Math.abs(difference);
  return size > 0 && (size >= LEAST_KG || size >= LEAST_PART * first);
}

function toFinding(figure: FigureOf, log: LogOfFigure, facts: Facts): Revised {
  const { product, partner, span } = figure;
  const last = log.lines.at(-1)!;
  const source = facts.dataset.source(last.source);
  const now = log.now === undefined ? undefined : facts.amount(product, span, partner);
  return {
    kind: "revised",
    product,
    partner,
    span,
    before: exactly(log.first!, "kg"),
    now,
    difference:
      now && log.difference !== undefined ? differenceOf(figure, log, now, facts) : undefined,
    when: last.when,
    isRepeated: log.lines.length > 1,
    publisher: source?.publisher ?? last.source,
  };
}

function differenceOf(
  { product, partner, span }: FigureOf,
  { first, difference }: LogOfFigure,
  now: Fact,
  facts: Facts
): Fact {
  const { low, high, basis } = now;
  const formula = facts.formula("REVISION", product, span, partner);
  return { value: difference!, low: low - first!, high: high - first!, basis, unit: "kg", formula };
}

function whenOf({ lines }: LogOfFigure): string {
  return lines.at(-1)!.when;
}

function sizeOf({ difference, first = 0 }: LogOfFigure): number {
  return Math.abs(difference ?? first);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
