import { MonthlySeries } from "../../src/dataset/monthly-series";
import { PublishedSeries } from "../../src/dataset/published-series";
import { RatioSeries } from "../../src/dataset/ratio-series";
import { cagr, indexed, runRate, yoy } from "../../src/measures";
import { m, observed, span } from "../dataset/observations";

const subject = { product: "Ingot", partner: "World", measure: "quantity", sources: [] } as const;
/** 2023: 50 every month; 2024: 100; 2025: 110, 121, 132 from January on. */
const series = MonthlySeries.of(subject, [
  ...Array.from({ length: 12 }, (_, i) => [m("2023-01") + i, 50] as const),
  ...Array.from({ length: 12 }, (_, i) => [m("2024-01") + i, 100] as const),
  [m("2025-01"), 110],
  [m("2025-02"), 121],
  [m("2025-03"), 132],
]);

describe("runRate", () => {
  test("runRate(March) is last year less the year to date over nine months: (1,200 − 363) ÷ 9 = 93", () => {
    expect(runRate(series, m("2025-03"))?.value).toBe(93);
  });

  test("runRate is zero or below where last year is matched or exceeded already", () => {
    // By November 2024 there were 1,100, of the 600 of 2023.
    expect(runRate(series, m("2024-11"))?.value).toBe(-500);
    expect(runRate(series, m("2024-06"))?.value).toBe(0);
  });

  test("runRate in December is nothing: no month is left", () =>
    expect(runRate(series, m("2024-12"))).toBeUndefined());

  test("runRate where last year or the year to date is not known is nothing", () => {
    expect(runRate(series, m("2023-05"))).toBeUndefined();
    expect(runRate(series, m("2025-04"))).toBeUndefined();
  });

  test("runRate needs no single month: a printed year and a printed year to date are enough, with their bands", () => {
    const printed = new PublishedSeries(
      [
        observed(span("2024-01", "2024-12"), 1_200, { step: 100 }),
        observed(span("2025-01", "2025-10"), 900, { step: 100 }),
      ],
      () => 0
    );
    expect(runRate(printed, m("2025-10"))).toMatchObject({ value: 150, low: 100, high: 200 });
  });

  test("runRate of unit values is nothing: they do not add up", () =>
    expect(runRate(new RatioSeries(undefined, series, series), m("2024-03"))).toBeUndefined());
});

describe("indexed", () => {
  test("indexed(March 2025, January 2025) is 132 ÷ 110 × 100 = 120, and the base itself is 100", () => {
    expect(indexed(series, m("2025-03"), m("2025-01"))?.value).toBeCloseTo(120, 9);
    expect(indexed(series, m("2025-01"), m("2025-01"))?.value).toBe(100);
  });

  test("indexed may look back from before its base: 50 ÷ 100 × 100", () =>
    expect(indexed(series, m("2023-01"), m("2024-01"))?.value).toBe(50));

  test("indexed where the base is not known or zero is nothing", () => {
    expect(indexed(series, m("2025-03"), m("2022-12"))).toBeUndefined();
    const zero = MonthlySeries.of(subject, [
      [m("2025-01"), 0],
      [m("2025-02"), 1],
    ]);
    expect(indexed(zero, m("2025-02"), m("2025-01"))).toBeUndefined();
  });
});

describe("cagr", () => {
  test("cagr over two years from 100 to 121 is √1.21 − 1 = 0.1", () => {
    const two = MonthlySeries.of(subject, [
      [m("2023-11"), 100],
      [m("2025-11"), 121],
    ]);
    expect(cagr(two, m("2025-11"), m("2023-11"))?.value).toBeCloseTo(0.1, 12);
  });

  test("cagr over 18 months from 50 to 100 is 2 ^ (12 ÷ 18) − 1", () =>
    expect(cagr(series, m("2024-07"), m("2023-01"))?.value).toBeCloseTo(2 ** (2 / 3) - 1, 12));

  test("cagr over exactly twelve months is the year on year", () => {
    const t = m("2025-02");
    expect(cagr(series, t, t - 12)?.value).toBeCloseTo(yoy(series, t)!.value, 12);
  });

  test("cagr over fewer than twelve months is nothing, and so is one backwards", () => {
    expect(cagr(series, m("2025-02"), m("2024-03"))).toBeUndefined();
    expect(cagr(series, m("2024-03"), m("2025-02"))).toBeUndefined();
  });

  test("cagr to zero is −1, and from zero or from an unknown month nothing", () => {
    const ends = MonthlySeries.of(subject, [
      [m("2023-01"), 5],
      [m("2024-01"), 0],
      [m("2025-01"), 5],
    ]);
    expect(cagr(ends, m("2024-01"), m("2023-01"))?.value).toBe(-1);
    expect(cagr(ends, m("2025-01"), m("2024-01"))).toBeUndefined();
    expect(cagr(ends, m("2025-01"), m("2022-01"))).toBeUndefined();
  });
});
