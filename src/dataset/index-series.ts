import { MonthlySeries, popcount } from "./monthly-series";
import type { Measure, Observation } from "./observation";

/** The observations of one product × partner × measure, on their way into a series. */
class Entry {
  last: number;
  count = 0;
  first: number;
  exact: boolean;
  /** Where its prefix sums and its words begin in the arrays that all series share. */
  start = 0;
  word = 0;
  readonly group: Observation[] = [];

  constructor(readonly head: Observation) {
    this.first = this.last = head.span.first;
    this.exact = head.measure !== "unitValue";
  }

  get months(): number {
    return this.last - this.first + 1;
  }

  /** Counts an observation in, and notes whether the series can still be one of exact months. */
  take({ span, band, basis, sources }: Observation): void {
    this.count++;
    if (span.first < this.first) this.first = span.first;
    if (span.first > this.last) this.last = span.first;
    if (
      span.first !== span.last ||
      basis !== "reported" ||
      band.low !== band.high ||
      (sources !== this.head.sources && sources.join() !== this.head.sources.join())
    )
      this.exact = false;
  }
}

/** A series of exact months, or the observations of another kind of series. */
export interface Indexed {
  readonly head: Observation;
  readonly monthly: MonthlySeries | undefined;
  readonly group: readonly Observation[];
}

/**
 * Sorts observations into series. Exact single months go into prefix sums and bits that all series share: one array is
 * made in no time where a thousand small ones are not. A small function for each observation and pass, not one with
 * long loops, because the first dataset is built by code that has never run before.
 */
export function indexSeries(observations: readonly Observation[]): Indexed[] {
  const finder = new Finder();
  const owners = observations.map((o) => finder.find(o));
  const { entries } = finder;
  let places = 0;
  let words = 0;
  for (const e of entries) {
    e.start = places;
    e.word = words;
    places += e.count + 1;
    words += ((e.months - 1) >> 5) + 2;
  }
  const shared = new Shared(
    new Float64Array(places),
    new Uint32Array(words),
    new Uint32Array(words)
  );
  observations.forEach((o, i) => shared.mark(owners[i]!, o.span.first));
  for (const e of entries) if (e.exact) shared.count(e);
  observations.forEach((o, i) => shared.put(owners[i]!, o));
  return entries.map((e) => ({
    head: e.head,
    monthly: e.exact ? shared.seriesOf(e) : undefined,
    group: e.group,
  }));
}

/** Finds the entry of an observation. Neighbours are mostly of one product, so the last one is kept at hand. */
class Finder {
  readonly entries: Entry[] = [];
  private readonly known = new Map<string, Map<string, Map<Measure, Entry>>>();
  private product: string | undefined;
  private byPartner!: Map<string, Map<Measure, Entry>>;

  find(o: Observation): Entry {
    if (o.product !== this.product) this.turnTo(o.product);
    const entry = this.byPartner.get(o.partner)?.get(o.measure) ?? this.begin(o);
    entry.take(o);
    return entry;
  }

  private turnTo(product: string): void {
    this.product = product;
    let byPartner = this.known.get(product);
    if (!byPartner) this.known.set(product, (byPartner = new Map<string, Map<Measure, Entry>>()));
    this.byPartner = byPartner;
  }

  private begin(o: Observation): Entry {
    let byMeasure = this.byPartner.get(o.partner);
    if (!byMeasure) this.byPartner.set(o.partner, (byMeasure = new Map<Measure, Entry>()));
    const entry = new Entry(o);
    byMeasure.set(o.measure, entry);
    this.entries.push(entry);
    return entry;
  }
}

/** The arrays of all series, filled in three passes: mark the months, count them by word, put the amounts in place. */
class Shared {
  constructor(
    private readonly sums: Float64Array,
    private readonly bits: Uint32Array,
    private readonly ranks: Uint32Array
  ) {}

  /** A month named twice makes a series of prints, whose bands are to be reconciled. */
  mark(e: Entry, month: number): void {
    if (!e.exact) return;
    const place = month - e.first;
    const word = e.word + (place >> 5);
    const mask = 1 << (place & 31);
    if (this.bits[word]! & mask) e.exact = false;
    this.bits[word]! |= mask;
  }

  count(e: Entry): void {
    const end = e.word + ((e.months - 1) >> 5) + 1;
    for (let word = e.word; word < end; word++)
      this.ranks[word + 1] = this.ranks[word]! + popcount(this.bits[word]!);
  }

  put(e: Entry, o: Observation): void {
    if (!e.exact) {
      e.group.push(o);
      return;
    }
    const place = o.span.first - e.first;
    this.sums[e.start + 1 + (e.count === e.months ? place : this.rank(e, place))] = o.amount;
  }

  private rank(e: Entry, place: number): number {
    const word = e.word + (place >> 5);
    return this.ranks[word]! + popcount(this.bits[word]! & ((1 << (place & 31)) - 1));
  }

  /** Turns the amounts of an entry into prefix sums, in place. */
  seriesOf(e: Entry): MonthlySeries {
    const { sums, bits, ranks } = this;
    let sum = 0;
    for (let k = e.start + 1; k <= e.start + e.count; k++) sums[k] = sum += sums[k]!;
    const { product, partner, measure, sources } = e.head;
    const subject = { product, partner, measure, sources };
    return new MonthlySeries(
      subject,
      e.first,
      e.months,
      e.count === e.months,
      sums,
      e.start,
      bits,
      ranks,
      e.word
    );
  }
}
