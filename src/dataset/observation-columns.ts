import { exactMonth, type Measure, type Observation } from "./observation";

/** The measures of columns, by their number in `measure`. */
export const COLUMN_MEASURES = ["quantity", "value"] as const satisfies readonly Measure[];

/**
 * Exact reported amounts of single months, one column a property: 17 bytes an observation and the names once. Columns
 * move between threads without being copied, and are indexed without an object an observation. In any order; rows of
 * one series side by side are indexed fastest.
 */
export interface ObservationColumns {
  /** Ids, by the numbers in `product`, `partner` and `source`. */
  readonly products: readonly string[];
  readonly partners: readonly string[];
  readonly sources: readonly string[];
  readonly product: Uint16Array;
  readonly partner: Uint16Array;
  readonly source: Uint16Array;
  /** Number in COLUMN_MEASURES. */
  readonly measure: Uint8Array;
  readonly month: Uint16Array;
  /** kg, or whole units of the currency. */
  readonly amount: Float64Array;
}

/** Whether an observation fits in columns: an exact, reported amount of one month, of one source, without a note. */
export function fitsColumns(o: Observation): boolean {
  return (
    o.span.first === o.span.last &&
    o.band.low === o.band.high &&
    o.basis === "reported" &&
    o.rounding === "rounded" &&
    o.measure !== "unitValue" &&
    o.sources.length === 1 &&
    o.note === undefined
  );
}

/** Puts observations that fit (`fitsColumns`) into columns. */
export function columnsOf(observations: readonly Observation[]): ObservationColumns {
  const { length } = observations;
  const [products, partners, sources] = [new Numbered(), new Numbered(), new Numbered()];
  const columns = {
    product: new Uint16Array(length),
    partner: new Uint16Array(length),
    source: new Uint16Array(length),
    measure: new Uint8Array(length),
    month: new Uint16Array(length),
    amount: new Float64Array(length),
  };
  observations.forEach((o, i) => {
    columns.product[i] = products.of(o.product);
    columns.partner[i] = partners.of(o.partner);
    columns.source[i] = sources.of(o.sources[0]!);
    columns.measure[i] = o.measure === "value" ? 1 : 0;
    columns.month[i] = o.span.first;
    columns.amount[i] = o.amount;
  });
  return { products: products.ids, partners: partners.ids, sources: sources.ids, ...columns };
}

/** One row of columns as an object. */
export function observationOf(columns: ObservationColumns, row: number): Observation {
  const subject = {
    product: columns.products[columns.product[row]!]!,
    partner: columns.partners[columns.partner[row]!]!,
    measure: COLUMN_MEASURES[columns.measure[row]!]!,
  };
  const sources = [columns.sources[columns.source[row]!]!];
  return exactMonth(subject, columns.month[row]!, columns.amount[row]!, sources);
}

/** The observations in columns, as objects. */
export function observationsIn(columns: ObservationColumns): Observation[] {
  return Array.from(columns.amount, (_, row) => observationOf(columns, row));
}

/** The memory of the columns, which can be handed to another thread. */
export function buffersOf(columns: ObservationColumns): ArrayBuffer[] {
  const { product, partner, source, measure, month, amount } = columns;
  return [product, partner, source, measure, month, amount].map((c) => c.buffer as ArrayBuffer);
}

/** Numbers ids in the order in which they come. */
class Numbered {
  readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}
