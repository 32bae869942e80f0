import { WORLD } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import { exactMonth, type Measure, type Observation } from "../dataset/observation";
import type { Family } from "../dataset/coverage";
import type { Span } from "../dataset/span";

/** That a source covers a span of a product, and what kind of source it is. */
export interface Covering {
  readonly source: string;
  readonly family: Family;
  readonly span: Span;
}

/** What kind of source an id is of; a publication where nothing is said. */
export function familyOf(dataset: Dataset, id: string): Family {
  return dataset.source(id)?.family ?? "published";
}

/** What sources say by having no row in months that they cover: that there was no trade. */
export class Silences {
  private readonly covering = new Map<string, Covering[]>();
  /** The sources with a value: one without any does not say that values are zero. */
  private readonly valued = new Set<string>();

  constructor(private readonly dataset: Dataset) {
    for (const { id, covers = [] } of dataset.sources)
      for (const { product, span } of covers) {
        const known = this.covering.get(product);
        const one = { source: id, family: familyOf(dataset, id), span };
        if (known) known.push(one);
        else this.covering.set(product, [one]);
      }
    for (const { measure, sources } of dataset.observations)
      if (measure === "value") for (const id of sources) this.valued.add(id);
  }

  /** What covers a series, as the dataset sees it: not groups of partners, and no values of a source that has none. */
  coveringOf(product: string, partner: string, measure: Measure): readonly Covering[] {
    const known = this.covering.get(product);
    if (!known || measure === "unitValue") return [];
    if (partner !== WORLD && this.dataset.catalogue.isGroup(partner)) return [];
    return measure === "quantity" ? known : known.filter(({ source }) => this.valued.has(source));
  }

  /** The zeros beside the prints of a month: of families that cover it and print nothing, one for each family. */
  beside(same: readonly Observation[], covering: readonly Covering[]): readonly Observation[] {
    const [print] = same as readonly [Observation];
    const { first, last } = print.span;
    if (first !== last || covering.length === 0) return [];
    const told = new Set<Family>();
    for (const { sources } of same) for (const id of sources) told.add(familyOf(this.dataset, id));
    return covering.flatMap(({ source, family, span }) => {
      if (told.has(family) || first < span.first || span.last < last) return [];
      told.add(family);
      return [exactMonth(print, first, 0, [source])];
    });
  }
}
