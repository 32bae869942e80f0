import { widthOf } from "../dataset/band";
import type { Dataset } from "../dataset/dataset";
import type { Measure, Observation } from "../dataset/observation";
import type { Span } from "../dataset/span";

/** The reported observations of a dataset, found by what they are about. Derived ones are printed by nobody. */
export class Prints {
  private readonly shelves = new Map<string, Map<string, Map<Measure, Observation[]>>>();
  private readonly ranks: ReadonlyMap<string, number>;

  constructor(dataset: Dataset) {
    this.ranks = new Map(dataset.sources.map(({ id }, rank) => [id, rank]));
    for (const observation of dataset.observations) this.put(observation);
  }

  /** The prints of one product × partner × measure × span, that of the best-ranked source first, then the finest. */
  at(product: string, partner: string, measure: Measure, span: Span): readonly Observation[] {
    return this.of(product, partner, measure)
      .filter((o) => o.span.first === span.first && o.span.last === span.last)
      .sort((a, b) => this.rankOf(a.sources) - this.rankOf(b.sources) || finer(a, b));
  }

  /** All prints of one product × partner × measure, in the order of the dataset. */
  of(product: string, partner: string, measure: Measure): readonly Observation[] {
    return this.shelves.get(product)?.get(partner)?.get(measure) ?? [];
  }

  /** The prints of each product × partner × measure. */
  get groups(): readonly (readonly Observation[])[] {
    return [...this.shelves.values()].flatMap((byPartner) =>
      [...byPartner.values()].flatMap((byMeasure) => [...byMeasure.values()])
    );
  }

  /** The place of the best of some sources in the order of trust; 0 is best, unknown ones come last. */
  rankOf(sources: readonly string[]): number {
    return Math.min(...sources.map((id) => this.ranks.get(id) ?? this.ranks.size));
  }

  private put(observation: Observation): void {
    if (observation.basis !== "reported") return;
    const { product, partner, measure } = observation;
    let byPartner = this.shelves.get(product);
    if (!byPartner)
      this.shelves.set(product, (byPartner = new Map<string, Map<Measure, Observation[]>>()));
    let byMeasure = byPartner.get(partner);
    if (!byMeasure) byPartner.set(partner, (byMeasure = new Map<Measure, Observation[]>()));
    const known = byMeasure.get(measure);
    if (known) known.push(observation);
    else byMeasure.set(measure, [observation]);
  }
}

const known = new WeakMap<Dataset, Prints>();

/** The prints of a dataset; sorted once for each dataset. */
export function printsOf(dataset: Dataset): Prints {
  let prints = known.get(dataset);
  if (!prints) known.set(dataset, (prints = new Prints(dataset)));
  return prints;
}

function finer(a: Observation, b: Observation): number {
  return widthOf(a.band) - widthOf(b.band) || a.amount - b.amount;
}
