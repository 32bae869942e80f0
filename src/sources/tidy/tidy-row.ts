import type { Rounding } from "../../dataset/band";
import { type Catalogue, type Language, WORLD } from "../../dataset/catalogue";
import type { Basis, Claim, Measure, Observation } from "../../dataset/observation";
import { lengthOf, type Span, spanOf } from "../../dataset/span";
import { remembered } from "../remembered";
import { LARGEST } from "../largest-amounts";
import { isLikely, readMonth } from "./read-month";
import type { TidyCell } from "./tidy-amount";
import { TidyCells } from "./tidy-cells";
import { readClaim } from "./tidy-claim";
import type { TidyColumns } from "./tidy-columns";
import type { TidyTable } from "./tidy-document";
import type { TidyColumn } from "./tidy-format";
import { short } from "./tidy-json";
import { tidySentences } from "./tidy-sentences";

/** One row of a table. */
export interface TidyRow {
  /** Where it stands, for sentences: `a.csv, row 3`. */
  readonly where: string;
  /** Id, or undefined where `productTyped` is none that the catalogue knows. */
  readonly product: string | undefined;
  readonly productTyped: string;
  /** Id, or undefined where `partnerTyped` is none that the catalogue knows. */
  readonly partner: string | undefined;
  readonly partnerTyped: string;
  readonly span: Span;
  /** Its amounts; of a product or partner that is not known too, under the name that was typed. */
  readonly observations: readonly Observation[];
  /** Measures that the table has a column for and the row nothing. */
  readonly blank: readonly Measure[];
  readonly claim: Claim | undefined;
}

/** What rows are read with. */
export interface TidyRowContext {
  readonly file: string;
  readonly columns: TidyColumns;
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Id of the source of rows that name none. */
  readonly source: string;
}

/** Where amounts stand, and by how much the point is moved: tonnes become kg. */
const AMOUNTS: readonly (readonly [TidyColumn, Measure, number])[] = [
  ["tonnes", "quantity", 3],
  ["kg", "quantity", 0],
  ["value", "value", 0],
  ["usd", "value", 0],
  ["cny", "value", 0],
  ["usd_per_t", "unitValue", 0],
  ["cny_per_t", "unitValue", 0],
];
/** The most of one month. */
const MOST: Record<Measure, number> = {
  quantity: LARGEST.kg,
  value: LARGEST.currency,
  unitValue: LARGEST.perTonne,
};
/** The longest span of one row: a hundred years. */
const MOST_MONTHS = 1200;

/**
 * Makes the reader of a table's rows.
 * @throws SourceRefusal (the reader does) where a row has other cells than the header, or a cell is not what it must be.
 */
export function tidyRowReader(
  table: TidyTable,
  { file, columns, catalogue, language, source }: TidyRowContext
): (cells: readonly TidyCell[], row: number) => TidyRow {
  const say = tidySentences[language];
  const row = new TidyCells(table, columns, file, language);
  const monthIn = remembered(readMonth);
  const productIn = remembered((name) => catalogue.productNamed(name));
  const partnerIn = remembered((name) => (name === "" ? WORLD : catalogue.partnerNamed(name)));
  const amounts = AMOUNTS.filter(([column]) => row.has(column));
  const nameless = [source];

  return (cells, number) => {
    row.take(cells, number);
    const span = readSpan();
    const [productTyped, partnerTyped] = [row.name("product"), row.name("partner")];
    const [product, partner] = [productIn(productTyped), partnerIn(partnerTyped)];
    const about = {
      product: product ?? productTyped,
      partner: partner ?? partnerTyped,
      span,
      rounding: row.oneOf<Rounding>("rounding", ["rounded", "truncated"]),
      sources: row.list("source") ?? nameless,
    };
    const isClaim = row.name("claim") !== "";
    const observations: Observation[] = [];
    const blank: Measure[] = [];
    for (const [column, measure, places] of amounts) {
      const whole = !row.isBanded && places === 0 && measure !== "unitValue";
      const amount = row.number(column, { places, whole });
      if (amount !== undefined && row.isBanded && observations.length > 0)
        row.refuse(say.bandOfTwo(row.where));
      if (amount === undefined) blank.push(measure);
      else observations.push(observationOf(column, measure, amount, places, about));
    }
    const { where } = row;
    if (isClaim && observations.length > 0) row.refuse(say.claimWithAmount(where));
    const claim = isClaim ? readClaim(row, about, language) : undefined;
    const names = { product, productTyped, partner, partnerTyped };
    return { where, ...names, span, observations, blank: isClaim ? [] : blank, claim };
  };

  function readSpan(): Span {
    const typed = row.name("month");
    const last = monthIn(typed);
    if (last === undefined) return row.refuse(say.badMonth(row.where, short(typed)));
    const count = row.number("months", { places: 0 }) ?? 1;
    const span = spanOf(last - count + 1, last);
    if (!Number.isInteger(count) || count < 1 || count > MOST_MONTHS || !isLikely(span.first))
      row.refuse(say.badMonths(row.where, short(String(row.raw("months")))));
    return span;
  }

  function observationOf(
    column: TidyColumn,
    measure: Measure,
    read: number,
    places: number,
    {
      product,
      partner,
      span,
      rounding,
      sources,
    }: Omit<Claim, "kind" | "printed" | "band" | "measure">
  ): Observation {
    const printed = row.band(places);
    const amount = printed || measure === "unitValue" ? read : Math.round(read);
    const most = MOST[measure] * (measure === "unitValue" ? 1 : lengthOf(span));
    if (amount > most)
      row.refuse(say.badNumber.tooLarge(row.where, column, short(String(row.raw(column)))));
    if (printed && !(printed.low <= amount && amount <= printed.high))
      row.refuse(say.outsideBand(row.where));
    const basis = row.oneOf<Basis>("basis", ["reported", "derived"]);
    const band = printed ?? { low: amount, high: amount };
    const note = row.text("note");
    // Written out: half a million objects of one form are made three times as fast as by spreading.
    const made = { product, partner, measure, span, amount, band, rounding, basis, sources };
    return note === "" ? made : { ...made, note };
  }
}
