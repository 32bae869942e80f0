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
  /** Fraction of World; undefined where World is not known. */
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
 * The destinations of a product in a month: single countries with a figure of their own, never groups of them. Ranks and
 * concentration need all of them; `isComplete` says whether they are there.
 */
export function standing(dataset: Dataset, product: string, month: Month): Standing {
  const known = dataset
    .knownOf(product)
    .filter(([partner, measure]) => measure === "quantity" && !dataset.catalogue.isGroup(partner))
    .map(([partner]) => partner);
  const totals = known.flatMap((partner) => {
    const total = dataset.series(product, partner, "quantity")?.total(month, month);
    return total ? [{ partner, total }] : [];
  });
  const world = dataset.series(product, WORLD, "quantity")?.total(month, month);
  const isComplete =
    world !== undefined &&
    addUp(
      totals.map((t) => t.total),
      world
    );
  totals.sort((a, b) => b.total.amount - a.total.amount || (a.partner < b.partner ? -1 : 1));
  const places = totals.map(({ partner, total }): Place => {
    const better = totals.filter((other) => other.total.amount > total.amount).length;
    const share = world && world.amount > 0 ? total.amount / world.amount : undefined;
    return { partner, total, rank: isComplete ? better + 1 : undefined, share };
  });
  return { places, world, isComplete };
}

/** Whether parts add up to a whole within the bands of all of them. */
function addUp(parts: readonly Total[], whole: Total): boolean {
  if (parts.length === 0) return false;
  const low = parts.reduce((sum, p) => sum + p.low, 0);
  const high = parts.reduce((sum, p) => sum + p.high, 0);
  return low <= whole.high && high >= whole.low;
}
