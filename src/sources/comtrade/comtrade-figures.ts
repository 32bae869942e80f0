import { type Catalogue, type Language, TOTAL, WORLD } from "../../dataset/catalogue";
import { formatMonth, type Month } from "../../dataset/month";
import type { ComtradeRow, LeftOut } from "./comtrade-row";
import { comtradeSentences } from "./comtrade-sentences";
import { ComtradeTally } from "./comtrade-tally";
import { SourceRefusal } from "../source";

/** What went to (or came from) one partner in one month. */
export interface ComtradeCell {
  readonly product: string;
  readonly month: Month;
  /** Id of a partner, "World" among them; or `?` and a code that the catalogue does not know. */
  readonly partner: string;
  readonly kg: number | undefined;
  readonly value: number | undefined;
}

/** All that rows of UN Comtrade say together: of one answer or many, of one file or several. */
export class ComtradeFigures {
  /** By product, month and partner. */
  readonly cells = new Map<string, ComtradeCell>();
  /** Who reports, by UN Comtrade's code; undefined before the first row. */
  reporter: string | undefined;
  readonly tally: ComtradeTally;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly language: Language
  ) {
    this.tally = new ComtradeTally(catalogue, language);
  }

  /**
   * Adds a row. World is a figure of its own and never a sum of the rows. A row that says again what is known counts
   * once, so that a file may be chosen twice.
   * @throws SourceRefusal where rows are of several reporters, and where two give different figures for one month,
   * partner and product: nothing tells which of them holds.
   */
  add(row: ComtradeRow | LeftOut): void {
    if ("leftOut" in row) return this.tally.leftOut(row);
    this.reporter ??= row.reporter;
    if (row.reporter !== this.reporter) {
      const say = comtradeSentences[this.language];
      throw new SourceRefusal(say.severalReporters(this.reporter, row.reporter));
    }
    const { product, month, partner, kg, value } = row;
    const key = `${product}|${month}|${partner}`;
    const before = this.cells.get(key);
    if (before) {
      if (before.kg !== kg || before.value !== value) this.refuse(before, row);
      return this.tally.repeated();
    }
    this.cells.set(key, { product, month, partner, kg, value });
    this.tally.row(row);
  }

  /** Months with a row about a product. */
  get months(): Set<Month> {
    return new Set([...this.cells.values()].map(({ month }) => month));
  }

  /** Whether any row has a value. */
  get hasValues(): boolean {
    return [...this.cells.values()].some(({ value }) => value !== undefined);
  }

  /** Whether World is known for the heading as a whole, so that what has no row in the month was not traded. */
  hasTotal(month: Month): boolean {
    return this.cells.has(`${TOTAL}|${month}|${WORLD}`);
  }

  private refuse(one: ComtradeCell, other: ComtradeCell): never {
    const { catalogue, language } = this;
    const say = comtradeSentences[language];
    const partner = one.partner.startsWith("?")
      ? one.partner.slice(1)
      : catalogue.partnerName(one.partner, language);
    const what = `${formatMonth(one.month)} ${partner} ${catalogue.productName(one.product, language)}`;
    const weights = one.kg !== other.kg;
    const figure = (cell: ComtradeCell) => {
      const amount = weights ? cell.kg : cell.value;
      return amount === undefined
        ? "–"
        : `${amount.toLocaleString("en")} ${weights ? "kg" : "USD"}`;
    };
    throw new SourceRefusal(say.twoFigures(what, figure(one), figure(other)));
  }
}
