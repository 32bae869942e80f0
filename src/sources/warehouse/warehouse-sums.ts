import { type Catalogue, type Language, WORLD } from "../../dataset/catalogue";
import { formatMonth, type Month } from "../../dataset/month";
import { remembered } from "../remembered";
import { SourceRefusal } from "../source";
import { readMonthNumber } from "./month-number";
import { said } from "./said";
import type { WarehouseQuestion } from "./warehouse-request";
import { type BadSum, warehouseSentences } from "./warehouse-sentences";
import { WarehouseTally } from "./warehouse-tally";

/** Partners, and months of a span, are fewer than this. */
const MOST = 4096;

/** The sums of a warehouse's answer, added up by month, product and partner. */
export class WarehouseSums {
  /** Ids, by their numbers in keys: in the catalogue's order. */
  readonly products: readonly string[];
  /** World first. */
  readonly partners: string[] = [WORLD];
  /** Of any record of 8104: the warehouse has them, for all products. */
  readonly months = new Set<Month>();
  readonly tally: WarehouseTally;
  private readonly places = new Map<number, number>();
  private readonly kg: number[] = [];
  private readonly value: number[] = [];
  private readonly productIn: (code: string) => number | undefined;
  private readonly partnerIn: (cell: string) => number | undefined;
  private readonly monthIn: (cell: string) => Month;

  constructor(
    private readonly question: WarehouseQuestion,
    private readonly catalogue: Catalogue,
    private readonly language: Language
  ) {
    const lines = catalogue.products.filter((product) => product.hs8.length === 1);
    this.products = lines.map(({ id }) => id);
    const byCode = new Map(lines.map(({ hs8 }, i) => [hs8[0]!, i]));
    this.productIn = remembered((cell) => this.readCode(cell, byCode));
    this.partnerIn = remembered((cell) => this.readPartner(cell));
    this.monthIn = remembered((cell) => this.readMonth(cell));
    this.tally = new WarehouseTally(question, catalogue, language);
  }

  /**
   * Adds a row: month, code, partner, records, those with a weight, their weight; the same of values where they are asked.
   * @throws SourceRefusal for a month or code that was not asked, a group of countries, a sum that is none.
   */
  add(cells: readonly string[]): void {
    const [monthCell, code, partnerCell, records, weighed, weight, valued, value] = cells;
    const month = this.monthIn(monthCell!);
    this.months.add(month);
    const product = this.productIn(code!);
    const count = Number(records);
    if (product === undefined) return this.tally.otherCode(code!, count);
    const partner = this.partnerIn(partnerCell!);
    if (partner === undefined) this.tally.unknownPartner(partnerCell!, count);
    const what = () => [monthCell, code, partnerCell].join(" ");
    const { factor, currency } = this.question;
    const lacksWeight = weighed !== records;
    const lacksValue = valued !== records;
    if (lacksWeight) this.tally.withoutWeight(month, this.products[product]!, count, weighed!);
    if (lacksValue && currency)
      this.tally.withoutValue(month, this.products[product]!, count, valued!);
    const kg = lacksWeight ? NaN : this.readSum(weight!, factor, what);
    const money = lacksValue || !currency ? NaN : this.readSum(value!, 1, what);
    this.put(product, 0, month, kg, money);
    if (partner !== undefined) this.put(product, partner, month, kg, money);
  }

  /**
   * Gives every sum: product by product, World first, month by month; NaN where a record lacks what is summed.
   * @throws SourceRefusal where one is too large to be exact.
   */
  each(take: (product: number, partner: number, month: Month, kg: number, value: number) => void) {
    const { first } = this.question.span;
    for (const key of Float64Array.from(this.places.keys()).sort()) {
      const place = this.places.get(key)!;
      const product = Math.floor(key / (MOST * MOST));
      const partner = Math.floor(key / MOST) % MOST;
      const month = first + (key % MOST);
      const amounts = [this.kg[place]!, this.value[place]!] as const;
      for (const amount of amounts)
        if (amount > Number.MAX_SAFE_INTEGER) {
          const names = [this.products[product]!, this.partners[partner]!].join(" ");
          this.refuseSum("tooLarge", `${formatMonth(month)} ${names}`, String(amount));
        }
      take(product, partner, month, ...amounts);
    }
  }

  /** How many sums there are. */
  get size(): number {
    return this.places.size;
  }

  private put(product: number, partner: number, month: Month, kg: number, value: number): void {
    const key = (product * MOST + partner) * MOST + (month - this.question.span.first);
    const place = this.places.get(key);
    if (place === undefined) {
      this.places.set(key, this.kg.length);
      this.kg.push(kg);
      this.value.push(value);
    } else {
      this.kg[place]! += kg;
      this.value[place]! += value;
    }
  }

  private readMonth(cell: string): Month {
    const say = warehouseSentences[this.language];
    const { title, span } = this.question;
    const month = readMonthNumber(cell);
    if (month === undefined) throw new SourceRefusal(say.badMonth(title, said(cell)));
    if (month < span.first || month > span.last)
      throw new SourceRefusal(say.otherMonth(title, said(cell)));
    return month;
  }

  /** `81041100`, `8104.11.00` and `8104110000` are one product; undefined for codes of 8104 that are none. */
  private readCode(cell: string, byCode: ReadonlyMap<string, number>): number | undefined {
    const digits = cell.replace(/[.\s\0]/g, "");
    if (!/^8104/.test(digits)) {
      const { title } = this.question;
      throw new SourceRefusal(warehouseSentences[this.language].otherCode(title, said(cell)));
    }
    return /^\d{8}(\d{2})?$/.test(digits) ? byCode.get(digits.slice(0, 8)) : undefined;
  }

  private readPartner(cell: string): number | undefined {
    const plain = cell.replaceAll("\0", "").trim();
    const id = plain === "" || plain === "\\N" ? undefined : this.catalogue.partnerNamed(plain);
    if (id === undefined) return undefined;
    if (this.catalogue.isGroup(id)) {
      const { title } = this.question;
      throw new SourceRefusal(warehouseSentences[this.language].groupPartner(title, said(cell)));
    }
    const known = this.partners.indexOf(id);
    return known > 0 ? known : this.partners.push(id) - 1;
  }

  private readSum(cell: string, factor: number, what: () => string): number {
    const isNumber = /^[-+]?\d+(\.\d*)?(e[-+]?\d+)?$/i.test(cell);
    if (!isNumber) this.refuseSum("unreadable", what(), cell);
    const amount = Math.round(Number(cell) * factor);
    if (amount < 0) this.refuseSum("negative", what(), cell);
    if (!(amount <= Number.MAX_SAFE_INTEGER)) this.refuseSum("tooLarge", what(), cell);
    // Not −0, which rounding makes of −0.2.
    return amount + 0;
  }

  private refuseSum(kind: BadSum, what: string, cell: string): never {
    const { title } = this.question;
    throw new SourceRefusal(
      warehouseSentences[this.language].badSum[kind](title, said(what), said(cell))
    );
  }
}
