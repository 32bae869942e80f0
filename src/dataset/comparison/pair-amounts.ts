import type { Measure, Observation } from "../observation";
import type { Span } from "../span";
import { inSlices } from "./breathe";

/** What became of one amount between two releases; one of `from` and `to` is always there. */
export interface AmountChange {
  readonly product: string;
  readonly partner: string;
  readonly measure: Measure;
  readonly span: Span;
  readonly from?: Observation;
  readonly to?: Observation;
}

/** The amounts of one key: prints of the same product, partner, measure and span. */
interface Prints {
  readonly old: Observation[];
  readonly now: Observation[];
}

/**
 * Pairs the amounts of two releases: those of the same product, partner, measure and span. Where one of them has several
 * prints, those of the same sources belong together, then those that say the same, then the rest in order.
 */
export async function pairAmounts(
  old: readonly Observation[],
  now: readonly Observation[],
  breathe: () => Promise<void> | undefined
): Promise<AmountChange[]> {
  const byKey = new Map<string, Prints>();
  const at = (o: Observation) => {
    const key = keyOf(o);
    let prints = byKey.get(key);
    if (!prints) byKey.set(key, (prints = { old: [], now: [] }));
    return prints;
  };
  await inSlices(old, breathe, (o) => at(o).old.push(o));
  await inSlices(now, breathe, (o) => at(o).now.push(o));
  const changes: AmountChange[] = [];
  await inSlices([...byKey.values()], breathe, (prints) => changes.push(...pairPrints(prints)));
  return changes;
}

/** Whether two prints say the same: what an analyst would see is the same. */
export function saySame(a: Observation, b: Observation): boolean {
  return (
    a.amount === b.amount &&
    a.band.low === b.band.low &&
    a.band.high === b.band.high &&
    a.basis === b.basis
  );
}

/** One text for what an amount is of. */
export function keyOf({ product, partner, measure, span }: Observation): string {
  return `${product}|${partner}|${measure}|${span.first}|${span.last}`;
}

function pairPrints({ old, now }: Prints): AmountChange[] {
  if (old.length <= 1 && now.length <= 1) return [changeOf(old[0], now[0])];
  const left = [...old];
  const take = (fits: (o: Observation) => boolean) => {
    const place = left.findIndex(fits);
    return place < 0 ? undefined : left.splice(place, 1)[0];
  };
  const pairs = new Map<Observation, Observation>();
  const rules = [
    (a: Observation, b: Observation) => a.sources.join() === b.sources.join() && saySame(a, b),
    (a: Observation, b: Observation) => a.sources.join() === b.sources.join(),
    saySame,
    () => true,
  ];
  for (const rule of rules)
    for (const to of now) {
      if (pairs.has(to)) continue;
      const from = take((o) => rule(o, to));
      if (from) pairs.set(to, from);
    }
  return [
    ...now.map((to) => changeOf(pairs.get(to), to)),
    ...left.map((from) => changeOf(from, undefined)),
  ];
}

function changeOf(from: Observation | undefined, to: Observation | undefined): AmountChange {
  const { product, partner, measure, span } = (to ?? from)!;
  return { product, partner, measure, span, ...(from && { from }), ...(to && { to }) };
}
