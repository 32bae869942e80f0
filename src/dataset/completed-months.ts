import { widthOf } from "./band";
import { type Catalogue, WORLD } from "./catalogue";
import type { CoveredSpan } from "./monthly-series";
import type { Month } from "./month";
import type { Measure, Observation } from "./observation";

/** A month that is complete, and the partners that make it so: whoever printed them, their amounts stand. */
export interface CompletedMonth extends CoveredSpan {
  readonly printed: ReadonlySet<string>;
}

/** A print to the kg, or to the dollar, has half of one on either side. */
const UNIT = 1;

/** The exact prints of one product × measure × month: World, and the single partners beside it. */
interface Prints {
  world: Observation | undefined;
  readonly partners: Map<string, number>;
  /** A partner with two different amounts, or one that was rounded: then nothing is said of the others. */
  isOpen: boolean;
}

/**
 * The months of which the partners printed add up to World to the kg (or to the unit of currency): whoever was not
 * printed had no trade in them, because nobody trades less than nothing. By product and measure, each month with the
 * source that printed World. Rounded prints complete nothing: what rounding leaves may be anybody's.
 */
export function completedMonths(
  observations: readonly Observation[],
  catalogue: Catalogue
): ReadonlyMap<string, readonly CompletedMonth[]> {
  const groups = new Set(catalogue.groups.map(({ id }) => id).filter((id) => id !== WORLD));
  const months = new Map<string, Map<Month, Prints>>();
  for (const o of observations) {
    const { first, last } = o.span;
    if (first !== last || o.measure === "unitValue" || o.basis !== "reported") continue;
    if (groups.has(o.partner)) continue;
    const key = keyOf(o.product, o.measure);
    let byMonth = months.get(key);
    if (!byMonth) months.set(key, (byMonth = new Map<Month, Prints>()));
    let prints = byMonth.get(first);
    if (!prints)
      byMonth.set(first, (prints = { world: undefined, partners: new Map(), isOpen: false }));
    put(prints, o);
  }
  const completed = new Map<string, CompletedMonth[]>();
  for (const [key, byMonth] of months)
    for (const [month, prints] of byMonth) {
      if (!isComplete(prints)) continue;
      const span = {
        source: prints.world!.sources[0]!,
        span: { first: month, last: month },
        printed: new Set(prints.partners.keys()),
      };
      const known = completed.get(key);
      if (known) known.push(span);
      else completed.set(key, [span]);
    }
  return completed;
}

/** The key of `completedMonths` for a product and a measure. */
export const keyOf = (product: string, measure: Measure): string => `${measure}|${product}`;

function put(prints: Prints, o: Observation): void {
  if (widthOf(o.band) > UNIT) {
    prints.isOpen ||= o.partner !== WORLD;
    return;
  }
  if (o.partner === WORLD) {
    if (prints.world && prints.world.amount !== o.amount) prints.isOpen = true;
    prints.world ??= o;
    return;
  }
  const known = prints.partners.get(o.partner);
  if (known !== undefined && known !== o.amount) prints.isOpen = true;
  prints.partners.set(o.partner, o.amount);
}

function isComplete({ world, partners, isOpen }: Prints): boolean {
  if (!world || isOpen || partners.size === 0) return false;
  let sum = 0;
  for (const amount of partners.values()) sum += amount;
  return sum === world.amount;
}
