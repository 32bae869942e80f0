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
  /** By product and month, the number of the page on which the places of its partners stand. */
  private readonly pages: (number | undefined)[] = [];
  private pageCount = 0;
  /** Page after page, for each partner its place and one; 0 where it has none. */
  private places = new Int32Array(0);
  /** How many partners a page has room for. */
  private pageRoom = 1;

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
    if (partner >= this.pageRoom) this.widenPages(partner);
    const page = this.pages[product * MONTHS + month - FIRST] ?? this.newPage(product, month);
    const at = page * this.pageRoom + partner;
    const known = this.places[at]!;
    if (known > 0) return known - 1;
    const place = this.size;
    if (place === this.product.length) this.makeRoom();
    this.size++;
    this.places[at] = this.size;
    this.product[place] = product;
    this.month[place] = month;
    this.partner[place] = partner;
    return place;
  }

  /** The place of a product, month and partner, by their numbers; -1 where they have none. */
  knownPlace(product: number, month: Month, partner: number): number {
    const page = this.pages[product * MONTHS + month - FIRST];
    if (page === undefined || partner >= this.pageRoom) return -1;
    return this.places[page * this.pageRoom + partner]! - 1;
  }

  productAt(place: number): string {
    return this.products[this.product[place]!]!;
  }

  partnerAt(place: number): string {
    return this.partners[this.partner[place]!]!;
  }

  private newPage(product: number, month: Month): number {
    const page = this.pageCount++;
    if (this.pageCount * this.pageRoom > this.places.length)
      this.places = wider(this.places, new Int32Array(this.pageCount * this.pageRoom * 2));
    this.pages[product * MONTHS + month - FIRST] = page;
    return page;
  }

  private widenPages(partner: number): void {
    const { places, pageRoom, pageCount } = this;
    this.pageRoom = Math.max(partner + 1, pageRoom * 2);
    this.places = new Int32Array(pageCount * this.pageRoom * 2);
    for (let page = 0; page < pageCount; page++)
      this.places.set(
        places.subarray(page * pageRoom, (page + 1) * pageRoom),
        page * this.pageRoom
      );
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
