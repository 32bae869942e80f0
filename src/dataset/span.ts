import { formatMonth, type Month, monthNumberOf, yearOf } from "./month";

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
