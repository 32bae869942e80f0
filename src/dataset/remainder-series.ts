import type { Month } from "./month";
import type { Series, Term, Total } from "./series";

/**
 * What is left of a whole when some of its parts are taken away, such as all magnesium products but ingot, powder and
 * alloy. A figure of its own (printed, or summed from its lines) wins; else whole − parts, if the whole and every part is
 * known; else nothing. A remainder below zero is no figure: the prints contradict each other, or their rounding leaves
 * nothing of it.
 */
export class RemainderSeries implements Series {
  readonly additive = true;
  readonly first: Month;
  readonly last: Month;

  constructor(
    private readonly own: Series | undefined,
    private readonly whole: Series,
    private readonly parts: readonly Series[]
  ) {
    const all = own ? [own, whole] : [whole];
    this.first = Math.min(...all.map((s) => s.first));
    this.last = Math.max(...all.map((s) => s.last));
  }

  total(first: Month, last: Month): Total | undefined {
    const own = this.own?.total(first, last);
    if (own) return own;
    const whole = this.whole.total(first, last);
    if (!whole) return undefined;
    let { amount, low, high } = whole;
    let exact = whole.basis === "reported" && low === high;
    for (const part of this.parts) {
      const total = part.total(first, last);
      if (!total) return undefined;
      amount -= total.amount;
      low -= total.high;
      high -= total.low;
      exact &&= total.basis === "reported" && total.low === total.high;
    }
    if (amount < 0) return undefined;
    return { amount, low: Math.max(0, low), high, basis: exact ? "reported" : "derived" };
  }

  terms(first: Month, last: Month): readonly Term[] {
    const own = this.own?.terms(first, last) ?? [];
    if (own.length > 0 || !this.total(first, last)) return own;
    const taken = this.parts.flatMap((part) => part.terms(first, last));
    return [
      ...this.whole.terms(first, last),
      ...taken.map(({ sign, observation }): Term => ({ sign: sign > 0 ? -1 : 1, observation })),
    ];
  }
}
