import { WORLD } from "../../src/dataset/catalogue";
import { formatMonth } from "../../src/dataset/month";
import { COLUMN_MEASURES } from "../../src/dataset/observation-columns";
import { formatSpan } from "../../src/dataset/span";
import { catalogue } from "../../src/sources/catalogue";
import type { Reading } from "../../src/sources/source";
import { CODES, FIRST, madeUpRecord, MONTHS } from "../warehouse/made-up-records";

/** Amounts by "2024-01 Ingot NLD quantity". */
export type Figures = ReadonlyMap<string, number>;

/** A reading's figures. A figure that stands twice fails. */
export function figuresOf({ columns, observations }: Reading): Figures {
  expect(observations).toEqual([]);
  const { products, partners, product, partner, measure, month, amount } = columns!;
  const figures = new Map<string, number>();
  amount.forEach((sum, i) => {
    const names = [products[product[i]], partners[partner[i]], COLUMN_MEASURES[measure[i]]];
    const name = [formatMonth(month[i]), ...names].join(" ");
    figures.set(name, sum);
  });
  expect(figures.size).toBe(amount.length);
  return figures;
}

/** The figures of the first so many made-up records, summed here. */
export function madeUpFigures(records: number): Figures {
  const products = new Map(CODES.map((code) => [code, catalogue.productNamed(String(code))]));
  const partners = new Map<number, string | undefined>();
  const figures = new Map<string, number>();
  for (let i = 0; i < records; i++) {
    const { month, code, partner, kg, value } = madeUpRecord(i);
    const product = products.get(code);
    if (product === undefined) continue;
    if (!partners.has(partner)) partners.set(partner, catalogue.partnerNamed(String(partner)));
    for (const to of [WORLD, partners.get(partner)]) {
      if (to === undefined) continue;
      for (const [measure, amount] of [
        ["quantity", kg],
        ["value", value],
      ] as const) {
        const name = `${formatMonth(month)} ${product} ${to} ${measure}`;
        figures.set(name, (figures.get(name) ?? 0) + amount);
      }
    }
  }
  return figures;
}

/** The span of all made-up records. */
export const WHOLE_SPAN = formatSpan({ first: FIRST, last: FIRST + MONTHS - 1 });

/** What a source covers, in words. */
export function coverageOf(reading: Reading): string[] {
  const { covers = [] } = reading.sources[0];
  return covers.map(({ product, span }) => `${product} ${formatSpan(span)}`);
}
