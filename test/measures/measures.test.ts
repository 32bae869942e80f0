import fc from "fast-check";
import type { Month } from "../../src/dataset/month";
import { MonthlySeries } from "../../src/dataset/monthly-series";
import { PublishedSeries } from "../../src/dataset/published-series";
import type { Series } from "../../src/dataset/series";
import { spanOf } from "../../src/dataset/span";
import {
  type Estimate,
  formulas,
  growth,
  level,
  type MeasureName,
  mom,
  rolling,
  yoy,
  ytd,
  ytdAverage,
  ytdYoy,
} from "../../src/measures";
import { m, observed, span } from "../dataset/observations";

const subject = { product: "Ingot", partner: "World", measure: "quantity", sources: [] } as const;

/** 2024: 100 every month; 2025: 110, 121, 132 from January on. */
const series = MonthlySeries.of(subject, [
  ...Array.from({ length: 12 }, (_, i) => [m("2024-01") + i, 100] as const),
  [m("2025-01"), 110],
  [m("2025-02"), 121],
  [m("2025-03"), 132],
]);

const value = (estimate: Estimate | undefined) => estimate?.value;

describe("measures on exact months", () => {
  const march = m("2025-03");

  test("level(March) is its amount", () => expect(value(level(series, march))).toBe(132));
  test("mom(March) is 132 / 121 − 1", () =>
    expect(value(mom(series, march))).toBeCloseTo(132 / 121 - 1, 12));
  test("mom(January) compares with December of the year before", () =>
    expect(value(mom(series, m("2025-01")))).toBeCloseTo(0.1, 12));
  test("yoy(March) is 132 / 100 − 1", () =>
    expect(value(yoy(series, march))).toBeCloseTo(0.32, 12));
  test("ytd(March) is 110 + 121 + 132, and starts again in January", () => {
    expect(value(ytd(series, march))).toBe(363);
    expect(value(ytd(series, m("2025-01")))).toBe(110);
  });
  test("ytdYoy(March) is 363 / 300 − 1", () =>
    expect(value(ytdYoy(series, march))).toBeCloseTo(0.21, 12));
  test("ytdAverage(March) is 363 / 3", () => expect(value(ytdAverage(series, march))).toBe(121));
  test("rolling(March, 3) is 363 / 3, and rolling(March, 1) its level", () => {
    expect(value(rolling(series, march, 3))).toBe(121);
    expect(value(rolling(series, march, 1))).toBe(132);
  });
  test("rolling over a month before the first figure is nothing", () =>
    expect(rolling(series, march, 16)).toBeUndefined());
  test("yoy where the base month is missing is nothing, and so is a month in the future", () => {
    expect(yoy(series, m("2024-05"))).toBeUndefined();
    expect(mom(series, m("2025-04"))).toBeUndefined();
  });
});

describe("measures where January and February are published only together", () => {
  const joint = new PublishedSeries(
    [observed(span("2025-01", "2025-02"), 200), observed(span("2025-03"), 130)],
    () => 0
  );

  test("ytd(February) is known, ytd(January) and mom(March) are not", () => {
    expect(value(ytd(joint, m("2025-02")))).toBe(200);
    expect(ytd(joint, m("2025-01"))).toBeUndefined();
    expect(mom(joint, m("2025-03"))).toBeUndefined();
  });

  test("ytdAverage(March) counts the joint span as two months: 330 / 3", () =>
    expect(value(ytdAverage(joint, m("2025-03")))).toBe(110));
});

describe("growth", () => {
  const total = (amount: number, half: number) => ({
    amount,
    low: amount - half,
    high: amount + half,
    basis: "reported" as const,
  });

  test("growth carries the band of both totals: 22,200 ± 50 over 13,800 ± 50 is 59.9 % … 61.8 %", () => {
    const rate = growth(total(22_200, 50), total(13_800, 50))!;
    expect(rate.low).toBeCloseTo(0.5993, 4);
    expect(rate.value).toBeCloseTo(0.6087, 4);
    expect(rate.high).toBeCloseTo(0.6182, 4);
  });

  test("growth over a base of zero is nothing, and has no upper end where the base may be zero", () => {
    expect(growth(total(10, 0), total(0, 0))).toBeUndefined();
    expect(growth(total(10, 0), total(1, 1))?.high).toBe(Infinity);
  });

  test("growth of anything derived is derived", () => {
    const derived = { ...total(100, 0), basis: "derived" as const };
    expect(growth(total(110, 0), derived)?.basis).toBe("derived");
    expect(growth(total(110, 0), total(100, 0))?.basis).toBe("reported");
  });
});

const MEASURES: Record<MeasureName, (s: Series, t: Month, n: number) => Estimate | undefined> = {
  value: level,
  mom,
  yoy,
  ytd,
  ytdyoy: ytdYoy,
  ytdavg: ytdAverage,
  rolling,
};

test.each(Object.keys(MEASURES) as MeasureName[])(
  "formulas.%s names the spans that the measure itself divides",
  (name) => {
    const months = fc.integer({ min: m("2023-06"), max: m("2025-06") });
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 14 }), (t, n) => {
        const { of, base, months } = formulas[name](t, n);
        const top = series.total(of.first, of.last);
        const bottom = base && series.total(base.first, base.last);
        const expected = base ? growth(top, bottom)?.value : top && top.amount / months;
        expect(MEASURES[name](series, t, n)?.value).toBe(expected);
      })
    );
  }
);

test("every band contains its value, whatever the rounding of the prints", () => {
  const prints = fc.array(
    fc.record({
      first: fc.integer({ min: 0, max: 14 }),
      length: fc.integer({ min: 1, max: 12 }),
      kg: fc.integer({ min: 1_000, max: 100_000 }),
      step: fc.constantFrom(0, 1, 10, 100),
    }),
    { minLength: 1, maxLength: 20 }
  );
  fc.assert(
    fc.property(prints, fc.integer({ min: 0, max: 26 }), (list, place) => {
      const start = m("2024-01");
      const published = new PublishedSeries(
        list.map(({ first, length, kg, step }) =>
          observed(spanOf(start + first, start + first + length - 1), kg, { step })
        ),
        () => 0
      );
      for (const measure of Object.values(MEASURES)) {
        const estimate = measure(published, start + place, 3);
        if (!estimate) continue;
        const slack = 1e-9 * Math.max(1, Math.abs(estimate.value));
        expect(estimate.low).toBeLessThanOrEqual(estimate.value + slack);
        expect(estimate.high).toBeGreaterThanOrEqual(estimate.value - slack);
      }
    })
  );
});
