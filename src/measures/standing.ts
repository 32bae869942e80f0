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
  readonly places: readonly Place[];
  readonly world: Total | undefined;
  /** Whether the destinations known add up to World within the rounding of all of them. */
  readonly isComplete: boolean;
}

/**
 * Standings by month and product. A dataset never changes, so they are worked out once and go when it goes. (The mark lets
 * the bundle leave this file to the formulas that are loaded on demand.)
 */
const known = /* @__PURE__ */ new WeakMap<Dataset, Map<string, Standing>>();

/**
 * The destinations of a product in a month, by weight: single countries with a figure for that month, never groups of
 * them. Those of equal weight stand by their id. Ranks and concentration need all destinations; `isComplete` says
 * whether they are there.
 * @example standing(dataset, "Ingot", december2024).places[0] // the largest buyer, with its weight, share and rank
 */
export function standing(dataset: Dataset, product: string, month: Month): Standing {
  let ofDataset = known.get(dataset);
  if (!ofDataset) known.set(dataset, (ofDataset = new Map<string, Standing>()));
  const key = `${month} ${product}`;
  let found = ofDataset.get(key);
  if (!found) ofDataset.set(key, (found = workOut(dataset, product, month)));
  return found;
}

function workOut(dataset: Dataset, product: string, month: Month): Standing {
  const totalOf = (partner: string) =>
    dataset.series(product, partner, "quantity")?.total(month, month);
  const totals = destinationsOf(dataset, product).flatMap((partner) => {
    const total = totalOf(partner);
    return total ? [{ partner, total }] : [];
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

/** Whether parts add up to a whole within the bands of all of them. */
function addUp(parts: readonly { total: Total }[], whole: Total): boolean {
  const low = parts.reduce((sum, { total }) => sum + total.low, 0);
  const high = parts.reduce((sum, { total }) => sum + total.high, 0);
  return parts.length > 0 && low <= whole.high && high >= whole.low;
}
