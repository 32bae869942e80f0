import type { Catalogue, Language } from "../../dataset/catalogue";
import { formatMonth, type Month } from "../../dataset/month";
import { formatSpan } from "../../dataset/span";
import { runsOf } from "../../dataset/span";
import { listed } from "../customs/customs-tally";
import type { Notice } from "../source";
import { said } from "./said";
import { warehouseNotices } from "./warehouse-notices";
import type { WarehouseQuestion } from "./warehouse-request";

/** Different codes and partners that are told apart; what comes after them is counted, not listed. */
const MOST_NAMES = 1000;

/** Counts the records that are left out or only partly counted, so that it can be said; nothing is dropped in silence. */
export class WarehouseTally {
  /** Months in which a record of a product has no weight: its quantity is unknown there. */
  readonly weightless = new Map<string, Set<Month>>();
  private readonly codes = new Map<string, number>();
  private readonly partners = new Map<string, number>();
  private readonly lackingWeight = new Map<string, number>();
  private readonly lackingValue = new Map<string, number>();

  constructor(
    private readonly question: WarehouseQuestion,
    private readonly catalogue: Catalogue,
    private readonly language: Language
  ) {}

  otherCode(code: string, records: number): void {
    add(this.codes, code, records);
  }

  unknownPartner(cell: string, records: number): void {
    add(this.partners, cell === "\\N" ? "" : cell, records);
  }

  withoutWeight(month: Month, product: string, records: number, weighed: string): void {
    const months = this.weightless.get(product) ?? new Set<Month>();
    this.weightless.set(product, months.add(month));
    add(this.lackingWeight, this.label(month, product), records - Number(weighed));
  }

  withoutValue(month: Month, product: string, records: number, valued: string): void {
    add(this.lackingValue, this.label(month, product), records - Number(valued));
  }

  get otherCodes(): string {
    return this.list(this.codes);
  }

  /** @param known Months that have any record of 8104. @param engine Of the table, as far as it is known. */
  notices(known: ReadonlySet<Month>, engine: string): Notice[] {
    const say = warehouseNotices[this.language];
    const { title, span } = this.question;
    const notices: Notice[] = [];
    const tell = (kind: Notice["kind"], sentence: string) =>
      notices.push({ kind, file: title, sentence });
    const unknown: Month[] = [];
    for (let month = span.first; month <= span.last; month++)
      if (!known.has(month)) unknown.push(month);
    const spans = runsOf(unknown).map(formatSpan);
    if (spans.length > 0) tell("skipped", say.emptyMonths(title, listed(spans, this.language)));
    const of = (kind: Notice["kind"], counts: ReadonlyMap<string, number>, how: typeof say.codes) =>
      counts.size > 0 && tell(kind, how(title, sum(counts), this.list(counts)));
    of("unknownCodes", this.codes, say.codes);
    of("unknownPartners", this.partners, say.partners);
    of("withoutWeight", this.lackingWeight, say.withoutWeight);
    of("skipped", this.lackingValue, say.withoutValue);
    if (isUnmerged(engine)) tell("skipped", say.unmerged(title, engine));
    return notices;
  }

  private label(month: Month, product: string): string {
    return `${formatMonth(month)} ${this.catalogue.productName(product, this.language)}`;
  }

  private list(counts: ReadonlyMap<string, number>): string {
    const names = [...counts.keys()].sort().map((name) => said(name) || "–");
    return listed(names, this.language);
  }
}

/** Whether tables of an engine hold several versions of a row until they are merged: their sums count all of them. */
export function isUnmerged(engine: string): boolean {
  return /(Replacing|Collapsing)MergeTree$/.test(engine);
}

function add(counts: Map<string, number>, name: string, records: number): void {
  const shown = counts.has(name) || counts.size < MOST_NAMES ? name : "…";
  counts.set(shown, (counts.get(shown) ?? 0) + records);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
