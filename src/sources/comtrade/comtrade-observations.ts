import { WORLD } from "../../dataset/catalogue";
import type { Observation } from "../../dataset/observation";
import { spanOf } from "../../dataset/span";
import type { ComtradeCell } from "./comtrade-figures";

/**
 * The observations of cells: for each product and month World first, then each partner that the catalogue knows;
 * quantity, then value. Amounts are exact to the kg and the dollar, to which they were rounded.
 */
export function comtradeObservations(
  cells: Iterable<ComtradeCell>,
  sourceId: string
): Observation[] {
  return [...cells]
    .filter(({ partner }) => !partner.startsWith("?"))
    .sort(inOrder)
    .flatMap((cell) => [
      ...observationOf(cell, "quantity", cell.kg, sourceId),
      ...observationOf(cell, "value", cell.value, sourceId),
    ]);
}

function observationOf(
  { product, partner, month }: ComtradeCell,
  measure: "quantity" | "value",
  amount: number | undefined,
  sourceId: string
): Observation[] {
  if (amount === undefined) return [];
  return [
    {
      product,
      partner,
      measure,
      span: spanOf(month),
      amount,
      band: { low: amount, high: amount },
      rounding: "rounded",
      basis: "reported",
      sources: [sourceId],
    },
  ];
}

function inOrder(a: ComtradeCell, b: ComtradeCell): number {
  if (a.product !== b.product) return a.product < b.product ? -1 : 1;
  if (a.month !== b.month) return a.month - b.month;
  if (a.partner === b.partner) return 0;
  if (a.partner === WORLD || b.partner === WORLD) return a.partner === WORLD ? -1 : 1;
  return a.partner < b.partner ? -1 : 1;
}
