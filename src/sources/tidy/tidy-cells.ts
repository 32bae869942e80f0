import type { Band } from "../../dataset/band";
import type { Language } from "../../dataset/catalogue";
import { remembered } from "../remembered";
import { SourceRefusal } from "../source";
import { isNotKnown, type NumberForm, readNumber, type TidyCell } from "./tidy-amount";
import type { TidyColumns } from "./tidy-columns";
import type { TidyTable } from "./tidy-document";
import type { TidyColumn } from "./tidy-format";
import { short } from "./tidy-json";
import { tidySentences } from "./tidy-sentences";
import { readList, readText } from "./tidy-text";

/** The cells of one row after another, by the names of their columns. Each reader refuses with row and column. */
export class TidyCells {
  /** Where the row stands, for sentences: `a.csv, row 3`. */
  where = "";
  private cells: readonly TidyCell[] = [];
  private readonly nameIn: (cell: string) => string;
  private readonly listIn: (cell: string) => string[] | undefined;

  constructor(
    private readonly table: TidyTable,
    private readonly columns: TidyColumns,
    private readonly file: string,
    private readonly language: Language
  ) {
    const { isRaw } = table;
    this.nameIn = remembered((cell) => (isRaw ? cell : readText(cell)).trim());
    this.listIn = remembered((cell) => readList(cell, isRaw));
  }

  /**
   * Moves on to a row.
   * @throws SourceRefusal where it has other cells than the header.
   */
  take(cells: readonly TidyCell[], row: number): void {
    const say = tidySentences[this.language];
    this.where = say.where(this.file, this.table.kind, row);
    this.cells = cells;
    const { width } = this.columns;
    if (cells.length < width) this.refuse(say.shortRow(this.where, cells.length, width));
    for (let i = width; i < cells.length; i++)
      if (String(cells[i]).trim() !== "") this.refuse(say.longRow(this.where, width));
  }

  has(column: TidyColumn): boolean {
    return this.columns.at[column] !== undefined;
  }

  /** The cell as it is; empty where there is no such column. */
  raw(column: TidyColumn): TidyCell {
    const place = this.columns.at[column];
    return place === undefined ? "" : this.cells[place]!;
  }

  /** A name, a word or a month: few different ones in a column, without blanks around them. */
  name(column: TidyColumn): string {
    return this.nameIn(String(this.raw(column)));
  }

  /** A text to its last blank. */
  text(column: TidyColumn): string {
    const cell = String(this.raw(column));
    return this.table.isRaw ? cell : readText(cell);
  }

  list(column: TidyColumn): readonly string[] | undefined {
    return this.listIn(String(this.raw(column)));
  }

  /** A number, its point moved as asked; undefined where nothing is known. */
  number(column: TidyColumn, form: NumberForm): number | undefined {
    const cell = this.raw(column);
    const found = readNumber(cell, { ...form, thousands: this.table.thousands });
    if (typeof found !== "string") return found;
    return this.refuse(
      tidySentences[this.language].badNumber[found](this.where, column, short(String(cell)))
    );
  }

  get isBanded(): boolean {
    return !isNotKnown(this.raw("low")) || !isNotKnown(this.raw("high"));
  }

  /** What `low` and `high` say, their points moved; undefined where they say nothing. */
  band(places: number): Band | undefined {
    if (!this.isBanded) return undefined;
    const low = this.number("low", { places, signed: true });
    const high = this.number("high", { places, signed: true });
    if (low !== undefined && high !== undefined) return { low, high };
    return this.refuse(tidySentences[this.language].halfBand(this.where));
  }

  /** One of a few words; the first of them where the cell is empty. */
  oneOf<T extends string>(column: TidyColumn, known: readonly T[]): T {
    const typed = this.name(column).toLowerCase();
    if (typed === "") return known[0]!;
    const found = known.find((word) => word.toLowerCase() === typed);
    if (found !== undefined) return found;
    const say = tidySentences[this.language];
    return this.refuse(say.notOneOf(this.where, column, short(typed), known.join(", ")));
  }

  refuse(sentence: string): never {
    throw new SourceRefusal(sentence);
  }
}
