import type { Month } from "./month";
import type { Series, Term, Total } from "./series";

/** Kilograms in a tonne. */
const TONNE = 1000;

/**
 * Unit values in US dollars a tonne: a printed one wins, else value divided by weight over the whole span, a ratio of
 * sums and never an average of monthly ratios. It is no price: it moves with the mix as well (Export and Import Price
 * Index Manual, IMF 2009, chapter 2). Nothing where value or weight is unknown, or the weight may be zero.
 */
export class RatioSeries implements Series {
  readonly additive = false;
  readonly first: Month;
  readonly last: Month;

  constructor(
    private readonly printed: Series | undefined,
    private readonly value: Series | undefined,
    private readonly quantity: Series | undefined
  ) {
    const all = [printed, value, quantity].filter((s) => s !== undefined);
    this.first = Math.min(...all.map((s) => s.first));
    this.last = Math.max(...all.map((s) => s.last));
  }

  total(first: Month, last: Month): Total | undefined {
    const printed = this.printed?.total(first, last);
    if (printed) return printed;
    const dollars = this.value?.total(first, last);
    const weight = this.quantity?.total(first, last);
    if (!dollars || !weight || weight.low <= 0) return undefined;
    return {
      amount: (dollars.amount / weight.amount) * TONNE,
      low: (dollars.low / weight.high) * TONNE,
      high: (dollars.high / weight.low) * TONNE,
      basis: "derived",
    };
  }

  terms(first: Month, last: Month): readonly Term[] {
    const printed = this.printed?.terms(first, last) ?? [];
    if (printed.length > 0 || !this.total(first, last)) return printed;
    return [...this.value!.terms(first, last), ...this.quantity!.terms(first, last)];
  }
}
