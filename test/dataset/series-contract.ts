import fc from "fast-check";
import type { Month } from "../../src/dataset/month";
import type { Series } from "../../src/dataset/series";
import { m } from "./observations";

/** Exact monthly amounts by month; a month that is not in the map is missing. */
export type Amounts = ReadonlyMap<Month, number>;

const START = m("2023-01");

/** Random months of four years, with gaps, each with a whole number of kg. */
const amounts = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 0, max: 50_000_000 })), {
    selector: ([place]) => place,
    minLength: 1,
    maxLength: 48,
  })
  .map((pairs): Amounts => new Map(pairs.map(([place, kg]) => [START + place, kg])));

const months = fc.integer({ min: START - 2, max: START + 49 });

/** The laws of `Series`, for every implementation of it that can hold exact months. */
export function seriesContract(name: string, make: (amounts: Amounts) => Series) {
  describe(`${name} keeps the contract of Series`, () => {
    test("total(a, b) is the sum of the months, exact to the kg, and nothing where a month is missing", () => {
      fc.assert(
        fc.property(amounts, months, months, (known, a, b) => {
          const total = make(known).total(a, b);
          const run = Array.from({ length: Math.max(0, b - a + 1) }, (_, i) => known.get(a + i));
          if (run.length === 0 || run.includes(undefined)) expect(total).toBeUndefined();
          else {
            const sum = run.reduce<number>((s, kg) => s + kg!, 0);
            expect(total).toEqual({ amount: sum, low: sum, high: sum, basis: expect.any(String) });
          }
        })
      );
    });

    test("total(a, b) + total(b + 1, c) = total(a, c) wherever the parts are known", () => {
      fc.assert(
        fc.property(amounts, months, months, months, (known, x, y, z) => {
          const [a, b, c] = [x, y, z].sort((p, q) => p - q) as [Month, Month, Month];
          const series = make(known);
          const [left, right] = [series.total(a, b), series.total(b + 1, c)];
          if (left && right) expect(series.total(a, c)?.amount).toBe(left.amount + right.amount);
        })
      );
    });

    test("total(m, m) of a missing month is nothing, never zero", () => {
      fc.assert(
        fc.property(amounts, months, (known, month) => {
          expect(make(known).total(month, month)?.amount).toBe(known.get(month));
        })
      );
    });

    test("the order of observations does not matter", () => {
      fc.assert(
        fc.property(amounts, months, months, (known, a, b) => {
          const backwards = new Map([...known].reverse());
          expect(make(backwards).total(a, b)).toEqual(make(known).total(a, b));
        })
      );
    });

    test("terms(a, b) add up to total(a, b), and there are none where there is no total", () => {
      fc.assert(
        fc.property(amounts, months, months, (known, a, b) => {
          const series = make(known);
          const terms = series.terms(a, b);
          const total = series.total(a, b);
          const sum = terms.reduce((s, { sign, observation }) => s + sign * observation.amount, 0);
          expect(terms.length > 0).toBe(total !== undefined);
          expect(sum).toBe(total?.amount ?? 0);
        })
      );
    });

    test("first and last are the first and last month of any figure", () => {
      fc.assert(
        fc.property(amounts, (known) => {
          const series = make(known);
          expect([series.first, series.last]).toEqual([
            Math.min(...known.keys()),
            Math.max(...known.keys()),
          ]);
        })
      );
    });
  });
}
