import { widthOf } from "../dataset/band";
import type { Dataset } from "../dataset/dataset";
import type { Observation } from "../dataset/observation";
import type { Family } from "../dataset/coverage";
import { checkPair } from "./check-pair";
import { distinctPrints } from "./distinct-prints";
import { Overlap } from "./overlap";
import { type Prints, printsOf } from "./prints";
import { type Covering, familyOf, Silences } from "./silences";
import { gap } from "./verdict";

/** Amounts are whole kilograms and whole units of the currency: two exact ones may be apart by as much as rounding them. */
const WHOLE = 1;

/**
 * Where sources of different families have a figure of the same product, partner, measure and span: two customs files are
 * releases of one another, customs and UN Comtrade check each other. A source that covers a month and has no row for a
 * partner says zero.
 */
export function overlapsOf(dataset: Dataset): readonly Overlap[] {
  const families = new Set(dataset.sources.map(({ family }) => family ?? "published"));
  if (families.size < 2) return [];
  const gathering = new Gathering(dataset);
  for (const group of printsOf(dataset).groups) gathering.take(group);
  return [...gathering.overlaps.values()];
}

/** Whether two prints have a kind of source in common. */
export function isOfOneFamily(a: Observation, b: Observation, dataset: Dataset): boolean {
  return a.sources.some((id) => {
    const family = familyOf(dataset, id);
    return b.sources.some((other) => familyOf(dataset, other) === family);
  });
}

class Gathering {
  readonly overlaps = new Map<string, Overlap>();
  private readonly prints: Prints;
  private readonly silences: Silences;

  constructor(private readonly dataset: Dataset) {
    this.prints = printsOf(dataset);
    this.silences = new Silences(dataset);
  }

  /** Compares the prints of one product × partner × measure. */
  take(group: readonly Observation[]): void {
    const { product, partner, measure } = group[0]!;
    const own = new Set<Family>();
    for (const { sources } of group) for (const id of sources) own.add(familyOf(this.dataset, id));
    const covering = this.silences.coveringOf(product, partner, measure);
    if (own.size < 2 && covering.every(({ family }) => own.has(family))) return;
    for (const same of distinctPrints(group)) this.compare(same, covering);
  }

  /** Compares the distinct prints of one span. */
  private compare(same: readonly Observation[], covering: readonly Covering[]): void {
    for (const print of same) if (print.sources.length > 1) this.agreeWithin(print);
    const silent = this.silences.beside(same, covering);
    const all = [...same, ...silent];
    for (const [i, a] of same.entries())
      for (const b of all.slice(i + 1))
        if (!isOfOneFamily(a, b, this.dataset)) this.pair(a, b, silent);
  }

  /** Sources of several families that print the very same amount. */
  private agreeWithin(print: Observation): void {
    const [best, ...others] = this.bestOfEach(print);
    for (const other of others) this.overlap(print, other, best!).agree(print.span.last);
  }

  private pair(a: Observation, b: Observation, silent: readonly Observation[]): void {
    const isBetter = this.prints.rankOf(a.sources) <= this.prints.rankOf(b.sources);
    const [better, other] = isBetter ? [a, b] : [b, a];
    const overlap = this.overlap(a, this.bestOf(other), this.bestOf(better));
    if (isSame(a, b)) return overlap.agree(a.span.last);
    // The finer of the two stands for what is so, as between prints of one family; of equal ones the better-ranked.
    const isFiner = widthOf(better.band) <= widthOf(other.band);
    const [stands, print] = isFiner ? [better, other] : [other, better];
    overlap.judge(checkPair(print, stands, silent));
  }

  private overlap({ product, measure }: Observation, source: string, beside: string): Overlap {
    const key = `${product}\n${measure}\n${source}\n${beside}`;
    let known = this.overlaps.get(key);
    if (!known) this.overlaps.set(key, (known = new Overlap({ product, measure, source, beside })));
    return known;
  }

  private bestOf({ sources }: Observation): string {
    return sources.length === 1 ? sources[0]! : this.byRank(sources)[0]!;
  }

  /** The best source of each family that prints an amount, the best of all first. */
  private bestOfEach({ sources }: Observation): string[] {
    const seen = new Set<Family>();
    return this.byRank(sources).filter((id) => {
      const family = familyOf(this.dataset, id);
      return !seen.has(family) && seen.add(family);
    });
  }

  private byRank(sources: readonly string[]): string[] {
    return [...sources].sort((a, b) => this.dataset.rankOf(a) - this.dataset.rankOf(b));
  }
}

/** Whether two prints say the very same, but for what rounding to whole units makes of exact amounts. */
function isSame(a: Observation, b: Observation): boolean {
  if (a.amount === b.amount) return true;
  return widthOf(a.band) + widthOf(b.band) === 0 && gap(a.band, b.band) <= WHOLE;
}
