import fc from "fast-check";
import { MonthlySeries } from "../../src/dataset/monthly-series";
import { RatioSeries } from "../../src/dataset/ratio-series";
import { lastRun, seasonalIndex } from "../../src/measures";
import { m } from "../dataset/observations";

const subject = { product: "Ingot", partner: "World", measure: "quantity", sources: [] } as const;
const START = m("2020-01");
/** A month each from January 2020; undefined is a gap. */
const seriesOf = (kg: readonly (number | undefined)[]) =>
  MonthlySeries.of(
    subject,
    kg.flatMap((amount, i) => (amount === undefined ? [] : [[START + i, amount] as const]))
  );
const LAST = m("2030-12");
const twelve = Array.from({ length: 12 }, (_, i) => i + 1);
/** Twelve weights that average 1: December half as much again, February half. */
const PATTERN = [1, 0.5, 1.1, 0.9, 1, 1.2, 0.8, 1, 1, 1, 1, 1.5];
const planted = (years: number, growth = 1) =>
  Array.from({ length: years * 12 }, (_, i) => 1_000_000 * PATTERN[i % 12] * growth ** i);

describe("seasonalIndex", () => {
  test("seasonalIndex finds a planted pattern again: February 0.5, December 1.5", () => {
    const series = seriesOf(planted(5));
    for (const month of twelve)
      expect(seasonalIndex(series, month, LAST)?.value).toBeCloseTo(PATTERN[month - 1], 9);
  });

  test("seasonalIndex finds the pattern under growth of 1 % a month to within 0.01", () => {
    const series = seriesOf(planted(5, 1.01));
    for (const month of twelve)
      expect(Math.abs(seasonalIndex(series, month, LAST)!.value - PATTERN[month - 1])).toBeLessThan(
        0.01
      );
  });

  test("seasonalIndex of a constant series is 1 in every month", () => {
    for (const month of twelve)
      expect(seasonalIndex(seriesOf(Array(36).fill(7)), month, LAST)?.value).toBeCloseTo(1, 12);
  });

  test("seasonalIndex takes 36 months: 35 are too few, and 36 give two years of every month", () => {
    expect(seasonalIndex(seriesOf(planted(3).slice(1)), 1, LAST)).toBeUndefined();
    for (const month of twelve)
      expect(seasonalIndex(seriesOf(planted(3)), month, LAST)?.years).toBe(2);
    expect(seasonalIndex(seriesOf(planted(5)), 1, LAST)?.years).toBe(4);
  });

  test("seasonalIndex uses only the months after the last gap", () => {
    const odd = [9e9, 9e9, 9e9, undefined, ...planted(4).slice(4)];
    const february = seasonalIndex(seriesOf(odd), 2, LAST)!;
    expect(february.value).toBeCloseTo(0.5, 9);
    expect(seasonalIndex(seriesOf([...planted(3), undefined, 1, 1]), 2, LAST)).toBeUndefined();
  });

  test("seasonalIndex looks at no month after the last one it is given", () => {
    const series = seriesOf([...planted(3), ...Array<number>(12).fill(9e9)]);
    expect(seasonalIndex(series, 2, m("2022-12"))?.value).toBeCloseTo(0.5, 9);
    expect(seasonalIndex(series, 2, m("2022-11"))).toBeUndefined();
  });

  test("seasonalIndex of years without exports and of unit values is nothing", () => {
    expect(seasonalIndex(seriesOf(Array(48).fill(0)), 1, LAST)).toBeUndefined();
    const weight = seriesOf(planted(4));
    expect(seasonalIndex(new RatioSeries(undefined, weight, weight), 1, LAST)).toBeUndefined();
  });

  test("the twelve indices average 1, whatever the months", () => {
    const months = fc.array(fc.integer({ min: 1, max: 1_000_000 }), {
      minLength: 36,
      maxLength: 90,
    });
    fc.assert(
      fc.property(months, (kg) => {
        const series = seriesOf(kg);
        const sum = twelve.reduce((s, n) => s + seasonalIndex(series, n, LAST)!.value, 0);
        expect(sum / 12).toBeCloseTo(1, 9);
      })
    );
  });
});

test("lastRun is the months up to the last known one, back to the first gap", () => {
  const series = seriesOf([1, undefined, 2, 3, undefined]);
  expect(lastRun(series, LAST)).toEqual({ first: START + 2, amounts: [2, 3] });
  expect(lastRun(series, START + 1)).toEqual({ first: START, amounts: [1] });
  expect(lastRun(series, START - 5).amounts).toEqual([]);
});
