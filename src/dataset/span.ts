import { formatMonth, type Month, monthNumberOf, monthOf, parseMonth, yearOf } from "./month";

/** An unbroken run of months, first and last included. One month is a span whose first is its last. */
export interface Span {
  readonly first: Month;
  readonly last: Month;
}

/** The span from one month to another, both included. */
export function spanOf(first: Month, last: Month = first): Span {
  return { first, last };
}

/** How many months a span holds: 1 for a month, 11 for January to November. */
export function lengthOf(span: Span): number {
  return span.last - span.first + 1;
}

/** The same span some months later (or, negative, earlier): shifted by -12 it lies a year before. */
export function shiftSpan(span: Span, months: number): Span {
  return { first: span.first + months, last: span.last + months };
}

/** A span as an analyst writes it: `2025-11`, `2025`, `2025-H1`, `2025-Q3`, `2025-01:2025-11`. */
export function formatSpan({ first, last }: Span): string {
  if (first === last) return formatMonth(first);
  const year = yearOf(first);
  const start = monthNumberOf(first);
  if (yearOf(last) === year) {
    const months = last - first + 1;
    if (months === 12) return String(year);
    if (months === 6 && start % 6 === 1) return `${year}-H${(start + 5) / 6}`;
    if (months === 3 && start % 3 === 1) return `${year}-Q${(start + 2) / 3}`;
  }
  return `${formatMonth(first)}:${formatMonth(last)}`;
}

/** Reads what `formatSpan` writes; undefined for anything else, and for a span that ends before it begins. */
export function parseSpan(text: string): Span | undefined {
  const [from, to, ...more] = text.split(":").map(parsePart);
  if (!from || more.length > 0) return undefined;
  if (to === undefined) return text.includes(":") ? undefined : from;
  return from.first <= to.last ? { first: from.first, last: to.last } : undefined;
}

/** A month, quarter, half-year or year. */
function parsePart(text: string): Span | undefined {
  const month = parseMonth(text);
  if (month !== undefined) return spanOf(month);
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])))?$/.exec(text);
  if (!match) return undefined;
  const january = monthOf(Number(match[1]), 1);
  if (match[2])
    return {
      first: january + 6 * (Number(match[2]) - 1),
      last: january + 6 * Number(match[2]) - 1,
    };
  if (match[3])
    return {
      first: january + 3 * (Number(match[3]) - 1),
      last: january + 3 * Number(match[3]) - 1,
    };
  return { first: january, last: january + 11 };
}

/** The unbroken runs of months, first to last, whatever the order they come in. */
export function runsOf(months: Iterable<Month>): Span[] {
  const runs: { first: Month; last: Month }[] = [];
  for (const month of [...new Set(months)].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && month === run.last + 1) run.last = month;
    else runs.push({ first: month, last: month });
  }
  return runs;
}
