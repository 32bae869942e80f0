import type { Month } from "./month";
import type { Measure, Observation } from "./observation";
import type { Series, Term, Total } from "./series";

/** What a monthly series is about, and where its amounts are from. */
export interface MonthlySubject {
  readonly product: string;
  readonly partner: string;
  readonly measure: Measure;
  readonly sources: readonly string[];
}

/**
 * A series whose every known month is exact: prefix sums over the months that are present, and one bit a month. The
 * rank of a month among the present ones is its place in the prefix sums, so that one comparison finds a gap and one
 * subtraction answers: `total` takes constant time whatever the length of the span.
 */
export class MonthlySeries implements Series {
  readonly last: Month;
  readonly additive = true;

  /**
   * @param first Month of bit 0.
   * @param months Months from the first to the last, gaps included.
   * @param whole Whether none of them is missing: then a month's place needs no counting.
   * @param sums Prefix sums over the present months of all series; this one's begin at `start`.
   * @param bits One bit a month for all series, 32 months a word; this one's begin at `word`.
   * @param ranks Months present before each word.
   */
  constructor(
    readonly subject: MonthlySubject,
    readonly first: Month,
    private readonly months: number,
    private readonly whole: boolean,
    private readonly sums: Float64Array,
    private readonly start: number,
    private readonly bits: Uint32Array,
    private readonly ranks: Uint32Array,
    private readonly word: number
  ) {
    this.last = first + months - 1;
  }

  /** Builds a series by itself from exact amounts by month, in any order. A month named twice is an error of the caller. */
  static of(
    subject: MonthlySubject,
    amounts: readonly (readonly [Month, number])[]
  ): MonthlySeries {
    if (amounts.length === 0) throw new RangeError("MonthlySeries.of needs at least one month.");
    const ordered = [...amounts].sort((a, b) => a[0] - b[0]);
    const first = ordered[0]![0];
    const months = ordered[ordered.length - 1]![0] - first + 1;
    const bits = new Uint32Array((months + 31) >> 5);
    const ranks = new Uint32Array(bits.length + 1);
    const sums = new Float64Array(ordered.length + 1);
    ordered.forEach(([month, amount], k) => {
      const place = month - first;
      const mask = 1 << (place & 31);
      if (bits[place >> 5]! & mask)
        throw new RangeError(`MonthlySeries.of was given month ${month} twice.`);
      bits[place >> 5]! |= mask;
      sums[k + 1] = sums[k]! + amount;
    });
    bits.forEach((word, i) => (ranks[i + 1] = ranks[i]! + popcount(word)));
    const whole = ordered.length === months;
    return new MonthlySeries(subject, first, months, whole, sums, 0, bits, ranks, 0);
  }

  total(first: Month, last: Month): Total | undefined {
    const from = first - this.first;
    const to = last - this.first + 1;
    if (from < 0 || to > this.months || from >= to) return undefined;
    let before = from;
    let upTo = to;
    if (!this.whole) {
      before = this.rank(from);
      upTo = this.rank(to);
      if (upTo - before !== to - from) return undefined;
    }
    const amount = this.sums[this.start + upTo]! - this.sums[this.start + before]!;
    return { amount, low: amount, high: amount, basis: "reported" };
  }

  terms(first: Month, last: Month): readonly Term[] {
    if (!this.total(first, last)) return [];
    return Array.from({ length: last - first + 1 }, (_, k): Term => {
      const month = first + k;
      const { amount } = this.total(month, month)!;
      const observation: Observation = {
        ...this.subject,
        span: { first: month, last: month },
        amount,
        band: { low: amount, high: amount },
        rounding: "rounded",
        basis: "reported",
      };
      return { sign: 1, observation };
    });
  }

  /** How many present months lie before a place. */
  private rank(place: number): number {
    const word = this.word + (place >> 5);
    const rest = place & 31;
    return rest === 0
      ? this.ranks[word]!
      : this.ranks[word]! + popcount(this.bits[word]! & ((1 << rest) - 1));
  }
}

/** Number of set bits of a 32-bit word (Warren, Hacker's Delight, 2nd ed., figure 5-2). */
export function popcount(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
