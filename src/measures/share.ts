import type { Span } from "../dataset/span";
import type { Series } from "../dataset/series";
import type { Estimate } from "./estimate";

/**
 * A part of a whole over a span, as a fraction. Nothing where either is unknown or the whole is zero; never above 1 by
 * more than the bands allow.
 * @example share(ingot, total, november2025) // 22,218 ÷ 38,900 = 0.571
 */
export function share(part: Series, whole: Series, { first, last }: Span): Estimate | undefined {
  const of = part.total(first, last);
  const all = whole.total(first, last);
  if (!of || !all || all.amount <= 0 || all.low <= 0) return undefined;
  const basis = of.basis === "reported" && all.basis === "reported" ? "reported" : "derived";
  return { value: of.amount / all.amount, low: of.low / all.high, high: of.high / all.low, basis };
}
