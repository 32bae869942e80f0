import type { Catalogue, Language } from "../../dataset/catalogue";
import { formatMonth } from "../../dataset/month";
import { comtradeNotices } from "./comtrade-notices";
import type { ComtradeRow, LeftOut } from "./comtrade-row";
import { shown } from "./shown";
import type { Notice } from "../source";

/** How many names a sentence lists before it says that there are more. */
const LISTED = 8;

/** Counts what is left out or only partly known, so that it can be said; nothing is dropped in silence. */
export class ComtradeTally {
  private readonly others: Record<LeftOut["leftOut"], Map<string, number>> = {
    code: new Map(),
    flow: new Map(),
    part: new Map(),
  };
  private readonly partners = new Map<string, number>();
  private readonly weightless = new Map<string, number>();
  private readonly valueless = new Map<string, number>();
  private repeatedRows = 0;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly language: Language
  ) {}

  leftOut({ leftOut, what }: LeftOut): void {
    add(this.others[leftOut], what);
  }

  repeated(): void {
    this.repeatedRows++;
  }

  row({ product, month, partner, partnerName, kg, value }: ComtradeRow): void {
    if (partner.startsWith("?"))
      add(this.partners, `${partner.slice(1)} ${shown(partnerName)}`.trim());
    const what = `${formatMonth(month)} ${this.catalogue.productName(product, this.language)}`;
    if (kg === undefined) add(this.weightless, what);
    if (value === undefined) add(this.valueless, what);
  }

  /** Codes of goods, or of flows, of rows that were left out. */
  codes(leftOut: LeftOut["leftOut"]): string[] {
    return [...this.others[leftOut].keys()].sort();
  }

  /**
   * @param file What the notices name: a file, or a host.
   * @param but A code of goods of which more is said elsewhere.
   */
  notices(file: string, but: string | undefined): Notice[] {
    const say = comtradeNotices[this.language];
    const notices: Notice[] = [];
    const tell = (
      kind: Notice["kind"],
      counts: ReadonlyMap<string, number>,
      sentence: (file: string, rows: number, list: string) => string
    ) => {
      if (counts.size === 0) return;
      const list = listed([...counts.keys()].sort(), this.language);
      notices.push({ kind, file, sentence: sentence(file, sum(counts), list) });
    };
    const codes = new Map([...this.others.code].filter(([code]) => code !== but));
    tell("unknownCodes", codes, say.otherCodes);
    tell("skipped", this.others.flow, say.otherFlows);
    tell("skipped", this.others.part, say.parts);
    tell("unknownPartners", this.partners, say.unknownPartners);
    tell("withoutWeight", this.weightless, say.withoutWeight);
    tell("skipped", this.valueless, say.withoutValue);
    if (this.repeatedRows > 0)
      notices.push({ kind: "skipped", file, sentence: say.repeatedRows(file, this.repeatedRows) });
    return notices;
  }
}

/** The first eight names, and "…" where there are more. */
export function listed(names: readonly string[], language: Language): string {
  const { join } = comtradeNotices[language];
  return names.slice(0, LISTED).join(join) + (names.length > LISTED ? `${join}…` : "");
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
