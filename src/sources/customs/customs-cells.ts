import { type Month, monthOf } from "../../dataset/month";

/** How many cells there is room for at first; doubled when they are full. */
const ROOM = 512;
/** The first month that there can be, and room for those up to the last: 1980 to 2100. */
const FIRST = monthOf(1980, 1);
const MONTHS = 2048;

/**
 * What went to one partner in one month, for every product, month and partner that is told of: sums, in columns, each at
 * its place. Places are numbered in the order in which they were first asked for. Months are those of 1980 to 2100.
 */
export class CustomsCells {
  /** Ids, by the numbers in `product` and `partner`. */
  readonly products: string[] = [];
  readonly partners: string[] = [];
  size = 0;
  product = new Uint16Array(ROOM);
  partner = new Int32Array(ROOM);
  month = new Uint16Array(ROOM);
  /** Whole kg; NaN where one of the rows has no weight: a partial sum is never given. */
  kg = new Float64Array(ROOM);
  /** In whole units of the currency; NaN where one of the rows has no value. */
  value = new Float64Array(ROOM);
  private readonly productNumbers = new Map<string, number>();
  private readonly partnerNumbers = new Map<string, number>();
  /** By product and month: for each partner its place and one, 0 where it has none. */
  private readonly pages: (Int32Array | undefined)[] = [];

  constructor() {
    this.makeRoom();
  }

  /** The number of a product; a new one where it has none. */
  numberOfProduct(id: string): number {
    return numberOf(id, this.products, this.productNumbers);
  }

  /** The number of a partner; a new one where it has none. */
  numberOfPartner(id: string): number {
    return numberOf(id, this.partners, this.partnerNumbers);
  }

  /** The place of a product, month and partner, by their numbers; a new one, its sums 0, where they have none. */
  placeOf(product: number, month: Month, partner: number): number {
    const page = this.pageFor(product * MONTHS + month - FIRST, partner);
    const known = page[partner]!;
    if (known > 0) return known - 1;
    const place = this.size;
    if (place === this.product.length) this.makeRoom();
    this.size++;
    page[partner] = this.size;
    this.product[place] = product;
    this.month[place] = month;
    this.partner[place] = partner;
    return place;
  }

  /** For each partner, by its number, its place and one; 0 or nothing where it has none. */
  placesIn(product: number, month: Month): Int32Array | undefined {
    return this.pages[product * MONTHS + month - FIRST];
  }

  productAt(place: number): string {
    return this.products[this.product[place]!]!;
  }

  partnerAt(place: number): string {
    return this.partners[this.partner[place]!]!;
  }

  private pageFor(key: number, partner: number): Int32Array {
    const page = this.pages[key];
    if (page && partner < page.length) return page;
    const room = Math.max(16, this.partners.length, partner + 1, 2 * (page?.length ?? 0));
    const wider = new Int32Array(room);
    if (page) wider.set(page);
    this.pages[key] = wider;
    return wider;
  }

  private makeRoom(): void {
    const room = this.product.length * 2;
    this.product = wider(this.product, new Uint16Array(room));
    this.partner = wider(this.partner, new Int32Array(room));
    this.month = wider(this.month, new Uint16Array(room));
    this.kg = wider(this.kg, new Float64Array(room));
    this.value = wider(this.value, new Float64Array(room));
  }
}

function numberOf(id: string, ids: string[], numbers: Map<string, number>): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, ids.length);
  return ids.push(id) - 1;
}

function wider<A extends { set(from: A): void }>(from: A, into: A): A {
  into.set(from);
  return into;
}
