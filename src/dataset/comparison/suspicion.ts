import { WORLD } from "../catalogue";
import type { Measure, Observation } from "../observation";
import type { AmountChange } from "./pair-amounts";

/** Why an amount does not look right, with what is usual. */
export interface Suspicion {
  readonly kind: "thousandfold" | "unitValue" | "jump";
  readonly partner: string;
  /** kg; for a unit value, units of the currency a tonne. */
  readonly amount: number;
  readonly usual: number;
}

/** A factor of about a thousand is a wrong unit: kg read as tonnes, or the other way. */
const THOUSAND = { low: 300, high: 3000 };
/** How far from the usual a unit value, and the World's quantity, may be. */
export const FAR = { unitValue: 4, jump: 8 };
/** What is too small to tell anything, in kg: samples of a few kg cost whatever they cost. */
const LEAST_KG = 20_000;
/** How many known months it takes to say what is usual. */
const LEAST_MONTHS = 6;

/** What is usual of each product and partner, by the figures that are known: medians, worked out once each. */
export class Usual {
  private readonly medians = new Map<string, number | undefined>();
  private readonly amounts = new Map<string, number[]>();

  /** Takes an amount into account: of the open figures, and of the release, where nothing else says what is usual. */
  take(o: Observation): void {
    if (o.span.first !== o.span.last || o.amount <= 0) return;
    const key = `${o.product}|${o.partner}|${o.measure}`;
    const known = this.amounts.get(key);
    if (known) known.push(o.amount);
    else this.amounts.set(key, [o.amount]);
  }

  /** The median month; undefined where fewer than six are known. */
  of(product: string, partner: string, measure: Measure): number | undefined {
    const key = `${product}|${partner}|${measure}`;
    if (!this.medians.has(key)) {
      const known = this.amounts.get(key) ?? [];
      this.medians.set(key, known.length < LEAST_MONTHS ? undefined : median(known));
    }
    return this.medians.get(key);
  }
}

/** What does not look right among the changed amounts of one product and month. */
export function suspicionsOf(changes: readonly AmountChange[], usual: Usual): Suspicion[] {
  const found: Suspicion[] = [];
  const byPartner = new Map<string, Partial<Record<Measure, AmountChange>>>();
  for (const change of changes) {
    if (change.span.first !== change.span.last) continue;
    const known = byPartner.get(change.partner);
    if (known) known[change.measure] = change;
    else byPartner.set(change.partner, { [change.measure]: change });
  }
  for (const [partner, { quantity, value }] of byPartner) {
    const kg = quantity?.to?.amount;
    if (!quantity || kg === undefined || kg === 0) continue;
    const { product } = quantity;
    const before = quantity.from?.amount ?? usual.of(product, partner, "quantity");
    if (before && isThousandfold(kg / before) && Math.max(kg, before) >= LEAST_KG)
      found.push({ kind: "thousandfold", partner, amount: kg, usual: before });
    else if (partner === WORLD && before && isFar(kg / before, FAR.jump))
      found.push({ kind: "jump", partner, amount: kg, usual: before });
    const worth = value?.to?.amount;
    const price = usualPrice(product, usual);
    if (worth === undefined || price === undefined || kg < LEAST_KG) continue;
    const perTonne = (worth * 1000) / kg;
    if (isFar(perTonne / price, FAR.unitValue))
      found.push({
        kind: "unitValue",
        partner,
        amount: Math.round(perTonne),
        usual: Math.round(price),
      });
  }
  return found;
}

/** The unit value of the median month to the World. */
function usualPrice(product: string, usual: Usual): number | undefined {
  const kg = usual.of(product, WORLD, "quantity");
  const value = usual.of(product, WORLD, "value");
  return kg && value ? (value * 1000) / kg : undefined;
}

function isThousandfold(ratio: number): boolean {
  const factor = ratio < 1 ? 1 / ratio : ratio;
  return factor >= THOUSAND.low && factor <= THOUSAND.high;
}

function isFar(ratio: number, factor: number): boolean {
  return ratio > factor || ratio < 1 / factor;
}

function median(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
