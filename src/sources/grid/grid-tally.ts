import { type Catalogue, type Language, WORLD } from "../../dataset/catalogue";
import { shown } from "../comtrade/shown";
import { listed } from "../customs/customs-tally";
import type { Notice } from "../source";
import { gridNotices } from "./grid-notices";

/** Different names that are told apart, far more than are shown; what comes after them is counted only. */
const MOST_NAMES = 1000;

/** Counts what of a range is left out, so that it can be said; nothing is dropped in silence. */
export class GridTally {
  private readonly products = new Names();
  private readonly partners = new Names();
  private readonly totals = new Names();
  private readonly errors = new Names();
  /** Products with figures of partners, and of these the ones with figures of World. */
  private readonly split = new Set<string>();
  private readonly withWorld = new Set<string>();
  private notes = 0;
  private repeatedFigures = 0;

  constructor(
    private readonly name: string,
    private readonly catalogue: Catalogue,
    private readonly language: Language
  ) {}

  unknownProduct(typed: string): void {
    this.products.add(typed);
  }

  unknownPartner(typed: string): void {
    this.partners.add(typed);
  }

  /** A row of sums of the rows around it. */
  total(typed: string): void {
    this.totals.add(typed);
  }

  /** A cell that holds an error. */
  error(where: string): void {
    this.errors.add(where);
  }

  /** A row without a month and without amounts. */
  note(): void {
    this.notes++;
  }

  repeated(): void {
    this.repeatedFigures++;
  }

  /** A figure that is taken. */
  figure(product: string, partner: string): void {
    if (partner === WORLD) this.withWorld.add(product);
    else if (!this.catalogue.isGroup(partner)) this.split.add(product);
  }

  /** Names that were not understood, for the refusal where there is nothing else; "" where there are none. */
  get unknownNames(): string {
    const names = this.products.count > 0 ? this.products : this.partners;
    return names.list(this.language, 40);
  }

  /** @param ignored Names of columns that are not read. */
  notices(ignored: readonly string[]): Notice[] {
    const say = gridNotices[this.language];
    const { name, language, products, partners, totals, errors } = this;
    const notices: Notice[] = [];
    const tell = (kind: Notice["kind"], sentence: string) =>
      notices.push({ kind, file: name, sentence });
    if (products.count > 0)
      tell("unknownCodes", say.unknownProducts(name, products.count, products.list(language, 40)));
    if (partners.count > 0)
      tell(
        "unknownPartners",
        say.unknownPartners(name, partners.count, partners.list(language, 40))
      );
    const alone = [...this.split].filter((product) => !this.withWorld.has(product));
    if (alone.length > 0) {
      const called = alone.map((product) => this.catalogue.productName(product, language));
      tell("skipped", say.noWorld(name, listed(called, language)));
    }
    if (errors.count > 0)
      tell("skipped", say.errors(name, errors.count, errors.list(language, 90)));
    if (totals.count > 0)
      tell("skipped", say.totals(name, totals.count, totals.list(language, 40)));
    if (this.notes > 0) tell("skipped", say.notes(name, this.notes));
    if (this.repeatedFigures > 0) tell("skipped", say.repeated(name, this.repeatedFigures));
    if (ignored.length > 0) {
      const names = ignored.map((heading) => shown(heading));
      tell("skipped", say.columns(name, listed(names, language)));
    }
    return notices;
  }
}

/** Names in the order in which they came, and how often any did. */
class Names {
  private readonly names = new Set<string>();
  count = 0;

  add(name: string): void {
    this.count++;
    if (this.names.size < MOST_NAMES) this.names.add(name);
  }

  list(language: Language, most: number): string {
    return listed(
      [...this.names].map((name) => shown(name, most) || "–"),
      language
    );
  }
}
