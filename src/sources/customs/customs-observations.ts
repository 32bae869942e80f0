import { WORLD } from "../../dataset/catalogue";
import type { Observation } from "../../dataset/observation";
import { spanOf } from "../../dataset/span";
import type { CustomsCell } from "./customs-figures";
import type { MergedCustoms } from "./merge-customs";

/**
 * The observations of merged files: for each product and month World first, then each partner that the catalogue
 * knows; quantity, then value. Amounts are exact: customs prints whole kg and whole currency units.
 */
export function customsObservations(
  { cells, worlds }: MergedCustoms,
  sourceId: string
): Observation[] {
  const known = cells.filter(({ partner }) => /^[^*?]/.test(partner));
  const all = [...worlds.map((cell) => ({ ...cell, partner: WORLD })), ...known];
  return all
    .sort(inOrder)
    .flatMap((cell) => [
      ...observationOf(cell, "quantity", cell.kg, sourceId),
      ...observationOf(cell, "value", cell.value, sourceId),
    ]);
}

function observationOf(
  { product, partner, month }: CustomsCell,
  measure: "quantity" | "value",
  amount: number | undefined,
  sourceId: string
): Observation[] {
  if (amount === undefined) return [];
  const span = spanOf(month);
  const band = { low: amount, high: amount };
  const sources = [sourceId];
  return [
    {
      product,
      partner,
      measure,
      span,
      amount,
      band,
      rounding: "rounded",
      basis: "reported",
      sources,
    },
  ];
}

function inOrder(a: CustomsCell, b: CustomsCell): number {
  if (a.product !== b.product) return a.product < b.product ? -1 : 1;
  if (a.month !== b.month) return a.month - b.month;
  if (a.partner === b.partner) return 0;
  if (a.partner === WORLD || b.partner === WORLD) return a.partner === WORLD ? -1 : 1;
  return a.partner < b.partner ? -1 : 1;
}
