import type { Month } from "./month";
import type { Series, Term, Total } from "./series";

/**
 * A whole that may be printed and may be summed: a printed figure (or one computed from prints of the whole) wins, else
 * the sum of the parts if every part is known, else nothing. A partial sum is never given.
 */
export class SummedSeries implements Series {
  readonly additive = true;
  readonly first: Month;
  readonly last: Month;

  constructor(
    private readonly whole: Series | undefined,
    private readonly parts: readonly Series[]
  ) {
    const all = whole ? [whole, ...parts] : parts;
    this.first = Math.min(...all.map((s) => s.first));
    this.last = Math.max(...all.map((s) => s.last));
  }

  total(first: Month, last: Month): Total | undefined {
    const known = this.whole?.total(first, last);
    if (known || this.parts.length === 0) return known;
    let amount = 0;
    let low = 0;
    let high = 0;
    let printed = true;
    for (const part of this.parts) {
      const total = part.total(first, last);
      if (!total) return undefined;
      amount += total.amount;
      low += total.low;
      high += total.high;
      printed &&= total.basis === "reported" && total.low === total.high;
    }
    // A sum of exact, reported parts is as good as reported: it is what the customs file itself says.
    return { amount, low, high, basis: printed ? "reported" : "derived" };
  }

  terms(first: Month, last: Month): readonly Term[] {
    const known = this.whole?.terms(first, last) ?? [];
    if (known.length > 0) return known;
    return this.total(first, last) ? this.parts.flatMap((part) => part.terms(first, last)) : [];
  }
}
