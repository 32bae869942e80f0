import type { Rounding } from "../dataset/band";
import type { Catalogue } from "../dataset/catalogue";
import { type Month, monthOf, monthOfSerial, parseMonth } from "../dataset/month";
import { type Span, spanOf } from "../dataset/span";
import { suggest } from "../dataset/suggest";
import { SOURCE_SEPARATOR } from "./data-rows";
import type { Cell } from "./entered";
import type { RowRefusals } from "./row-refusals";

/** Why a row is left out, as the end of a sentence; thrown while a row is read and caught by the table's reader. */
export class RowRefusal extends Error {}

const FIRST_MONTH = monthOf(1950, 1);
const LAST_MONTH = monthOf(2199, 12);
const MOST_MONTHS = 1200;

/** One row of a table, read by the names of its columns, whatever their order; every reader refuses with a sentence. */
export class StoreRow {
  constructor(
    private readonly columns: ReadonlyMap<string, number>,
    private readonly cells: readonly Cell[],
    private readonly catalogue: Catalogue,
    private readonly say: RowRefusals
  ) {}

  /** Whether nothing stands in any of our columns: a row to type in, not a figure. */
  get isEmpty(): boolean {
    return [...this.columns.values()].every((c) => this.cells[c] === "" || this.cells[c] == null);
  }

  /** A cell as text without blanks around it; empty where the column is missing. */
  text(column: string): string {
    return String(this.raw(column)).trim();
  }

  /** A number, or undefined where the cell is empty. Text that looks like a number is refused, as are errors. */
  number(column: string): number | undefined {
    const cell = this.raw(column);
    if (typeof cell === "string" && cell.trim() === "") return undefined;
    if (typeof cell !== "number" || !Number.isFinite(cell)) throw this.refusal("number", column);
    return cell;
  }

  /** The span: Month is a date in its last month (or the text 2025-11), Months its length, 1 where nothing is said. */
  span(): Span {
    const last = this.month();
    const months = this.raw("Months") === "" ? 1 : this.raw("Months");
    if (
      typeof months !== "number" ||
      !Number.isInteger(months) ||
      months < 1 ||
      months > MOST_MONTHS
    )
      throw new RowRefusal(this.say.months(this.text("Months"), MOST_MONTHS));
    return spanOf(last - months + 1, last);
  }

  product(): string {
    const typed = this.text("Product");
    const id = this.catalogue.productNamed(typed);
    if (id !== undefined) return id;
    throw new RowRefusal(this.say.product(typed, suggest(typed, this.catalogue.namesOfProducts)));
  }

  partner(): string {
    const typed = this.text("Partner");
    const id = this.catalogue.partnerNamed(typed);
    if (id !== undefined) return id;
    throw new RowRefusal(this.say.partner(typed, suggest(typed, this.catalogue.namesOfPartners)));
  }

  /** Empty is rounded. */
  rounding(): Rounding {
    return this.oneOf("Rounding", ["rounded", "truncated"]);
  }

  /** One of a few words; the first of them where the cell is empty. */
  oneOf<T extends string>(column: string, known: readonly T[]): T {
    const typed = this.text(column);
    if (typed === "") return known[0]!;
    const found = known.find((word) => word.toLowerCase() === typed.toLowerCase());
    if (found !== undefined) return found;
    throw new RowRefusal(this.say.oneOf(typed, column, known.join(", ")));
  }

  sources(): string[] {
    return this.text("Source")
      .split(SOURCE_SEPARATOR.trim())
      .map((id) => id.trim())
      .filter((id) => id !== "");
  }

  private month(): Month {
    const cell = this.raw("Month");
    const month =
      typeof cell === "number"
        ? cell >= 1
          ? monthOfSerial(cell)
          : undefined
        : parseMonth(String(cell).trim());
    if (month === undefined || !(month >= FIRST_MONTH && month <= LAST_MONTH))
      throw new RowRefusal(this.say.month(this.text("Month")));
    return month;
  }

  private raw(column: string): Cell {
    const place = this.columns.get(column);
    return place === undefined ? "" : (this.cells[place] ?? "");
  }

  private refusal(kind: "number", column: string): RowRefusal {
    return new RowRefusal(this.say[kind](this.text(column), column));
  }
}
