import { type Catalogue, TOTAL, WORLD } from "./catalogue";
import type { Month } from "./month";
import { completedMonths, keyOf } from "./completed-months";
import { type CoveredOf, indexSeries } from "./index-series";
import type { LoggedRevision } from "./logged-revision";
import { type CoveredSpan, MonthlySeries } from "./monthly-series";
import type { Claim, Measure, Observation, Source } from "./observation";
import { type ObservationColumns, observationsIn } from "./observation-columns";
import { type Contradiction, PublishedSeries } from "./published-series";
import { RatioSeries } from "./ratio-series";
import { CHINA, type Trade } from "./trade";
import { RemainderSeries } from "./remainder-series";
import type { Series } from "./series";
import { SummedSeries } from "./summed-series";

/** What a dataset is made of. */
export interface DatasetContents {
  readonly title: string;
  readonly catalogue: Catalogue;
  /** In order of rank: of two sources that contradict each other the earlier counts. */
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  /** Exact amounts of single months, besides `observations`. */
  readonly columns?: ObservationColumns;
  readonly claims?: readonly Claim[];
  /** Exports of China in US dollars where nothing is said. */
  readonly trade?: Trade;
  /** What refreshes have changed so far, oldest first. */
  readonly revisions?: readonly LoggedRevision[];
}

/** China's exports, values in US dollars: what the add-in is about. */
export const CHINAS_EXPORTS: Trade = { flow: "exports", reporter: CHINA, currency: "USD" };

/** A series where it is found at once, or that there is none; and whether anybody has asked for it. */
class Slot {
  isAsked = false;
  constructor(readonly series: Series | undefined) {}
}

/** The observations of one product × partner × measure. */
interface Shelf {
  readonly series: Series;
  readonly contradictions: readonly Contradiction[];
}

/**
 * All series on one month axis, with their catalogue and sources. Immutable: a refresh makes a new one. Totals and
 * groups of partners are series like any other, made when first asked for.
 */
export class Dataset {
  readonly title: string;
  readonly catalogue: Catalogue;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly trade: Trade;
  readonly revisions: readonly LoggedRevision[];
  /**
   * The latest month: the last one with a figure for Total, World; where there is no such figure, the last one with a
   * figure for any product. One month for all, so that a table is of one month. Undefined in an empty dataset.
   */
  readonly latest: Month | undefined;
  private readonly shelves = new Map<string, Map<string, Map<Measure, Shelf>>>();
  private readonly composed: Record<Measure, Map<string, Map<string, Slot>>> = {
    quantity: new Map(),
    value: new Map(),
    unitValue: new Map(),
  };
  private readonly sourcesById: ReadonlyMap<string, Source>;
  private readonly ranks: ReadonlyMap<string, number>;
  private readonly covered: CoveredOf | undefined;
  private readonly columns: ObservationColumns | undefined;
  private readonly printed: readonly Observation[];
  private all: readonly Observation[] | undefined;

  constructor(readonly contents: DatasetContents) {
    this.title = contents.title;
    this.catalogue = contents.catalogue;
    this.sources = contents.sources;
    this.claims = contents.claims ?? [];
    this.trade = contents.trade ?? CHINAS_EXPORTS;
    this.revisions = contents.revisions ?? [];
    this.columns = contents.columns;
    this.printed = contents.observations;
    this.sourcesById = new Map(this.sources.map((s) => [s.id, s]));
    this.ranks = new Map(this.sources.map((s, rank) => [s.id, rank]));
    this.covered = coverageOf(contents);
    for (const { head, monthly, group } of indexSeries(
      contents.observations,
      contents.columns,
      this.covered
    )) {
      const { product, partner, measure } = head;
      const shelf = monthly
        ? { series: monthly, contradictions: [] }
        : publish(group, (source) => this.rankOf(source));
      at(at(this.shelves, product), partner).set(measure, shelf);
      // What has no parts is known at once; the rest is composed when first asked for.
      if (
        measure !== "unitValue" &&
        this.catalogue.partsOf(product).length === 0 &&
        this.catalogue.membersOf(partner).length === 0
      )
        at(this.composed[measure], product).set(partner, new Slot(shelf.series));
    }
    this.latest = this.findLatest();
  }

  /** The series of a product, partner and measure, printed or composed; undefined where nothing is known at all. */
  series(product: string, partner: string, measure: Measure): Series | undefined {
    let slot = this.composed[measure].get(product)?.get(partner);
    if (!slot) {
      slot = new Slot(this.compose(product, partner, measure));
      at(this.composed[measure], product).set(partner, slot);
    }
    slot.isAsked = true;
    return slot.series;
  }

  /** The series that were asked for so far, those that they are made of among them, as `product|partner`. */
  askedSeries(): ReadonlySet<string> {
    const asked = new Set<string>();
    for (const byProduct of Object.values(this.composed))
      for (const [product, byPartner] of byProduct)
        for (const [partner, { isAsked }] of byPartner)
          if (isAsked) asked.add(`${product}|${partner}`);
    return asked;
  }

  /** The partners and measures of which there is any figure of its own for a product. */
  knownOf(product: string): [string, Measure][] {
    return [...(this.shelves.get(product) ?? [])].flatMap(([partner, byMeasure]) =>
      [...byMeasure.keys()].map((measure): [string, Measure] => [partner, measure])
    );
  }

  /** The same figures under a catalogue with other names. */
  withCatalogue(catalogue: Catalogue): Dataset {
    return new Dataset({ ...this.contents, catalogue });
  }

  /** All observations as objects; those in columns are made into objects when first asked for. */
  get observations(): readonly Observation[] {
    const { printed, columns } = this;
    return (this.all ??= columns ? [...printed, ...observationsIn(columns)] : printed);
  }

  /** The place of a source in the order of trust, 0 being best; after all others where it is not known. */
  rankOf(source: string): number {
    return this.ranks.get(source) ?? this.sources.length;
  }

  source(id: string): Source | undefined {
    return this.sourcesById.get(id);
  }

  /** The last month with a figure of its own for a product and partner; undefined where there is none. */
  latestOf(product: string, partner: string, measure: Measure = "quantity"): Month | undefined {
    const series = this.series(product, partner, measure);
    if (!series) return undefined;
    for (let month = series.last; month >= series.first; month--)
      if (series.total(month, month)) return month;
    return undefined;
  }

  /** Prints whose bands do not overlap, over all series. */
  get contradictions(): readonly Contradiction[] {
    return [...this.shelves.values()].flatMap((byPartner) =>
      [...byPartner.values()].flatMap((byMeasure) =>
        [...byMeasure.values()].flatMap((shelf) => shelf.contradictions)
      )
    );
  }

  private compose(product: string, partner: string, measure: Measure): Series | undefined {
    const whole =
      this.shelves.get(product)?.get(partner)?.get(measure)?.series ??
      this.silent(product, partner, measure);
    if (measure === "unitValue") {
      const value = this.series(product, partner, "value");
      const quantity = this.series(product, partner, "quantity");
      return whole || (value && quantity) ? new RatioSeries(whole, value, quantity) : undefined;
    }
    const parts = this.partsOf(product, partner, measure);
    const own =
      parts.length === 0 ? whole : new SummedSeries(whole, parts, (source) => this.rankOf(source));
    return this.remainder(own, product, partner, measure) ?? own;
  }

  /** A partner of whom there is no figure at all, where a source covers the product: nothing went there. */
  private silent(product: string, partner: string, measure: Measure): Series | undefined {
    if (!this.covered || this.catalogue.partner(partner) === undefined) return undefined;
    const subject = { product, partner, measure };
    const covered = this.covered(subject);
    return covered.length > 0 ? MonthlySeries.empty(subject, covered) : undefined;
  }

  /** Several lines of a whole: where they are not known themselves, the whole less its other lines. */
  private remainder(own: Series | undefined, product: string, partner: string, measure: Measure) {
    const rest = this.catalogue.remainderOf(product);
    const whole = rest && this.series(rest.whole, partner, measure);
    const others = rest?.others.map((p) => this.series(p, partner, measure)) ?? [];
    if (!whole || !others.every((s) => s !== undefined)) return undefined;
    return new RemainderSeries(own, whole, others);
  }

  /** The series that add up to a whole, or none if one of them is not known at all. Products first, then members. */
  private partsOf(product: string, partner: string, measure: Measure): Series[] {
    const { catalogue } = this;
    const products = catalogue.partsOf(product);
    if (products.length > 0) {
      const byProduct = products.map((p) => this.series(p, partner, measure));
      if (byProduct.every((s) => s !== undefined)) return byProduct;
    }
    const members = catalogue.membersOf(partner);
    if (members.length === 0) return [];
    const byMember = members.map((m) => this.series(product, m, measure));
    return byMember.every((s) => s !== undefined) ? byMember : [];
  }

  private findLatest(): Month | undefined {
    const total = this.latestOf(TOTAL, WORLD);
    if (total !== undefined) return total;
    const known = this.catalogue.products
      .map((p) => this.latestOf(p.id, WORLD))
      .filter((month) => month !== undefined);
    if (known.length > 0) return Math.max(...known);
    let last: Month | undefined;
    for (const byPartner of this.shelves.values())
      for (const byMeasure of byPartner.values())
        for (const { series } of byMeasure.values())
          if (last === undefined || series.last > last) last = series.last;
    return last;
  }
}

/**
 * What is known of each series where no row is: what a source covers, and the months whose partners add up to World;
 * undefined where there is neither.
 */
function coverageOf({
  sources,
  observations,
  columns,
  catalogue,
}: DatasetContents): CoveredOf | undefined {
  const covered = new Map<string, CoveredSpan[]>();
  for (const { id, covers = [] } of sources)
    for (const { product, span } of covers) {
      const known = covered.get(product);
      if (known) known.push({ source: id, span });
      else covered.set(product, [{ source: id, span }]);
    }
  const completed = completedMonths(observations, catalogue);
  if (covered.size === 0 && completed.size === 0) return undefined;
  // A source without a single value does not say that the values are zero.
  const valued = new Set(
    observations.filter((o) => o.measure === "value").flatMap((o) => o.sources)
  );
  columns?.measure.forEach((measure, row) => {
    if (measure === 1) valued.add(columns.sources[columns.source[row]!]!);
  });
  return ({ product, partner, measure }) => {
    if (measure === "unitValue" || (partner !== WORLD && catalogue.isGroup(partner))) return [];
    const spans = covered.get(product) ?? [];
    const own = measure === "quantity" ? spans : spans.filter(({ source }) => valued.has(source));
    const months = partner === WORLD ? undefined : completed.get(keyOf(product, measure));
    if (!months) return own;
    return [...own, ...months.filter(({ printed }) => !printed.has(partner))];
  };
}

/** The series of prints, with those set aside because they contradict better ones. */
function publish(group: readonly Observation[], rankOf: (source: string) => number): Shelf {
  const series = new PublishedSeries(group, rankOf);
  return { series, contradictions: series.contradictions };
}

/** The inner map of a map of maps, made if it is not there. */
function at<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  let inner = maps.get(key);
  if (!inner) maps.set(key, (inner = new Map<K, V>()));
  return inner;
}
