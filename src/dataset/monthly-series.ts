import type { Month } from "./month";
import { exactMonth, type Measure } from "./observation";
import type { Series, Term, Total } from "./series";
import type { Span } from "./span";

/** What a monthly series is about. */
export interface MonthlySubject {
  readonly product: string;
  readonly partner: string;
  readonly measure: Measure;
}

/** That a source covers a span of a series: a month without a figure is a month without trade. */
export interface CoveredSpan {
  readonly source: string;
  readonly span: Span;
}

/** The arrays that all monthly series of a dataset share; each series has its stretch of them. */
export interface MonthlyArrays {
  /** Prefix sums over the months that have an amount. */
  readonly sums: Float64Array;
  /** One bit a month with an amount, 32 months a word, and how many there are before each word. */
  readonly bits: Uint32Array;
  readonly ranks: Uint32Array;
  /** The same for months that are known, with an amount or covered without one; the same arrays where nothing is covered. */
  readonly known: Uint32Array;
  readonly knownRanks: Uint32Array;
  /** For each amount, at the place of its prefix sum, the number of its sources in `sources`. */
  readonly origins: Uint16Array;
  readonly sources: readonly (readonly string[])[];
}

/** The stretch of a series: months from `first` on, prefix sums from `start` on, bits from `word` on. */
export interface Stretch {
  readonly first: Month;
  /** Months from the first known to the last, gaps included. */
  readonly months: number;
  /** Whether every one of them has an amount: then a month's place needs no counting. */
  readonly isWhole: boolean;
  readonly start: number;
  readonly word: number;
}

/**
 * A series whose every known month is exact: prefix sums over the months that have an amount, and one bit a month. The
 * rank of a month among them is its place in the prefix sums, so that one comparison finds a gap and one subtraction
 * answers: `total` takes constant time whatever the length of the span. A month that a source covers and has no row for
 * is known to be zero: it has a bit and takes no place among the sums.
 */
export class MonthlySeries implements Series {
  readonly first: Month;
  readonly last: Month;
  readonly additive = true;
  private readonly months: number;
  private readonly isWhole: boolean;
  private readonly start: number;
  private readonly word: number;
  private readonly sums: Float64Array;
  private readonly isCovered: boolean;

  constructor(
    readonly subject: MonthlySubject,
    stretch: Stretch,
    private readonly arrays: MonthlyArrays,
    private readonly covered: readonly CoveredSpan[] = []
  ) {
    this.first = stretch.first;
    this.months = stretch.months;
    this.last = stretch.first + stretch.months - 1;
    this.isWhole = stretch.isWhole;
    this.start = stretch.start;
    this.word = stretch.word;
    this.sums = arrays.sums;
    this.isCovered = covered.length > 0;
  }

  /** Builds a series by itself from exact amounts by month, in any order. A month named twice is an error of the caller. */
  static of(
    subject: MonthlySubject & { readonly sources: readonly string[] },
    amounts: readonly (readonly [Month, number])[]
  ): MonthlySeries {
    if (amounts.length === 0) throw new RangeError("MonthlySeries.of needs at least one month.");
    const ordered = [...amounts].sort((a, b) => a[0] - b[0]);
    const first = ordered[0]![0];
    const months = ordered[ordered.length - 1]![0] - first + 1;
    const bits = new Uint32Array((months + 31) >> 5);
    const sums = new Float64Array(ordered.length + 1);
    ordered.forEach(([month, amount], k) => {
      const place = month - first;
      const mask = 1 << (place & 31);
      if (bits[place >> 5]! & mask)
        throw new RangeError(`MonthlySeries.of was given month ${month} twice.`);
      bits[place >> 5]! |= mask;
      sums[k + 1] = sums[k]! + amount;
    });
    const ranks = ranksOf(bits);
    const origins = new Uint16Array(sums.length);
    const sources = [subject.sources];
    const arrays = { sums, bits, ranks, known: bits, knownRanks: ranks, origins, sources };
    const isWhole = ordered.length === months;
    return new MonthlySeries(subject, { first, months, isWhole, start: 0, word: 0 }, arrays);
  }

  /** A series without any amount, of which it is only known that in these spans there was no trade. */
  static empty(subject: MonthlySubject, covered: readonly CoveredSpan[]): MonthlySeries {
    const first = Math.min(...covered.map(({ span }) => span.first));
    const months = Math.max(...covered.map(({ span }) => span.last)) - first + 1;
    const known = new Uint32Array((months + 31) >> 5);
    for (const { span } of covered) markSpan(known, 0, span.first - first, span.last - first);
    const bits = new Uint32Array(known.length);
    const arrays = {
      sums: new Float64Array(1),
      bits,
      ranks: ranksOf(bits),
      known,
      knownRanks: ranksOf(known),
      origins: new Uint16Array(1),
      sources: [],
    };
    const stretch = { first, months, isWhole: false, start: 0, word: 0 };
    return new MonthlySeries(subject, stretch, arrays, covered);
  }

  total(first: Month, last: Month): Total | undefined {
    const from = first - this.first;
    const to = last - this.first + 1;
    if (from < 0 || to > this.months || from >= to) return undefined;
    let before = from;
    let upTo = to;
    if (!this.isWhole) {
      const { bits, ranks } = this.arrays;
      before = this.rank(bits, ranks, from);
      upTo = this.rank(bits, ranks, to);
      if (upTo - before !== to - from && !this.isKnown(from, to)) return undefined;
    }
    const amount = this.sums[this.start + upTo]! - this.sums[this.start + before]!;
    return { amount, low: amount, high: amount, basis: "reported" };
  }

  terms(first: Month, last: Month): readonly Term[] {
    if (!this.total(first, last)) return [];
    return Array.from({ length: last - first + 1 }, (_, k): Term => {
      const month = first + k;
      const { amount } = this.total(month, month)!;
      return {
        sign: 1,
        observation: exactMonth(this.subject, month, amount, this.sourcesAt(month)),
      };
    });
  }

  /** Whether a source covers the month and has no amount for it: zero, and nobody printed it. */
  isSilent(month: Month): boolean {
    const place = month - this.first;
    if (!this.isCovered || place < 0 || place >= this.months) return false;
    return !this.has(this.arrays.bits, place) && this.has(this.arrays.known, place);
  }

  /** Calls back with every month that has an amount, in order, with the amount and its sources. */
  eachAmount(visit: (month: Month, amount: number, sources: readonly string[]) => void): void {
    const { bits, origins, sources } = this.arrays;
    let slot = this.start;
    for (let place = 0; place < this.months; place++) {
      if (!this.has(bits, place)) continue;
      slot++;
      const amount = this.sums[slot]! - this.sums[slot - 1]!;
      visit(this.first + place, amount, sources[origins[slot]!]!);
    }
  }

  private sourcesAt(month: Month): readonly string[] {
    const place = month - this.first;
    const { bits, ranks, origins, sources } = this.arrays;
    if (this.has(bits, place))
      return sources[origins[this.start + 1 + this.rank(bits, ranks, place)]!]!;
    const covering = this.covered.find(({ span }) => span.first <= month && month <= span.last);
    return covering ? [covering.source] : [];
  }

  private isKnown(from: number, to: number): boolean {
    if (!this.isCovered) return false;
    const { known, knownRanks } = this.arrays;
    return this.rank(known, knownRanks, to) - this.rank(known, knownRanks, from) === to - from;
  }

  private has(bits: Uint32Array, place: number): boolean {
    return (bits[this.word + (place >> 5)]! & (1 << (place & 31))) !== 0;
  }

  /** How many marked months lie before a place. */
  private rank(bits: Uint32Array, ranks: Uint32Array, place: number): number {
    const word = this.word + (place >> 5);
    const rest = place & 31;
    return rest === 0 ? ranks[word]! : ranks[word]! + popcount(bits[word]! & ((1 << rest) - 1));
  }
}

/** Marks the places from `from` to `to`, both included, in the bits that begin at `word`. */
export function markSpan(bits: Uint32Array, word: number, from: number, to: number): void {
  for (let place = from; place <= to; place++) bits[word + (place >> 5)]! |= 1 << (place & 31);
}

/** How many bits are set before each word, and after the last one. */
function ranksOf(bits: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(bits.length + 1);
  bits.forEach((word, i) => (ranks[i + 1] = ranks[i]! + popcount(word)));
  return ranks;
}

/** Number of set bits of a 32-bit word (Warren, Hacker's Delight, 2nd ed., figure 5-2). */
export function popcount(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
