import { type Catalogue, WORLD } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import type { Month } from "../dataset/month";
import type { Span } from "../dataset/span";
import { standing } from "../measures";
import type { Meanings } from "./check";

/**
 * Continents, by the groups that a publisher may mean by them: its own meaning is never stated. The catalogue defines
 * them as China's customs do.
 */
const MEANINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["Europe", ["EU27", "Europe"]],
  ["Asia", ["Asia"]],
  ["Africa", ["Africa"]],
  ["LatinAmerica", ["LatinAmerica"]],
  ["NorthAmerica", ["NorthAmerica"]],
  ["Oceania", ["Oceania"]],
]);

/** Whether a partner is a group whose members nobody states: a continent, or a group without a list of members. */
export function isUndefined(partner: string, catalogue: Catalogue): boolean {
  if (partner === WORLD || !catalogue.isGroup(partner)) return false;
  return MEANINGS.has(partner) || catalogue.membersOf(partner).length === 0;
}

/**
 * What a group amounts to by each meaning of its name, in the month nearest to a span in which all destinations are
 * known (a destination without a figure is then one without trade). Nothing where there is no such month.
 */
export function meaningsOf(
  dataset: Dataset,
  product: string,
  partner: string,
  span: Span
): { meanings?: Meanings } {
  const groups = MEANINGS.get(partner) ?? [];
  const month = groups.length > 0 ? nearestComplete(dataset, product, span) : undefined;
  if (month === undefined) return {};
  const { places, world } = standing(dataset, product, month);
  const amounts = groups.map((group) => {
    const members = new Set(dataset.catalogue.membersOf(group));
    const own = places.filter((place) => members.has(place.partner));
    return { group, amount: own.reduce((sum, place) => sum + place.total.amount, 0) };
  });
  amounts.sort((a, b) => a.amount - b.amount);
  return { meanings: { product, month, amounts, world: world!.amount } };
}

function nearestComplete(dataset: Dataset, product: string, { last }: Span): Month | undefined {
  const series = dataset.series(product, WORLD, "quantity");
  if (!series) return undefined;
  const furthest = Math.max(Math.abs(series.last - last), Math.abs(last - series.first));
  for (let distance = 0; distance <= furthest; distance++)
    for (const month of distance === 0 ? [last] : [last - distance, last + distance])
      if (standing(dataset, product, month).isComplete) return month;
  return undefined;
}
