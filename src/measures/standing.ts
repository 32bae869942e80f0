import { WORLD } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import type { Month } from "../dataset/month";
import type { Total } from "../dataset/series";

/** One destination in its order. */
export interface Place {
  readonly partner: string;
  readonly total: Total;
  /** 1 for the largest; destinations that tie share the better rank. Undefined unless all destinations are known. */
  readonly rank: number | undefined;
  /** Fraction of World; undefined where World is not known or zero. */
  readonly share: number | undefined;
}

/** Where a product went in a month, the largest destination first. */
export interface Standing {
  /** Those to which anything went: a destination that is known to be zero is none. */
  readonly places: readonly Place[];
  readonly world: Total | undefined;
  /**
   * Whether the destinations known add up to World within the rounding of all of them. Where it is so, whoever has no place
   * took nothing.
   */
  readonly isComplete: boolean;
}

/** What was worked out of a dataset: standings by month and product, and the destinations of each product. */
interface Known {
  readonly standings: Map<string, Standing>;
  readonly destinations: Map<string, readonly string[]>;
}

/**
 * A dataset never changes, so its standings are worked out once and go when it goes. (The mark lets the bundle leave this
 * file to the formulas that are loaded on demand.)
 */
const known = /* @__PURE__ */ new WeakMap<Dataset, Known>();

/**
 * The destinations of a product in a month, by weight: single countries with a figure for that month, never groups of
 * them. Those of equal weight stand by their id. Ranks and concentration need all destinations; `isComplete` says
 * whether they are there.
 * @example standing(dataset, "Ingot", december2024).places[0] // the largest buyer, with its weight, share and rank
 */
export function standing(dataset: Dataset, product: string, month: Month): Standing {
  let ofDataset = known.get(dataset);
  if (!ofDataset)
    known.set(dataset, (ofDataset = { standings: new Map(), destinations: new Map() }));
  const { standings, destinations } = ofDataset;
  let partners = destinations.get(product);
  if (!partners) destinations.set(product, (partners = destinationsOf(dataset, product)));
  const key = `${month} ${product}`;
  let found = standings.get(key);
  if (!found) standings.set(key, (found = workOut(dataset, product, month, partners)));
  return found;
}

function workOut(
  dataset: Dataset,
  product: string,
  month: Month,
  partners: readonly string[]
): Standing {
  const totalOf = (partner: string) =>
    dataset.series(product, partner, "quantity")?.total(month, month);
  const totals = partners.flatMap((partner) => {
    const total = totalOf(partner);
    return total && total.high > 0 ? [{ partner, total }] : [];
  });
  totals.sort((a, b) => b.total.amount - a.total.amount || (a.partner < b.partner ? -1 : 1));
  const world = totalOf(WORLD);
  const isComplete = world !== undefined && addUp(totals, world);
  let rank = 0;
  const places = totals.map(({ partner, total }, i): Place => {
    if (i === 0 || total.amount < totals[i - 1]!.total.amount) rank = i + 1;
    const share = world && world.amount > 0 ? total.amount / world.amount : undefined;
    return { partner, total, rank: isComplete ? rank : undefined, share };
  });
  return { places, world, isComplete };
}

/** Single partners of which there is any figure for a product, for one of its lines, or for the whole it is a rest of. */
function destinationsOf(dataset: Dataset, product: string): string[] {
  const { catalogue } = dataset;
  const whole = catalogue.remainderOf(product)?.whole ?? [];
  const partners = [product, ...catalogue.partsOf(product)]
    .concat(whole)
    .flatMap((id) =>
      dataset.knownOf(id).flatMap(([partner, measure]) => (measure === "quantity" ? partner : []))
    );
  return [...new Set(partners)].filter((partner) => !catalogue.isGroup(partner));
}

/** Whether parts add up to a whole within the bands of all of them; no parts only to a whole that is nothing. */
function addUp(parts: readonly { total: Total }[], whole: Total): boolean {
  const low = parts.reduce((sum, { total }) => sum + total.low, 0);
  const high = parts.reduce((sum, { total }) => sum + total.high, 0);
  return (parts.length > 0 || whole.high === 0) && low <= whole.high && high >= whole.low;
}
