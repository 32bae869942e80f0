import { WORLD } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import type { Span } from "../dataset/span";

/** What a dataset holds, in numbers. */
export interface DatasetFacts {
  /** From the first month any figure touches to the last; undefined in an empty dataset. */
  readonly span: Span | undefined;
  readonly reported: number;
  readonly derived: number;
  readonly products: number;
  /** Countries and groups of them; the world is none. */
  readonly destinations: number;
}

/** Counts what a dataset holds. */
export function describeDataset({ observations }: Dataset): DatasetFacts {
  const products = new Set<string>();
  const partners = new Set<string>();
  let reported = 0;
  let first = Infinity;
  let last = -Infinity;
  for (const { product, partner, basis, span } of observations) {
    products.add(product);
    if (partner !== WORLD) partners.add(partner);
    if (basis === "reported") reported++;
    first = Math.min(first, span.first);
    last = Math.max(last, span.last);
  }
  return {
    span: first <= last ? { first, last } : undefined,
    reported,
    derived: observations.length - reported,
    products: products.size,
    destinations: partners.size,
  };
}
