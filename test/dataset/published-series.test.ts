import { PublishedSeries } from "../../src/dataset/published-series";
import type { Observation } from "../../src/dataset/observation";
import { m, observed, span } from "./observations";

const ranks = ["a", "b", "c"];
const series = (...observations: Observation[]) =>
  new PublishedSeries(observations, (id) => ranks.indexOf(id));

describe("PublishedSeries.total", () => {
  test("total of a month printed by nobody is the difference of two cumulative prints, with both bands", () => {
    // January–November 408,800 ± 50 less January–October 369,900 ± 50 leaves 38,900 ± 100.
    const s = series(
      observed(span("2025-01", "2025-11"), 408_800, { step: 100 }),
      observed(span("2025-01", "2025-10"), 369_900, { step: 100 })
    );
    expect(s.total(m("2025-11"), m("2025-11"))).toEqual({
      amount: 38_900,
      low: 38_800,
      high: 39_000,
      basis: "derived",
    });
  });

  test("total of a difference that is zero is zero, and of one that is below it nothing", () => {
    const rest = (year: number) =>
      series(
        observed(span("2025-01", "2025-12"), year),
        observed(span("2025-01", "2025-11"), 10)
      ).total(m("2025-12"), m("2025-12"))?.amount;
    expect([rest(11), rest(10), rest(9)]).toEqual([1, 0, undefined]);
  });

  test("total of exactly a printed span is that print, though a narrower path leads there", () => {
    const s = series(
      observed(span("2025-01", "2025-02"), 1_000, { step: 100 }),
      observed(span("2025-01"), 480),
      observed(span("2025-02"), 510)
    );
    expect(s.total(m("2025-01"), m("2025-02"))).toMatchObject({ amount: 1_000, basis: "reported" });
  });

  test("total takes the path with the narrowest band, not the shortest", () => {
    const s = series(
      observed(span("2025-01", "2025-03"), 3_000, { step: 1_000, basis: "derived" }),
      observed(span("2025-01"), 1_010),
      observed(span("2025-02"), 990),
      observed(span("2025-03"), 1_020)
    );
    expect(s.total(m("2025-01"), m("2025-03"))).toEqual({
      amount: 3_020,
      low: 3_020,
      high: 3_020,
      basis: "derived",
    });
  });

  test("total intersects the bands of prints that agree and shows the narrowest print", () => {
    // 22,200 to the nearest hundred and 22,218 to the tonne: 22,217.5 … 22,218.5.
    const s = series(
      observed(span("2025-11"), 22_200, { step: 100, sources: ["a"] }),
      observed(span("2025-11"), 22_218, { step: 1, sources: ["b"] })
    );
    expect(s.total(m("2025-11"), m("2025-11"))).toEqual({
      amount: 22_218,
      low: 22_217.5,
      high: 22_218.5,
      basis: "reported",
    });
    expect(s.contradictions).toEqual([]);
  });

  test("total of prints that contradict each other is the better-ranked one, and both are kept", () => {
    const better = observed(span("2025-09"), 43_500, { step: 100, sources: ["a"] });
    const worse = observed(span("2025-09"), 43_300, { step: 100, sources: ["b"] });
    for (const order of [
      [better, worse],
      [worse, better],
    ]) {
      const s = series(...order);
      expect(s.total(m("2025-09"), m("2025-09"))?.amount).toBe(43_500);
      expect(s.contradictions).toEqual([{ kept: better, ignored: worse }]);
    }
  });

  test("total of a rounded and a truncated print of one figure is where their bands meet", () => {
    // 43,500 rounded is 43,450 … 43,550; 43,400 truncated is 43,400 … 43,500.
    const s = series(
      observed(span("2025-09"), 43_500, { step: 100, sources: ["a"] }),
      observed(span("2025-09"), 43_400, { step: 100, rounding: "truncated", sources: ["b"] })
    );
    expect(s.total(m("2025-09"), m("2025-09"))).toMatchObject({ low: 43_450, high: 43_500 });
    expect(s.contradictions).toEqual([]);
  });

  test("total never lets a derived figure stand in for a reported one of the same span", () => {
    const s = series(
      observed(span("2025-07"), 36_613, { step: 2, basis: "derived", sources: ["a"] }),
      observed(span("2025-07"), 36_600, { step: 100, sources: ["b"] })
    );
    expect(s.total(m("2025-07"), m("2025-07"))).toMatchObject({
      amount: 36_600,
      basis: "reported",
    });
  });

  test("total of January is nothing where January and February were published only together", () => {
    const s = series(
      observed(span("2025-01", "2025-02"), 40_000),
      observed(span("2025-03"), 22_000)
    );
    expect(s.total(m("2025-01"), m("2025-01"))).toBeUndefined();
    expect(s.total(m("2025-01"), m("2025-02"))?.amount).toBe(40_000);
    expect(s.total(m("2025-01"), m("2025-03"))?.amount).toBe(62_000);
  });

  test("total of a span that ends before it begins is nothing", () => {
    const s = series(observed(span("2025-01"), 1), observed(span("2025-02"), 2));
    expect(s.total(m("2025-02"), m("2025-01"))).toBeUndefined();
  });

  test("total of unit values is only what was printed: months do not add up", () => {
    const unit = { measure: "unitValue" } as const;
    const s = series(
      observed(span("2025-01"), 2_200, unit),
      observed(span("2025-02"), 2_300, unit)
    );
    expect(s.total(m("2025-01"), m("2025-02"))).toBeUndefined();
    expect(s.total(m("2025-02"), m("2025-02"))?.amount).toBe(2_300);
  });
});
