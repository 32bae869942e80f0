import type { Dataset } from "../dataset";
import type { Release } from "../release";
import type { Trade } from "../trade";

/** Why a release cannot be put beside the figures that are open: they differ in what figures must have in common. */
export interface Clash {
  readonly what: "flow" | "reporter" | "currency";
  readonly open: Trade;
  readonly release: Trade;
}

/**
 * What a release and a dataset disagree in; nothing where they may be put together. A currency matters only where both
 * have values in one: quantities of a file in yuan may stand beside quantities of a file in dollars.
 */
export function clashOf(dataset: Dataset, release: Release): Clash | undefined {
  const open = dataset.trade;
  const clash = (what: Clash["what"]): Clash => ({ what, open, release });
  if (open.flow !== release.flow) return clash("flow");
  if (open.reporter !== release.reporter) return clash("reporter");
  const { currency } = release;
  const isMixed =
    currency !== undefined && open.currency !== undefined && currency !== open.currency;
  return isMixed && hasValues(dataset) ? clash("currency") : undefined;
}

function hasValues(dataset: Dataset): boolean {
  return dataset.observations.some((o) => o.measure !== "quantity");
}
