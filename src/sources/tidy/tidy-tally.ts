import { type Catalogue, type Language, WORLD } from "../../dataset/catalogue";
import { listed } from "../customs/customs-tally";
import type { Notice } from "../source";
import { short } from "./tidy-json";
import { tidyNotices } from "./tidy-notices";

/** Counts what of one file is left out, so that it can be said; nothing is dropped in silence. */
export class TidyTally {
  private readonly products = new Map<string, number>();
  private readonly partners = new Map<string, number>();
  /** Products with figures of partners, and of these the ones with figures of World. */
  private readonly split = new Set<string>();
  private readonly withWorld = new Set<string>();
  private repeatedRows = 0;
  private rowsWithFigures = 0;

  constructor(
    private readonly file: string,
    private readonly catalogue: Catalogue,
    private readonly language: Language
  ) {}

  unknownProduct(name: string): void {
    add(this.products, name);
  }

  unknownPartner(name: string): void {
    add(this.partners, name);
  }

  repeated(): void {
    this.repeatedRows++;
  }

  /** A figure that is taken. */
  figure(product: string, partner: string): void {
    this.rowsWithFigures++;
    if (partner === WORLD) this.withWorld.add(product);
    else if (!this.catalogue.isGroup(partner)) this.split.add(product);
  }

  get hasFigures(): boolean {
    return this.rowsWithFigures + this.repeatedRows > 0;
  }

  /** Names that were not understood, for the refusal where there is nothing else. */
  get unknownNames(): string {
    const { products, partners } = this;
    return this.list(products.size > 0 ? products : partners);
  }

  /**
   * @param unknownKeys Metadata that are not known.
   * @param unknownColumns Columns that are not known.
   * @param isWorldSum Whether partners that are not known count in World.
   */
  notices(
    unknownKeys: readonly string[],
    unknownColumns: readonly string[],
    isWorldSum: boolean
  ): Notice[] {
    const say = tidyNotices[this.language];
    const { file, products, partners, repeatedRows } = this;
    const notices: Notice[] = [];
    const tell = (kind: Notice["kind"], sentence: string) => notices.push({ kind, file, sentence });
    const names = (all: readonly string[]) => listed(all.map(short), this.language);
    if (products.size > 0)
      tell("unknownCodes", say.unknownProducts(file, sum(products), this.list(products)));
    if (partners.size > 0) {
      const sentence = isWorldSum ? say.partnersInWorld : say.unknownPartners;
      tell("unknownPartners", sentence(file, sum(partners), this.list(partners)));
    }
    const alone = [...this.split].filter((product) => !this.withWorld.has(product));
    if (alone.length > 0) {
      const called = alone.map((product) => this.catalogue.productName(product, this.language));
      tell("skipped", say.noWorld(file, names(called)));
    }
    if (repeatedRows > 0) tell("skipped", say.repeatedRows(file, repeatedRows));
    if (unknownColumns.length > 0) tell("skipped", say.unknownColumns(file, names(unknownColumns)));
    if (unknownKeys.length > 0) tell("skipped", say.unknownKeys(file, names(unknownKeys)));
    return notices;
  }

  private list(counts: ReadonlyMap<string, number>): string {
    return listed(
      [...counts.keys()].sort().map((name) => short(name) || "–"),
      this.language
    );
  }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
