import { fold, foldedName } from "./fold";

/** The languages in which the program speaks to an analyst. */
export type Language = "en" | "zh";

/** A product of magnesium: one or several HS-8 lines under one name. */
export interface Product {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly aliases?: readonly string[];
  /** The eight-digit lines of China's tariff that make it up. */
  readonly hs8: readonly string[];
}

/** A country or territory of destination. */
export interface Partner {
  /** ISO 3166-1 alpha-3 where there is one. */
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly aliases?: readonly string[];
  readonly iso2?: string;
  /** Code of China's customs (GACC). */
  readonly gacc?: string;
  /** Code of the United Nations (M49). Not a name: its numbers clash with those of customs. */
  readonly m49?: string;
  /** Code of UN Comtrade where it is not the M49 code: India is 699, the United States 842. */
  readonly comtrade?: string;
}

/** A group of partners under one name; World has no list of members, it is all of them. */
export interface PartnerGroup {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly aliases?: readonly string[];
  readonly members?: readonly string[];
}

/** A name of the analyst's own, and what it stands for: one name is an alias, several make a group. */
export interface OwnName {
  readonly name: string;
  /** Names of partners, or of products, as the catalogue or an earlier own name knows them. */
  readonly members: readonly string[];
}

/** Why an own name cannot be used. */
export type OwnNameProblem =
  | { readonly kind: "taken"; readonly name: string; readonly by: string }
  | { readonly kind: "unknown"; readonly name: string; readonly member: string }
  | { readonly kind: "mixed"; readonly name: string }
  | { readonly kind: "empty"; readonly name: string };

/** The partner of a figure that is not broken down by destination. */
export const WORLD = "World";
/** The product that is all lines of heading 8104. */
export const TOTAL = "Total";
/** The lines of heading 8104 that are neither ingot nor powder nor alloy: scrap, wrought and articles. */
export const OTHER = "Other";

/**
 * The products, partners and groups of partners, and every name by which an analyst may call them: English, Chinese,
 * HS code, ISO code, code of China's customs. Case, spaces and punctuation do not matter.
 */
export class Catalogue {
  private readonly productsById: ReadonlyMap<string, Product>;
  private readonly partnersById: ReadonlyMap<string, Partner | PartnerGroup>;
  private readonly parts: ReadonlyMap<string, readonly string[]>;
  private readonly productNames = new Map<string, string>();
  private readonly partnerNames = new Map<string, string>();

  constructor(
    readonly products: readonly Product[],
    readonly partners: readonly Partner[],
    readonly groups: readonly PartnerGroup[]
  ) {
    this.productsById = new Map(products.map((p) => [p.id, p]));
    this.parts = new Map(products.map((p) => [p.id, partsIn(products, p)]));
    this.partnersById = new Map([...partners, ...groups].map((p) => [p.id, p]));
    for (const p of products) {
      const code = p.hs8.length === 1 ? [p.hs8[0]!] : [];
      enter(this.productNames, p.id, [p.id, p.en, p.zh, ...code, ...(p.aliases ?? [])]);
    }
    for (const g of groups)
      enter(this.partnerNames, g.id, [g.id, g.en, g.zh, ...(g.aliases ?? [])]);
    for (const p of partners)
      enter(this.partnerNames, p.id, [p.id, p.en, p.zh, p.iso2, p.gacc, ...(p.aliases ?? [])]);
  }

  /**
   * The same catalogue with names of the analyst's own: an alias of one partner or product, a group of partners (those of
   * groups among its members), a group of products. What cannot be used is left out and said. A name that the catalogue
   * has already is not taken from it.
   */
  withOwnNames(own: readonly OwnName[]): {
    catalogue: Catalogue;
    problems: readonly OwnNameProblem[];
  } {
    const problems: OwnNameProblem[] = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- grows name by name: a later one may use an earlier one
    let catalogue: Catalogue = this;
    for (const one of own) {
      const grown = catalogue.withOwnName(one);
      if (grown instanceof Catalogue) catalogue = grown;
      else problems.push(grown);
    }
    return { catalogue, problems };
  }

  private withOwnName({ name, members }: OwnName): Catalogue | OwnNameProblem {
    const by = this.productNamed(name) ?? this.partnerNamed(name);
    if (members.length === 0) return { kind: "empty", name };
    const partners = members.map((member) => this.partnerNamed(member));
    const products = members.map((member) => this.productNamed(member));
    // An alias that the catalogue has already says nothing wrong.
    const isKnown = members.length === 1 && (partners[0] === by || products[0] === by);
    if (by !== undefined) return isKnown ? this : { kind: "taken", name, by };
    const unknown = members.findIndex((_, i) => (partners[i] ?? products[i]) === undefined);
    if (unknown >= 0) return { kind: "unknown", name, member: members[unknown]! };
    if (partners.every((id) => id !== undefined)) return this.withPartners(name, partners);
    if (products.every((id) => id !== undefined)) return this.withProducts(name, products);
    return { kind: "mixed", name };
  }

  private withPartners(name: string, ids: readonly string[]): Catalogue {
    const { products, partners, groups } = this;
    const alias = <T extends Partner | PartnerGroup>(known: readonly T[]) =>
      known.map((p) => (p.id === ids[0] ? { ...p, aliases: [...(p.aliases ?? []), name] } : p));
    if (ids.length === 1) return new Catalogue(products, alias(partners), alias(groups));
    const singles = ids.flatMap((id) => (this.isGroup(id) ? this.membersOf(id) : [id]));
    const group = { id: name, en: name, zh: name, members: [...new Set(singles)] };
    return new Catalogue(products, partners, [...groups, group]);
  }

  private withProducts(name: string, ids: readonly string[]): Catalogue {
    const { products, partners, groups } = this;
    const lines = new Set(ids.flatMap((id) => this.product(id)?.hs8 ?? []));
    const same = products.find(
      (p) => p.hs8.length === lines.size && p.hs8.every((line) => lines.has(line))
    );
    if (same) {
      const aliased = { ...same, aliases: [...(same.aliases ?? []), name] };
      return new Catalogue(
        products.map((p) => (p === same ? aliased : p)),
        partners,
        groups
      );
    }
    const group = { id: name, en: name, zh: name, hs8: [...lines] };
    return new Catalogue([...products, group], partners, groups);
  }

  /** The id of the product an analyst names, or undefined. `镁锭`, `ingot` and `81041100` are all "Ingot". */
  productNamed(text: string): string | undefined {
    return this.productNames.get(text) ?? this.productNames.get(foldedName(text));
  }

  /** The id of the partner or group an analyst names, or undefined. `荷兰`, `nl` and `NLD` are all "NLD". */
  partnerNamed(text: string): string | undefined {
    return this.partnerNames.get(text) ?? this.partnerNames.get(foldedName(text));
  }

  product(id: string): Product | undefined {
    return this.productsById.get(id);
  }

  partner(id: string): Partner | PartnerGroup | undefined {
    return this.partnersById.get(id);
  }

  /** The name of a product in words; its id where the catalogue does not know it. */
  productName(id: string, language: Language = "en"): string {
    return this.productsById.get(id)?.[language] ?? id;
  }

  /** The name of a partner or group in words; its id where the catalogue does not know it. */
  partnerName(id: string, language: Language = "en"): string {
    return this.partnersById.get(id)?.[language] ?? id;
  }

  /** The products that add up to a product: the six lines for Total, none for a single line. */
  partsOf(product: string): readonly string[] {
    return this.parts.get(product) ?? [];
  }

  /**
   * The whole that a product of several lines is a rest of, and the whole's other lines: for the products other than
   * ingot, powder and alloy that is Total, and those three. Nothing for a single line and for Total itself.
   */
  remainderOf(product: string): { whole: string; others: readonly string[] } | undefined {
    const own = this.partsOf(product);
    if (own.length < 2) return undefined;
    const whole = this.products.find((p) => {
      const lines = this.partsOf(p.id);
      return lines.length > own.length && own.every((line) => lines.includes(line));
    });
    return (
      whole && { whole: whole.id, others: this.partsOf(whole.id).filter((p) => !own.includes(p)) }
    );
  }

  /** The partners that make up a group; none for a country, and none for World, whose members no list names. */
  membersOf(partner: string): readonly string[] {
    const found = this.partnersById.get(partner);
    return found && "members" in found ? (found.members ?? []) : [];
  }

  /** Whether a partner is a group of partners, World among them, and no single country or territory. */
  isGroup(partner: string): boolean {
    return this.groups.some((group) => group.id === partner);
  }

  /** Whether every line of a product is a line of another: Total holds all of them, and a product holds itself. */
  holdsProduct(whole: string, part: string): boolean {
    if (whole === part) return true;
    const lines = this.productsById.get(whole)?.hs8 ?? [];
    return this.productsById.get(part)?.hs8.every((line) => lines.includes(line)) ?? false;
  }

  /** Whether every member of a partner is a member of another: World holds all of them, and a partner holds itself. */
  holdsPartner(whole: string, part: string): boolean {
    if (whole === WORLD || whole === part) return true;
    const members = this.membersOf(whole);
    const own = this.isGroup(part) ? this.membersOf(part) : [part];
    return own.length > 0 && own.every((member) => members.includes(member));
  }

  /** All names of products, for suggestions. */
  get namesOfProducts(): readonly string[] {
    return this.products.flatMap((p) => [p.en, p.zh]);
  }

  /** All names of partners and groups, for suggestions. */
  get namesOfPartners(): readonly string[] {
    return [...this.groups, ...this.partners].flatMap((p) => [p.en, p.zh]);
  }
}

/** Enters names under an id; the first to claim a name keeps it, so that a group or a country cannot be hijacked. */
function enter(names: Map<string, string>, id: string, called: readonly (string | undefined)[]) {
  for (const name of called) {
    if (!name) continue;
    for (const form of [name, fold(name), foldedName(name)])
      if (!names.has(form)) names.set(form, id);
  }
}

function partsIn(products: readonly Product[], whole: Product): readonly string[] {
  if (whole.hs8.length < 2) return [];
  // Only single lines: a group of lines among the parts would count them twice.
  return products
    .filter((p) => p.hs8.length === 1 && whole.hs8.includes(p.hs8[0]!))
    .map((p) => p.id);
}
