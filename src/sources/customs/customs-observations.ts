import { WORLD } from "../../dataset/catalogue";
import type { Month } from "../../dataset/month";
import type { ObservationColumns } from "../../dataset/observation-columns";
import type { CustomsCells } from "./customs-cells";
import { ALL_PARTNERS } from "./customs-goods";
import type { MergedCustoms } from "./merge-customs";

/**
 * The observations of merged files, in columns: for each product and month World first, then each partner that the
 * catalogue knows; quantity, then value. Amounts are exact: customs prints whole kg and whole currency units.
 */
export function customsObservations(
  { cells, worlds }: MergedCustoms,
  sourceId: string
): ObservationColumns {
  const products = [...worlds.products].sort();
  const known = cells.partners.filter((id) => /^[^*?]/.test(id)).sort();
  const inCells = Int32Array.from(known, (id) => cells.numberOfPartner(id));
  const inWorlds = Int32Array.of(worlds.numberOfPartner(ALL_PARTNERS));
  const months = [...new Set(worlds.month.subarray(0, worlds.size))].sort((a, b) => a - b);
  const columns = new WrittenColumns(2 * (worlds.size + cells.size));
  products.forEach((id, product) => {
    const [ofWorlds, ofCells] = [worlds.numberOfProduct(id), cells.numberOfProduct(id)];
    for (const month of months) {
      columns.write(product, month, 0, worlds, ofWorlds, inWorlds);
      columns.write(product, month, 1, cells, ofCells, inCells);
    }
  });
  return columns.under(products, [WORLD, ...known], sourceId);
}

/** Columns as they are written, row after row. */
class WrittenColumns {
  private rows = 0;
  private readonly product: Uint16Array;
  private readonly partner: Uint16Array;
  private readonly measure: Uint8Array;
  private readonly month: Uint16Array;
  private readonly amount: Float64Array;

  constructor(private readonly most: number) {
    this.product = new Uint16Array(most);
    this.partner = new Uint16Array(most);
    this.measure = new Uint8Array(most);
    this.month = new Uint16Array(most);
    this.amount = new Float64Array(most);
  }

  /**
   * Writes the amounts of one product and month, as far as they are known.
   * @param first The number that the first partner has in the columns.
   * @param number Of the product in the cells.
   * @param partners Their numbers in the cells, in the order of the columns.
   */
  write(
    product: number,
    month: Month,
    first: number,
    cells: CustomsCells,
    number: number,
    partners: Int32Array
  ): void {
    partners.forEach((partner, i) => {
      const place = cells.knownPlace(number, month, partner);
      if (place < 0) return;
      for (let measure = 0; measure < 2; measure++) {
        const amount = (measure === 0 ? cells.kg : cells.value)[place]!;
        if (Number.isNaN(amount)) continue;
        this.product[this.rows] = product;
        this.partner[this.rows] = first + i;
        this.measure[this.rows] = measure;
        this.month[this.rows] = month;
        this.amount[this.rows] = amount;
        this.rows++;
      }
    });
  }

  /** All that was written, cut to its length: what moves to another thread is the whole memory of a column. */
  under(products: string[], partners: string[], sourceId: string): ObservationColumns {
    const { rows, most } = this;
    const cut = <C extends { slice(from: number, to: number): C }>(column: C) =>
      rows === most ? column : column.slice(0, rows);
    return {
      products,
      partners,
      sources: [sourceId],
      product: cut(this.product),
      partner: cut(this.partner),
      source: new Uint16Array(rows),
      measure: cut(this.measure),
      month: cut(this.month),
      amount: cut(this.amount),
    };
  }
}
