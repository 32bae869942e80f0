import { bandOf } from "../../src/dataset/band";
import { parseMonth } from "../../src/dataset/month";
import type { Observation } from "../../src/dataset/observation";
import { type Span, spanOf } from "../../src/dataset/span";

/** November 2025 and its like, for tests: `m("2025-11")`. */
export function m(text: string): number {
  const month = parseMonth(text);
  if (month === undefined) throw new Error(`Not a month: ${text}`);
  return month;
}

/** A span from two months as text. */
export function span(first: string, last = first): Span {
  return spanOf(m(first), m(last));
}

/** An observation with the usual parts filled in: ingot to the world in kg, exact, reported by source "a". */
export function observed(
  when: Span,
  amount: number,
  rest: Partial<Observation> & { step?: number } = {}
): Observation {
  const { step = 0, ...given } = rest;
  return {
    product: "Ingot",
    partner: "World",
    measure: "quantity",
    span: when,
    amount,
    band: bandOf(amount, step, given.rounding),
    rounding: "rounded",
    basis: "reported",
    sources: ["a"],
    ...given,
  };
}
