import type { Catalogue } from "../dataset/catalogue";
import { serialOf } from "../dataset/month";
import type { Measure, Observation } from "../dataset/observation";
import { lengthOf } from "../dataset/span";
import { type BandCells, bandCells, toSheet, type Unit } from "./band-cells";
import { CatalogueNames, compareTexts } from "./catalogue-names";
import type { Cell } from "./entered";
import { MG_DATA } from "./store-columns";

/** The unit of each measure in the sheet, and the columns in which it stands. */
export const MEASURE_COLUMNS: Readonly<
  Record<Measure, { readonly amount: string; readonly band: string; readonly unit: Unit }>
> = {
  quantity: { amount: "Tonnes", band: "Band (±t)", unit: 1000 },
  value: { amount: "USD", band: "Band (±USD)", unit: 1 },
  unitValue: { amount: "USD/t", band: "Band (±USD/t)", unit: 1 },
};

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
  catalogue: Catalogue
): readonly (readonly Cell[])[] {
  const names = new CatalogueNames(catalogue);
  return shareRows(observations)
    .map((row) => ({ row, about: Object.values(row)[0]!.observation }))
    .sort(
      ({ about: a }, { about: b }) =>
        a.span.last - b.span.last ||
        lengthOf(a.span) - lengthOf(b.span) ||
        names.compareProducts(a.product, b.product) ||
        names.comparePartners(a.partner, b.partner) ||
        compareTexts(signatureOf(a), signatureOf(b)) ||
        a.amount - b.amount
    )
    .map(({ row, about }) => cellsOf(row, about, names));
}

function shareRows(observations: readonly Observation[]): Row[] {
  const rows: Row[] = [];
  const open = new Map<string, Row[]>();
  for (const observation of observations) {
    const { amount, band, rounding, measure } = observation;
    const cells = bandCells(amount, band, rounding, MEASURE_COLUMNS[measure].unit);
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

function cellsOf(row: Row, about: Observation, names: CatalogueNames): Cell[] {
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
    const { amount, band, unit } = MEASURE_COLUMNS[figure.observation.measure];
    cells[amount] = toSheet(figure.observation.amount, unit);
    cells[band] = figure.band.half;
    cells.Low = figure.band.low;
    cells.High = figure.band.high;
  }
  return MG_DATA.columns.map((column) => cells[column.header] ?? "");
}
