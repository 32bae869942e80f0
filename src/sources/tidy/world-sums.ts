import { type Catalogue, WORLD } from "../../dataset/catalogue";
import type { Measure, Observation } from "../../dataset/observation";
import type { Span } from "../../dataset/span";

interface Sum {
  readonly first: Observation;
  amount: number;
  readonly sources: Set<string>;
}

/** A product and span of which World is not known. */
type Incomplete = Pick<Observation, "product" | "span">;

/**
 * World as the sum of partners, where a file or an analyst says that the partners are all there are. Only whole sums of
 * exact amounts: where one partner's amount is not known, or lies in a band, there is none. Groups of partners are not
 * summed, since their members are.
 */
export class WorldSums {
  private readonly sums = new Map<string, Sum>();
  /** Where World has an amount of its own. */
  private readonly printed = new Set<string>();
  /** Where an amount is not known exactly. */
  private readonly without = new Map<string, Incomplete>();

  constructor(private readonly catalogue: Catalogue) {}

  /** Takes an amount of any partner, one that is not known too. */
  add(o: Observation): void {
    const key = keyOf(o.product, o.measure, o.span);
    if (o.partner === WORLD) this.printed.add(key);
    if (this.catalogue.isGroup(o.partner)) return;
    if (o.band.low !== o.band.high || o.measure === "unitValue" || o.basis !== "reported")
      return void this.without.set(key, o);
    const sum = this.sums.get(key);
    if (!sum) this.sums.set(key, { first: o, amount: o.amount, sources: new Set(o.sources) });
    else {
      sum.amount += o.amount;
      for (const id of o.sources) sum.sources.add(id);
    }
  }

  /** Notes that a partner has a row and no amount: then no sum is whole. */
  addBlank(product: string, measure: Measure, span: Span): void {
    this.without.set(keyOf(product, measure, span), { product, span });
  }

  /** What could not be summed, and has no amount of its own. */
  get broken(): Incomplete[] {
    return [...this.without].filter(([key]) => !this.printed.has(key)).map(([, about]) => about);
  }

  /** The sums, in the order in which their first partners came. */
  observations(): Observation[] {
    return [...this.sums]
      .filter(([key]) => !this.without.has(key) && !this.printed.has(key))
      .map(([, { first, amount, sources }]) => ({
        product: first.product,
        partner: WORLD,
        measure: first.measure,
        span: first.span,
        amount,
        band: { low: amount, high: amount },
        rounding: "rounded",
        basis: "reported",
        sources: [...sources],
      }));
  }
}

function keyOf(product: string, measure: Measure, span: Span): string {
  return [product, measure, span.first, span.last].join("\u001f");
}
