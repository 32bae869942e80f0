import type { Language } from "../../../dataset/catalogue";
import type { Month } from "../../../dataset/month";
import { LARGEST } from "../../largest-amounts";
import { readAmount } from "../customs-amounts";
import { CustomsCells } from "../customs-cells";
import { type CustomsFigures, MOST_ROWS } from "../customs-figures";
import type { CustomsGoods } from "../customs-goods";
import { Tally } from "../customs-tally";
import { cellEnd } from "./cell-end";
import { columnMeanings, FLOWS, NOTHING, OTHER_GOODS } from "./column-meanings";
import { Combinations, MOST_COMBINATIONS } from "./combinations";
import type { FoundTable } from "./find-table";
import { MEANING } from "./known-cells";
import { PartnerNumbers } from "./partner-numbers";
import { SeenRows } from "./seen-rows";

/** An amount that cannot be taken. */
const BAD = -1;

/** The rows of a table, summed as they come: to the same figures that RowSums makes of texts. */
export class TableSums {
  readonly meanings;
  /** The row at hand: of each column of words the entry of its cell; at the end one for what is before the first. */
  readonly entries: Int32Array;
  /** Whole numbers; -1 where the cell is not digits alone, with or without commas between thousands. */
  readonly amounts: Float64Array;
  /** Where in the buffer its cell begins. */
  readonly starts: Int32Array;
  private readonly cells = new CustomsCells();
  private readonly months = new Set<Month>();
  private readonly seen = new SeenRows();
  private readonly combinations: Combinations;
  private readonly partners: PartnerNumbers;
  private readonly tally: Tally;
  private readonly otherRows: number[] = [];
  private flows = 0;
  private rows = 0;
  /** Of the row before, which most rows are like. */
  private month = NOTHING;
  /** NOTHING for other goods; then `other` is the number of their code. */
  private place = NOTHING;
  private other = 0;
  private isUnknown = false;
  /** The columns up to the last one by which a row's place is found. */
  private readonly ownColumns: number;
  private readonly valueColumn: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly file: string,
    private readonly table: FoundTable,
    goods: CustomsGoods,
    language: Language
  ) {
    const { columns } = table;
    this.entries = new Int32Array(columns.width + 1);
    this.amounts = new Float64Array(columns.width);
    this.starts = new Int32Array(columns.width);
    this.meanings = columnMeanings(columns, goods, (id) => this.cells.numberOfProduct(id));
    this.partners = new PartnerNumbers(columns, this.meanings.partnerTexts, goods, this.cells);
    const { month, code, flow = 0, partnerCode = 0, partnerName = 0, value = -1 } = columns;
    this.ownColumns = Math.max(month, code, flow, partnerCode, partnerName) + 1;
    this.valueColumn = value;
    this.combinations = new Combinations(columns.others);
    this.tally = new Tally(file, goods, language);
  }

  /** Makes sure that the rows in so many bytes can be added. */
  prepare(bytes: number): void {
    // A row that counts has a month, a code of eight digits, and marks between its cells.
    this.seen.prepare(bytes >> 4);
  }

  /**
   * Adds the row at hand; false where anything in it is unusual.
   * @param data Of the known cells.
   * @param unchanged How many columns from the first on are as in the row before.
   */
  add(data: Int32Array, unchanged: number): boolean {
    if (unchanged < this.ownColumns && !this.locate(data)) return false;
    this.rows++;
    const { place } = this;
    if (place === NOTHING) {
      this.otherRows[this.other]!++;
      return true;
    }
    const combination = this.combinations.numberOf(this.entries, data);
    if (combination === MOST_COMBINATIONS || !this.seen.add(place, combination)) return false;
    const kg = this.weightOf(data);
    const { valueColumn } = this;
    const value = valueColumn < 0 ? NaN : this.amountOf(valueColumn, LARGEST.currency, 1);
    if (kg === BAD || value === BAD) return false;
    this.cells.kg[place]! += kg;
    this.cells.value[place]! += value;
    if (kg !== kg || (value !== value && valueColumn >= 0) || this.isUnknown)
      this.tellOf(kg, value);
    return true;
  }

  /** Finds the place of a row's month, product and partner; false where it is unusual. */
  private locate(data: Int32Array): boolean {
    const { columns } = this.table;
    const { entries } = this;
    const month = data[entries[columns.month]! + MEANING]!;
    const product = data[entries[columns.code]! + MEANING]!;
    if (month === NOTHING || product === NOTHING) return false;
    if (month !== this.month) this.months.add(month);
    this.month = month;
    if (columns.flow !== undefined) {
      const flow = data[entries[columns.flow]! + MEANING]!;
      if (flow !== NOTHING) this.flows |= 1 << flow;
      if (this.flows === 3) return false;
    }
    if (product <= OTHER_GOODS) {
      this.place = NOTHING;
      this.other = OTHER_GOODS - product;
      this.otherRows[this.other] ??= 0;
      return true;
    }
    const partner = this.partners.numberOf(entries, data);
    if (partner === NOTHING) return false;
    this.place = this.cells.placeOf(product, month, partner);
    this.isUnknown = this.partners.isUnknown(partner);
    return true;
  }

  /** The figures of all rows; undefined where there is no row. */
  figures(): CustomsFigures | undefined {
    const { file, rows, cells, months, tally, table, meanings } = this;
    if (rows === 0) return undefined;
    meanings.otherCodes.forEach((code, i) => {
      const others = this.otherRows[i];
      if (others !== undefined) tally.otherCode(code, others);
    });
    return {
      name: file,
      flow: this.flows === 0 ? table.flow : FLOWS[this.flows - 1],
      currency: table.columns.currency,
      cells,
      months,
      probablyCut: rows === MOST_ROWS,
      otherCodes: tally.otherCodes,
      notices: tally.notices(rows === MOST_ROWS ? rows : undefined),
    };
  }

  /** Of the quantities the first that is counted in a unit of weight. */
  private weightOf(data: Int32Array): number {
    const { quantities } = this.table.columns;
    for (let i = 0; i < quantities.length; i++) {
      const { amount, unit } = quantities[i]!;
      const factor = data[this.entries[unit]! + MEANING]!;
      if (factor !== NOTHING) return this.amountOf(amount, LARGEST.kg, factor);
    }
    return NaN;
  }

  private amountOf(column: number, most: number, factor: number): number {
    const plain = this.amounts[column]!;
    if (plain >= 0) return plain * factor <= most ? plain * factor : BAD;
    const kind = most === LARGEST.kg ? "kg" : "currency";
    const { texts, delimiter } = this.table;
    const start = this.starts[column]!;
    const text = texts.cell(this.bytes, start, cellEnd(this.bytes, start, delimiter));
    const amount = text === undefined ? "unreadable" : readAmount(text.trim(), kind, factor);
    return typeof amount === "string" ? BAD : (amount ?? NaN);
  }

  /** Notes what is to be said of a row whose partner, weight or value is not known. */
  private tellOf(kg: number, value: number): void {
    const { month, cells, place } = this;
    const known = (amount: number) => (Number.isNaN(amount) ? undefined : amount);
    this.tally.row(
      {
        month,
        product: cells.productAt(place),
        partner: cells.partnerAt(place),
        kg: known(kg),
        value: known(value),
        others: "",
      },
      this.table.columns.value !== undefined
    );
  }
}
