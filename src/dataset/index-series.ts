import {
  type CoveredSpan,
  markSpan,
  type MonthlyArrays,
  MonthlySeries,
  popcount,
} from "./monthly-series";
import { COLUMN_MEASURES, type ObservationColumns, observationOf } from "./observation-columns";
import { exactMonth, type Measure, type Observation } from "./observation";

/** What a series is about. */
export interface Subject {
  readonly product: string;
  readonly partner: string;
  readonly measure: Measure;
}

/** A series of exact months, or the observations of another kind of series. */
export interface Indexed {
  readonly head: Subject;
  readonly monthly: MonthlySeries | undefined;
  readonly group: readonly Observation[];
}

/** What sources cover of a series; none where a missing month is missing. */
export type CoveredOf = (subject: Subject) => readonly CoveredSpan[];

/** The observations of one product × partner × measure, on their way into a series. */
class Entry {
  last: number;
  count = 0;
  first: number;
  exact: boolean;
  /** Where its prefix sums and its words begin in the arrays that all series share. */
  start = 0;
  word = 0;
  covered: readonly CoveredSpan[] = [];
  group: Observation[] = [];

  constructor(
    readonly head: Subject,
    month: number
  ) {
    this.first = this.last = month;
    this.exact = head.measure !== "unitValue";
  }

  get months(): number {
    return this.last - this.first + 1;
  }

  /** Counts an exact month in. */
  take(month: number): void {
    this.count++;
    if (month < this.first) this.first = month;
    if (month > this.last) this.last = month;
  }
}

/**
 * Sorts observations, objects and columns, into series. Exact single months go into prefix sums and bits that all series
 * share: one array is made in no time where a thousand small ones are not. A small function for each observation and
 * pass, not one with long loops, because the first dataset is built by code that has never run before.
 */
export function indexSeries(
  observations: readonly Observation[],
  columns?: ObservationColumns,
  coveredOf?: CoveredOf
): Indexed[] {
  const finder = new Finder();
  const owners = observations.map((o) => finder.find(o));
  const columnOwners = columns ? ownersOf(columns, finder) : [];
  const { entries } = finder;
  if (coveredOf) for (const e of entries) cover(e, coveredOf(e.head));
  let places = 0;
  let words = 0;
  for (const e of entries) {
    e.start = places;
    e.word = words;
    places += e.count + 1;
    words += ((e.months - 1) >> 5) + 2;
  }
  const shared = new Shared(
    places,
    words,
    entries.some((e) => e.covered.length > 0)
  );
  observations.forEach((o, i) => shared.mark(owners[i]!, o.span.first));
  columns?.month.forEach((month, i) => shared.mark(columnOwners[i]!, month));
  for (const e of entries) if (e.exact) shared.count(e);
  observations.forEach((o, i) => shared.put(owners[i]!, o));
  if (columns) shared.putColumns(columnOwners, columns);
  return entries.map((e) => shared.indexed(e));
}

/** Months that a source covers are known, also before the first amount and after the last. */
function cover(e: Entry, covered: readonly CoveredSpan[]): void {
  if (covered.length === 0) return;
  e.covered = covered;
  for (const { span } of covered) {
    if (span.first < e.first) e.first = span.first;
    if (span.last > e.last) e.last = span.last;
  }
}

/** The entry of each row of columns. */
function ownersOf(columns: ObservationColumns, finder: Finder): Entry[] {
  const { product, partner, measure, month } = columns;
  const partners = columns.partners.length;
  const known: (Entry | undefined)[] = [];
  return Array.from(month, (m, i) => {
    const key = (product[i]! * partners + partner[i]!) * COLUMN_MEASURES.length + measure[i]!;
    const entry = (known[key] ??= finder.findSubject(
      columns.products[product[i]!]!,
      columns.partners[partner[i]!]!,
      COLUMN_MEASURES[measure[i]!]!,
      m
    ));
    entry.take(m);
    return entry;
  });
}

/** Finds the entry of an observation. Neighbours are mostly of one product, so the last one is kept at hand. */
class Finder {
  readonly entries: Entry[] = [];
  private readonly known = new Map<string, Map<string, Map<Measure, Entry>>>();
  private product: string | undefined;
  private byPartner!: Map<string, Map<Measure, Entry>>;

  find(o: Observation): Entry {
    const { span, band } = o;
    const entry = this.findSubject(o.product, o.partner, o.measure, span.first);
    entry.take(span.first);
    if (span.first !== span.last || o.basis !== "reported" || band.low !== band.high)
      entry.exact = false;
    return entry;
  }

  findSubject(product: string, partner: string, measure: Measure, month: number): Entry {
    if (product !== this.product) this.turnTo(product);
    const entry = this.byPartner.get(partner)?.get(measure);
    return entry ?? this.begin({ product, partner, measure }, month);
  }

  private turnTo(product: string): void {
    this.product = product;
    let byPartner = this.known.get(product);
    if (!byPartner) this.known.set(product, (byPartner = new Map<string, Map<Measure, Entry>>()));
    this.byPartner = byPartner;
  }

  private begin(head: Subject, month: number): Entry {
    let byMeasure = this.byPartner.get(head.partner);
    if (!byMeasure) this.byPartner.set(head.partner, (byMeasure = new Map<Measure, Entry>()));
    const entry = new Entry(head, month);
    byMeasure.set(head.measure, entry);
    this.entries.push(entry);
    return entry;
  }
}

/** The arrays of all series, filled in three passes: mark the months, count them by word, put the amounts in place. */
class Shared {
  private readonly arrays: MonthlyArrays & { readonly sources: (readonly string[])[] };
  private readonly numbers = new Map<string, number>();
  private lastSources: readonly string[] | undefined;
  private lastNumber = 0;

  constructor(places: number, words: number, isCovered: boolean) {
    const bits = new Uint32Array(words);
    const ranks = new Uint32Array(words);
    this.arrays = {
      sums: new Float64Array(places),
      bits,
      ranks,
      known: isCovered ? new Uint32Array(words) : bits,
      knownRanks: isCovered ? new Uint32Array(words) : ranks,
      origins: new Uint16Array(places),
      sources: [],
    };
  }

  /** A month named twice makes a series of prints, whose bands are to be reconciled. */
  mark(e: Entry, month: number): void {
    if (!e.exact) return;
    const place = month - e.first;
    const word = e.word + (place >> 5);
    const mask = 1 << (place & 31);
    if (this.arrays.bits[word]! & mask) e.exact = false;
    this.arrays.bits[word]! |= mask;
  }

  count(e: Entry): void {
    const { bits, ranks, known, knownRanks } = this.arrays;
    const end = e.word + ((e.months - 1) >> 5) + 1;
    for (let word = e.word; word < end; word++)
      ranks[word + 1] = ranks[word]! + popcount(bits[word]!);
    if (known === bits) return;
    for (let word = e.word; word < end; word++) known[word] = bits[word]!;
    for (const { span } of e.covered)
      markSpan(known, e.word, span.first - e.first, span.last - e.first);
    for (let word = e.word; word < end; word++)
      knownRanks[word + 1] = knownRanks[word]! + popcount(known[word]!);
  }

  put(e: Entry, o: Observation): void {
    if (!e.exact) {
      e.group.push(o);
      return;
    }
    if (o.sources !== this.lastSources) this.turnTo(o.sources);
    this.place(e, o.span.first, o.amount, this.lastNumber);
  }

  putColumns(owners: readonly Entry[], columns: ObservationColumns): void {
    const numbers = columns.sources.map((id) => {
      this.turnTo([id]);
      return this.lastNumber;
    });
    owners.forEach((e, i) => {
      if (!e.exact) e.group.push(observationOf(columns, i));
      else this.place(e, columns.month[i]!, columns.amount[i]!, numbers[columns.source[i]!]!);
    });
  }

  /** The series of an entry; one in which another source has an amount where a source covers is a series of prints. */
  indexed(e: Entry): Indexed {
    const { head } = e;
    if (!e.exact) {
      const group = [...e.group, ...silences(e, e.group)];
      return { head, monthly: undefined, group };
    }
    const monthly = this.seriesOf(e);
    if (e.covered.length === 0 || !isContested(monthly, e.covered))
      return { head, monthly, group: [] };
    const own: Observation[] = [];
    monthly.eachAmount((month, amount, sources) =>
      own.push(exactMonth(head, month, amount, sources))
    );
    return { head, monthly: undefined, group: [...own, ...silences(e, own)] };
  }

  private place(e: Entry, month: number, amount: number, origin: number): void {
    const place = month - e.first;
    const slot = e.start + 1 + (e.count === e.months ? place : this.rank(e, place));
    this.arrays.sums[slot] = amount;
    this.arrays.origins[slot] = origin;
  }

  /** Numbers the sources of an observation; neighbours mostly share theirs. */
  private turnTo(sources: readonly string[]): void {
    this.lastSources = sources;
    const key = sources.join("\n");
    const known = this.numbers.get(key);
    if (known !== undefined) {
      this.lastNumber = known;
      return;
    }
    this.lastNumber = this.arrays.sources.push(sources) - 1;
    this.numbers.set(key, this.lastNumber);
  }

  private rank(e: Entry, place: number): number {
    const { bits, ranks } = this.arrays;
    const word = e.word + (place >> 5);
    return ranks[word]! + popcount(bits[word]! & ((1 << (place & 31)) - 1));
  }

  /** Turns the amounts of an entry into prefix sums, in place. */
  private seriesOf(e: Entry): MonthlySeries {
    const { sums } = this.arrays;
    let sum = 0;
    for (let k = e.start + 1; k <= e.start + e.count; k++) sums[k] = sum += sums[k]!;
    const { first, months, start, word } = e;
    const stretch = { first, months, isWhole: e.count === months, start, word };
    return new MonthlySeries(e.head, stretch, this.arrays, e.covered);
  }
}

/** Whether a source has an amount for a month in which another source, which covers it, says that there was no trade. */
function isContested(series: MonthlySeries, covered: readonly CoveredSpan[]): boolean {
  const owners = new Set(covered.map(({ source }) => source));
  let contested = false;
  series.eachAmount((month, _, sources) => {
    if (owners.size === 1 && owners.has(sources[0]!)) return;
    contested ||= covered.some(
      ({ source, span }) => span.first <= month && month <= span.last && !sources.includes(source)
    );
  });
  return contested;
}

/** The zeros that sources report by having no row in a month they cover. */
function silences(e: Entry, printed: readonly Observation[]): Observation[] {
  const said = new Set(
    printed
      .filter((o) => o.span.first === o.span.last)
      .flatMap((o) => o.sources.map((source) => `${source}\n${o.span.first}`))
  );
  return e.covered.flatMap(({ source, span }) =>
    Array.from({ length: span.last - span.first + 1 }, (_, k) => span.first + k)
      .filter((month) => !said.has(`${source}\n${month}`))
      .map((month) => exactMonth(e.head, month, 0, [source]))
  );
}
