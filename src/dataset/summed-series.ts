import type { Month } from "./month";
import type { Series, Term, Total } from "./series";

/**
 * A whole that may be printed and may be summed: a printed figure (or one computed from prints of the whole) wins, else
 * the sum of the parts if every part is known, else nothing. A partial sum is never given. Only where all parts are
 * exact and from better-ranked sources than the printed whole, the sum wins: customs' own lines over a rounded total in
 * an article.
 */
export class SummedSeries implements Series {
  readonly additive = true;
  readonly first: Month;
  readonly last: Month;
  private readonly preferred = new Map<number, boolean>();

  constructor(
    private readonly whole: Series | undefined,
    private readonly parts: readonly Series[],
    private readonly rankOf?: (source: string) => number
  ) {
    const all = whole ? [whole, ...parts] : parts;
    this.first = Math.min(...all.map((s) => s.first));
    this.last = Math.max(...all.map((s) => s.last));
  }

  total(first: Month, last: Month): Total | undefined {
    const known = this.whole?.total(first, last);
    if (this.parts.length === 0 || (known && !this.prefersSum(first, last))) return known;
    return this.sum(first, last);
  }

  terms(first: Month, last: Month): readonly Term[] {
    const known = this.whole?.total(first, last);
    if (this.whole && known && !this.prefersSum(first, last)) return this.whole.terms(first, last);
    return this.sum(first, last) ? this.parts.flatMap((part) => part.terms(first, last)) : [];
  }

  /** The sum of the parts; nothing where there are none, or one of them is not known. */
  private sum(first: Month, last: Month): Total | undefined {
    if (this.parts.length === 0) return undefined;
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

  /** Whether the sum is exact, and the worst of its sources better than the best of the printed whole. */
  private prefersSum(first: Month, last: Month): boolean {
    if (!this.rankOf || this.parts.length === 0) return false;
    const key = first * 0x100000 + last;
    let answer = this.preferred.get(key);
    if (answer === undefined) this.preferred.set(key, (answer = this.outranks(first, last)));
    return answer;
  }

  private outranks(first: Month, last: Month): boolean {
    const sum = this.sum(first, last);
    if (!sum || sum.low !== sum.high) return false;
    const ranks = (terms: readonly Term[]) =>
      terms.map(({ observation }) => Math.min(...observation.sources.map(this.rankOf!)));
    const whole = Math.min(...ranks(this.whole!.terms(first, last)));
    return this.parts.every((part) => Math.max(...ranks(part.terms(first, last))) < whole);
  }
}
