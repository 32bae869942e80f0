import type { Catalogue } from "../dataset/catalogue";
import { serialOf } from "../dataset/month";
import type { Measure, Observation } from "../dataset/observation";
import type { Currency } from "../dataset/trade";
import { lengthOf } from "../dataset/span";
import { type BandCells, bandCells, toSheet, type Unit } from "./band-cells";
import { CatalogueNames, compareTexts } from "./catalogue-names";
import type { Cell } from "./entered";
import { MG_DATA, type StoreColumn } from "./store-columns";

/** Where a measure stands in the sheet, and in which unit. */
export interface MeasureColumns {
  readonly amount: string;
  readonly band: string;
  readonly unit: Unit;
}

const IN_DOLLARS: Readonly<Record<Measure, MeasureColumns>> = {
  quantity: { amount: "Tonnes", band: "Band (±t)", unit: 1000 },
  value: { amount: "USD", band: "Band (±USD)", unit: 1 },
  unitValue: { amount: "USD/t", band: "Band (±USD/t)", unit: 1 },
};
const IN_YUAN: Readonly<Record<Measure, MeasureColumns>> = {
  quantity: IN_DOLLARS.quantity,
  value: { amount: "CNY", band: "Band (±CNY)", unit: 1 },
  unitValue: { amount: "CNY/t", band: "Band (±CNY/t)", unit: 1 },
};

/** The columns of each measure; of values, those of their currency. */
export function measureColumns(
  currency: Currency | undefined
): Readonly<Record<Measure, MeasureColumns>> {
  return currency === "CNY" ? IN_YUAN : IN_DOLLARS;
}

/** Several sources stand in one cell. */
export const SOURCE_SEPARATOR = "; ";

interface Figure {
  readonly observation: Observation;
  readonly band: BandCells;
}

/** One row to be: the figures that share it, at most one a measure. */
type Row = Partial<Record<Measure, Figure>>;

/**
 * The rows of MG_Data: one an observation, except that figures of different measures share a row where all else agrees.
 * Sorted by month, length of span, product (as in the catalogue), partner (World first, then by name). Nothing that is
 * not known is written: its cell is empty, never 0.
 */
export function dataRows(
  observations: readonly Observation[],
  catalogue: Catalogue,
  currency: Currency | undefined = "USD",
  columns: readonly StoreColumn[] = MG_DATA.columns
): readonly (readonly Cell[])[] {
  const names = new CatalogueNames(catalogue);
  const headers = columns.map(({ header }) => header);
  const order = new RowOrder(observations, names);
  return shareRows(observations)
    .map((row): PlacedRow => {
      const about = Object.values(row)[0]!.observation;
      return { row, about, place: order.placeOf(about) };
    })
    .sort(
      (a, b) =>
        a.place - b.place ||
        compareTexts(signatureOf(a.about), signatureOf(b.about)) ||
        a.about.amount - b.about.amount
    )
    .map(({ row, about }) => cellsOf(row, about, names, measureColumns(currency), headers));
}

interface PlacedRow {
  readonly row: Row;
  readonly about: Observation;
  readonly place: number;
}

/** The order of rows as one number each: comparing texts for every pair of 60,000 rows takes too long. */
class RowOrder {
  private readonly products: ReadonlyMap<string, number>;
  private readonly partners: ReadonlyMap<string, number>;

  constructor(observations: readonly Observation[], names: CatalogueNames) {
    const places = (ids: Set<string>, compare: (a: string, b: string) => number) =>
      new Map([...ids].sort(compare).map((id, place) => [id, place]));
    this.products = places(new Set(observations.map((o) => o.product)), (a, b) =>
      names.compareProducts(a, b)
    );
    this.partners = places(new Set(observations.map((o) => o.partner)), (a, b) =>
      names.comparePartners(a, b)
    );
  }

  /** By month, length of span, product, partner: below 2^53 for 1,200 months of span and as many names. */
  placeOf({ span, product, partner }: Observation): number {
    const when = span.last * 2048 + lengthOf(span);
    return (
      (when * this.products.size + this.products.get(product)!) * this.partners.size +
      this.partners.get(partner)!
    );
  }
}

function shareRows(observations: readonly Observation[]): Row[] {
  const rows: Row[] = [];
  const open = new Map<string, Row[]>();
  for (const observation of observations) {
    const { amount, band, rounding, measure } = observation;
    const cells = bandCells(amount, band, rounding, IN_DOLLARS[measure].unit);
    const figure = { observation, band: cells };
    const shareable = cells.low === "";
    const key = shareable ? signatureOf(observation) : "";
    const candidates = shareable ? open.get(key) : undefined;
    const partner = candidates?.find((row) => row[measure] === undefined);
    if (partner) {
      partner[measure] = figure;
      continue;
    }
    const row: Row = { [measure]: figure };
    rows.push(row);
    if (!shareable) continue;
    if (candidates) candidates.push(row);
    else open.set(key, [row]);
  }
  return rows;
}

/** All that must agree for two figures to share a row. */
function signatureOf(o: Observation): string {
  return [
    o.span.last,
    lengthOf(o.span),
    o.product,
    o.partner,
    o.basis,
    o.rounding,
    o.sources.join(SOURCE_SEPARATOR),
    o.note ?? "",
  ].join("\n");
}

function cellsOf(
  row: Row,
  about: Observation,
  names: CatalogueNames,
  measures: Readonly<Record<Measure, MeasureColumns>>,
  headers: readonly string[]
): Cell[] {
  const cells: Record<string, Cell> = {
    Month: serialOf(about.span.last),
    Months: lengthOf(about.span),
    Product: names.product(about.product),
    Partner: names.partner(about.partner),
    Basis: about.basis,
    Source: about.sources.join(SOURCE_SEPARATOR),
    Rounding: about.rounding === "truncated" ? "truncated" : "",
    Note: about.note ?? "",
  };
  for (const figure of Object.values(row)) {
    const { amount, band, unit } = measures[figure.observation.measure];
    cells[amount] = toSheet(figure.observation.amount, unit);
    cells[band] = figure.band.half;
    cells.Low = figure.band.low;
    cells.High = figure.band.high;
  }
  return headers.map((header) => cells[header] ?? "");
}
