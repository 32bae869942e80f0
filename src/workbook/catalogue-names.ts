import { type Catalogue, WORLD } from "../dataset/catalogue";

/** The names under which products and partners stand in the sheets, and their order there. */
export class CatalogueNames {
  private readonly products = new Map<string, string>();
  private readonly partners = new Map<string, string>();
  private readonly places: ReadonlyMap<string, number>;

  constructor(private readonly catalogue: Catalogue) {
    this.places = new Map(catalogue.products.map((p, place) => [p.id, place]));
  }

  /** The English name of a product, or its id where that name is another product's, so that it is read back as itself. */
  product(id: string): string {
    return once(this.products, id, () => {
      const name = this.catalogue.productName(id);
      return this.catalogue.productNamed(name) === id ? name : id;
    });
  }

  /** The English name of a partner or group, or its id where that name is another's. */
  partner(id: string): string {
    return once(this.partners, id, () => {
      const name = this.catalogue.partnerName(id);
      return this.catalogue.partnerNamed(name) === id ? name : id;
    });
  }

  /** Products in the order of the catalogue: Total first. */
  compareProducts(a: string, b: string): number {
    const last = this.places.size;
    return (this.places.get(a) ?? last) - (this.places.get(b) ?? last) || compareTexts(a, b);
  }

  /** Partners by name, World before all others. */
  comparePartners(a: string, b: string): number {
    if (a === b) return 0;
    if (a === WORLD || b === WORLD) return a === WORLD ? -1 : 1;
    return compareTexts(this.partner(a), this.partner(b));
  }
}

/** Compares by code unit: the same on every machine, whatever its language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function once(known: Map<string, string>, id: string, find: () => string): string {
  let name = known.get(id);
  if (name === undefined) known.set(id, (name = find()));
  return name;
}
