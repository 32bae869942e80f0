import fc from "fast-check";
import { MonthlySeries } from "../../src/dataset/monthly-series";
import { PublishedSeries } from "../../src/dataset/published-series";
import { RemainderSeries } from "../../src/dataset/remainder-series";
import { change, CHANGE_BASES, contribution, growth, share } from "../../src/measures";
import { formulas } from "../../src/measures";
import { m, observed, span } from "../dataset/observations";

const subject = { product: "Ingot", partner: "World", measure: "quantity", sources: [] } as const;
const seriesOf = (...amounts: [string, number][]) =>
  MonthlySeries.of(
    subject,
    amounts.map(([month, kg]) => [m(month), kg])
  );
const november = m("2025-11");

// The founding review, kg: ingot 22,218 after 13,782 t; the total 38,900 after 29,760.
const ingot = seriesOf(["2025-10", 13_782_000], ["2025-11", 22_218_000]);
const total = seriesOf(["2025-10", 29_760_000], ["2025-11", 38_900_000]);

describe("change", () => {
  test("change(ingot, November, mom) is 22,218 − 13,782 = 8,436 t, in kg and exact", () => {
    expect(change(ingot, november, "mom")).toEqual({
      value: 8_436_000,
      low: 8_436_000,
      high: 8_436_000,
      basis: "reported",
    });
  });

  test("change(…, yoy) is against the year before, change(…, ytdyoy) year to date against year to date", () => {
    const series = seriesOf(
      ...(["01", "02"] as const).flatMap((n): [string, number][] => [
        [`2024-${n}`, 100],
        [`2025-${n}`, n === "01" ? 130 : 90],
      ])
    );
    expect(change(series, m("2025-02"), "yoy")?.value).toBe(-10); // 90 − 100
    expect(change(series, m("2025-02"), "ytdyoy")?.value).toBe(20); // 220 − 200
  });

  test("change where the base is not known is nothing, and so is one of a month not known", () => {
    expect(change(ingot, m("2025-10"), "mom")).toBeUndefined();
    expect(change(ingot, m("2025-12"), "mom")).toBeUndefined();
    expect(change(ingot, november, "yoy")).toBeUndefined();
  });

  test("change over a base of zero is the month itself: a difference needs no division", () => {
    expect(change(seriesOf(["2025-10", 0], ["2025-11", 7]), november, "mom")?.value).toBe(7);
  });

  test("change carries both bands: 22,200 ± 50 less 13,800 ± 50 is 8,300 … 8,500", () => {
    const printed = new PublishedSeries(
      [
        observed(span("2025-10"), 13_800, { step: 100 }),
        observed(span("2025-11"), 22_200, { step: 100 }),
      ],
      () => 0
    );
    expect(change(printed, november, "mom")).toMatchObject({
      value: 8_400,
      low: 8_300,
      high: 8_500,
    });
  });
});

describe("contribution", () => {
  test("contribution(ingot, total, November, mom) is (22,218 − 13,782) ÷ 29,760 × 100 = 28.347 points", () => {
    expect(contribution(ingot, total, november, "mom")?.value).toBeCloseTo(28.3468, 4);
  });

  test("contribution of the whole to itself is its growth: 9,140 ÷ 29,760 × 100 = 30.712", () => {
    expect(contribution(total, total, november, "mom")?.value).toBeCloseTo(30.7124, 4);
  });

  test("contribution where the whole's base is zero or not known is nothing", () => {
    const none = seriesOf(["2025-10", 0], ["2025-11", 10]);
    expect(contribution(ingot, none, november, "mom")).toBeUndefined();
    expect(contribution(ingot, seriesOf(["2025-11", 10]), november, "mom")).toBeUndefined();
    expect(contribution(seriesOf(["2025-11", 10]), total, november, "mom")).toBeUndefined();
  });

  test("contributions of the parts add up to the growth of the whole, whatever the parts and the basis", () => {
    const kg = fc.integer({ min: 0, max: 50_000_000 });
    const months = fc.array(kg, { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(months, months, months, fc.constantFrom(...CHANGE_BASES), (a, b, rest, basis) => {
        const from = (amounts: readonly number[]) =>
          MonthlySeries.of(
            subject,
            amounts.map((amount, i) => [m("2024-01") + i, amount + 1])
          );
        const whole = from(a.map((amount, i) => amount + b[i] + rest[i] + 2));
        const [first, second] = [from(a), from(b)];
        const parts = [first, second, new RemainderSeries(undefined, whole, [first, second])];
        const t = m("2025-12");
        const sum = parts.reduce((s, part) => s + contribution(part, whole, t, basis)!.value, 0);
        const { of, base } = formulas[basis](t, 1);
        const rate = growth(
          whole.total(of.first, of.last),
          whole.total(base!.first, base!.last)
        )!.value;
        expect(Math.abs(sum - rate * 100)).toBeLessThan(1e-9 * Math.max(1, Math.abs(rate * 100)));
      })
    );
  });
});

describe("share", () => {
  test("share(ingot, total, November) is 22,218 ÷ 38,900 = 0.5712", () => {
    expect(share(ingot, total, span("2025-11"))?.value).toBeCloseTo(0.5712, 4);
  });

  test("share over two months is a share of sums, not a mean of shares: 36,000 ÷ 68,660", () => {
    const both = share(ingot, total, span("2025-10", "2025-11"))!.value;
    expect(both).toBeCloseTo(36_000 / 68_660, 12);
  });

  test("share of a whole that is zero or not known is nothing", () => {
    expect(share(ingot, seriesOf(["2025-11", 0]), span("2025-11"))).toBeUndefined();
    expect(share(ingot, seriesOf(["2025-10", 1]), span("2025-11"))).toBeUndefined();
    expect(share(seriesOf(["2025-10", 1]), ingot, span("2025-11"))).toBeUndefined();
  });

  test("share carries both bands and is derived where a figure is", () => {
    const printed = new PublishedSeries([observed(span("2025-11"), 50, { step: 10 })], () => 0);
    const whole = new PublishedSeries(
      [observed(span("2025-11"), 100, { step: 20, basis: "derived" })],
      () => 0
    );
    expect(share(printed, whole, span("2025-11"))).toEqual({
      value: 0.5,
      low: 45 / 110,
      high: 55 / 90,
      basis: "derived",
    });
  });
});
