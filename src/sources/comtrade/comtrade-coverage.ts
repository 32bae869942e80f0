import { WORLD } from "../../dataset/catalogue";
import type { Month } from "../../dataset/month";
import type { ComtradeCell, ComtradeFigures } from "./comtrade-figures";
import { runsOf } from "../../dataset/span";
import type { Coverage } from "../source";

/** What is covered completely, and what is not although there are rows. */
export interface ComtradeCoverage {
  readonly covers: readonly Coverage[];
  /** Months and products whose partners do not add up to World, or that have no World at all. */
  readonly open: readonly { product: string; month: Month; why: "noWorld" | "differs" }[];
}

/**
 * What rows cover completely: a month and product whose partners' weights add up to World's, so that none is missing,
 * and of which no row lacks a weight, or a value where others have one. Only then does a partner without a figure mean
 * no trade.
 * @param asked Products that were asked for, every partner of them: in a month in which the heading as a whole has a
 * World, such a product without any row was not traded, and is covered too. Nothing of the kind is known of a file,
 * nor where rows were left out because they are parts.
 */
export function comtradeCoverage(
  figures: ComtradeFigures,
  asked: readonly string[] = []
): ComtradeCoverage {
  const groups = new Map<string, ComtradeCell[]>();
  for (const cell of figures.cells.values()) {
    const key = `${cell.product}|${cell.month}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const covered = new Map<string, Set<Month>>();
  const cover = (product: string, month: Month) =>
    covered.set(product, (covered.get(product) ?? new Set()).add(month));
  const open: { product: string; month: Month; why: "noWorld" | "differs" }[] = [];
  for (const cells of groups.values()) {
    const { product, month } = cells[0]!;
    const state = stateOf(cells, figures.hasValues);
    if (state === "whole") cover(product, month);
    else if (state !== "gaps") open.push({ product, month, why: state });
  }
  if (figures.tally.codes("part").length === 0)
    for (const month of figures.months)
      for (const product of asked)
        if (figures.hasTotal(month) && !groups.has(`${product}|${month}`)) cover(product, month);
  const inOrder = [...covered].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    covers: inOrder.flatMap(([product, months]) =>
      runsOf(months).map((span): Coverage => ({ product, span }))
    ),
    open,
  };
}

/** Each weight is rounded to a kg by itself, so a sum of n may be n/2 kg off, and World half a kg. */
function stateOf(
  cells: readonly ComtradeCell[],
  hasValues: boolean
): "whole" | "gaps" | "noWorld" | "differs" {
  const world = cells.find(({ partner }) => partner === WORLD);
  if (!world) return "noWorld";
  let partners = 0;
  for (const { partner, kg, value } of cells) {
    if (kg === undefined || (hasValues && value === undefined)) return "gaps";
    if (partner !== WORLD) partners += kg;
  }
  return Math.abs(partners - world.kg!) <= cells.length / 2 ? "whole" : "differs";
}
