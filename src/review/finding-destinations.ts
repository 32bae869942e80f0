import { WORLD } from "../dataset/catalogue";
import { type Place, standing } from "../measures";
import type { Destination, Destinations } from "./finding";
import { type Facts, partsToTell } from "./finding-facts";

/** Where each product went, as far as destinations are known. */
export function destinationsOf(facts: Facts): readonly Destinations[] {
  return partsToTell(facts.dataset).flatMap((product) => {
    const { places, isComplete } = standing(facts.dataset, product, facts.month);
    const shipped = places.filter(({ total }) => total.amount > 0);
    const single = shipped.flatMap(({ partner }) => destination(facts, product, partner));
    const groups = groupsOf(facts, product);
    if (single.length + groups.length === 0) return [];
    const leader = leaderOf(facts, product, shipped);
    const hhi = facts.hhi(product);
    const { month } = facts;
    return [
      { kind: "destinations", product, month, places: single, groups, isComplete, leader, hhi },
    ];
  });
}

function destination(facts: Facts, product: string, partner: string): Destination[] {
  const amount = facts.level(product, partner);
  return amount ? [{ partner, amount, share: facts.shareOfWorld(product, partner) }] : [];
}

/** The groups of partners of which a figure was printed, the largest first. */
function groupsOf(facts: Facts, product: string): readonly Destination[] {
  const { dataset } = facts;
  return dataset
    .knownOf(product)
    .filter(([partner, measure]) => measure === "quantity" && partner !== WORLD)
    .filter(([partner]) => dataset.catalogue.isGroup(partner))
    .flatMap(([partner]) => destination(facts, product, partner))
    .filter(({ amount }) => amount.value > 0)
    .sort((a, b) => b.amount.value - a.amount.value);
}

/** The largest destination, where no other can be larger, and how long it has certainly been so. */
function leaderOf(facts: Facts, product: string, places: readonly Place[]): Destinations["leader"] {
  const partner = places[0]?.partner;
  if (partner === undefined || !isFirst(places)) return undefined;
  const { fact, months, isOpen } = facts.streak(product, { kind: "leader" }, partner);
  if (months === 0) return undefined;
  for (let month = facts.month - months + 1; month < facts.month; month++)
    if (!isFirst(standing(facts.dataset, product, month).places)) return { partner, isOpen: false };
  return { partner, months: fact, isOpen };
}

/** Whether the first of the places is so beyond the rounding of both. */
function isFirst([first, second]: readonly Place[]): boolean {
  return first !== undefined && (!second || first.total.low > second.total.high);
}
