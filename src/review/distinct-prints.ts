import { widthOf } from "../dataset/band";
import type { Observation } from "../dataset/observation";

/**
 * The prints of one product × partner × measure by their span, those that say the very same in the same precision made
 * into one with the sources of all.
 */
export function distinctPrints(group: readonly Observation[]): readonly (readonly Observation[])[] {
  const spans = new Map<string, Observation[]>();
  for (const print of group) {
    const key = `${print.span.first} ${print.span.last}`;
    const known = spans.get(key);
    if (known) enter(known, print);
    else spans.set(key, [print]);
  }
  return [...spans.values()];
}

/** Of several prints of one span those in the finest steps. */
export function finest(prints: readonly Observation[]): readonly Observation[] {
  const least = Math.min(...prints.map(({ band }) => widthOf(band)));
  return prints.filter(({ band }) => widthOf(band) === least);
}

function enter(distinct: Observation[], print: Observation): void {
  const i = distinct.findIndex(
    ({ amount, band }) => amount === print.amount && widthOf(band) === widthOf(print.band)
  );
  const known = distinct[i];
  if (!known) distinct.push(print);
  else distinct[i] = { ...known, sources: [...known.sources, ...print.sources] };
}
