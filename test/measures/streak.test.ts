import fc from "fast-check";
import { WORLD } from "../../src/dataset/catalogue";
import { Dataset } from "../../src/dataset/dataset";
import type { Observation } from "../../src/dataset/observation";
import { spanOf } from "../../src/dataset/span";
import { streak, type StreakRule } from "../../src/measures";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed, span } from "../dataset/observations";

const START = m("2025-01");
const datasetOf = (observations: Observation[]) =>
  new Dataset({ title: "T", catalogue, sources: [], observations });
/** Ingot to World, a month each from January 2025; undefined is a gap. */
const monthly = (...kg: (number | undefined)[]) =>
  datasetOf(
    kg.flatMap((amount, i) => (amount === undefined ? [] : observed(spanOf(START + i), amount)))
  );
const run = (dataset: Dataset, month: string, rule: StreakRule, partner = WORLD) =>
  streak(dataset, "Ingot", partner, m(month), rule);

describe("streak up and down", () => {
  test("streak(up) of 3, 1, 2, 3, 4 is 3 months since March; the month it rose from ends it", () => {
    expect(run(monthly(3, 1, 2, 3, 4), "2025-05", { kind: "up" })).toEqual({
      months: 3,
      since: m("2025-03"),
      isOpen: false,
    });
  });

  test("streak(up) that runs to the first figure is open: n months up take n + 1 figures", () => {
    expect(run(monthly(1, 2, 3), "2025-03", { kind: "up" })).toEqual({
      months: 2,
      since: m("2025-02"),
      isOpen: true,
    });
  });

  test("streak(up) of a month that is not up is 0, without a beginning", () => {
    const none = { months: 0, since: undefined, isOpen: false };
    expect(run(monthly(2, 1), "2025-02", { kind: "up" })).toEqual(none);
    expect(run(monthly(2, 2), "2025-02", { kind: "up" })).toEqual(none);
    expect(run(monthly(2, 2), "2025-02", { kind: "down" })).toEqual(none);
  });

  test("streak(down) of 6, 5, 4, 3 is 3 months, and a gap leaves it open", () => {
    expect(run(monthly(6, 5, 4, 3), "2025-04", { kind: "down" }).months).toBe(3);
    expect(run(monthly(6, undefined, 4, 3), "2025-04", { kind: "down" })).toMatchObject({
      months: 1,
      isOpen: true,
    });
  });

  test("streak of a month that is not known is 0 and open, and so is one of an unknown product", () => {
    const unknown = { months: 0, since: undefined, isOpen: true };
    expect(run(monthly(1, 2), "2025-03", { kind: "up" })).toEqual(unknown);
    expect(run(monthly(1, 2), "2025-02", { kind: "up" }, "NLD")).toEqual(unknown);
    expect(streak(monthly(1, 2), "Powder", WORLD, m("2025-02"), { kind: "up" })).toEqual(unknown);
  });
});

describe("streak above and below an amount", () => {
  test("streak(above 8) counts months strictly above: 8 itself is not", () => {
    expect(run(monthly(9, 8, 9, 10), "2025-04", { kind: "above", amount: 8 })).toEqual({
      months: 2,
      since: m("2025-03"),
      isOpen: false,
    });
  });

  test("streak(below 8) counts months strictly below, zero among them", () => {
    expect(run(monthly(8, 7, 0), "2025-03", { kind: "below", amount: 8 }).months).toBe(2);
  });

  test("streak(above) is open where the month before the run is a gap or lies before all figures", () => {
    expect(run(monthly(9, undefined, 9), "2025-03", { kind: "above", amount: 8 })).toMatchObject({
      months: 1,
      isOpen: true,
    });
    expect(run(monthly(9, 9), "2025-02", { kind: "above", amount: 8 })).toMatchObject({
      months: 2,
      isOpen: true,
    });
  });
});

describe("streak above the year-to-date average", () => {
  test("streak(aboveAverage) of 1, 2, 3 in March is 2: January equals its own average and ends it", () => {
    // February 2 > 1.5, March 3 > 2; January 1 = 1.
    expect(run(monthly(1, 2, 3), "2025-03", { kind: "aboveAverage" })).toEqual({
      months: 2,
      since: m("2025-02"),
      isOpen: false,
    });
  });

  test("streak(aboveAverage) is open where a month of the year to date is missing", () => {
    expect(run(monthly(undefined, 2, 3), "2025-03", { kind: "aboveAverage" })).toMatchObject({
      months: 0,
      isOpen: true,
    });
  });
});

describe("streak of the leader", () => {
  /** World and destinations of some months, by partner. */
  const destinations = (...months: Record<string, number>[]) =>
    datasetOf(
      months.flatMap((amounts, i) =>
        Object.entries(amounts).map(([partner, kg]) => observed(spanOf(START + i), kg, { partner }))
      )
    );
  const leader = { kind: "leader" } as const;

  test("streak(leader) counts the months in which a destination was the largest of all", () => {
    const dataset = destinations(
      { World: 10, NLD: 4, CAN: 6 },
      { World: 10, NLD: 7, CAN: 3 },
      { World: 10, NLD: 6, CAN: 4 }
    );
    expect(run(dataset, "2025-03", leader, "NLD")).toEqual({
      months: 2,
      since: m("2025-02"),
      isOpen: false,
    });
    expect(run(dataset, "2025-03", leader, "CAN").months).toBe(0);
  });

  test("streak(leader) ends with a covered month in which nothing went anywhere: nobody leads it", () => {
    const covers = [{ product: "Ingot", span: span("2025-01", "2025-02") }];
    const covering = new Dataset({
      title: "",
      catalogue,
      sources: [{ id: "a", publisher: "", title: "", date: "", address: "", covers }],
      observations: [
        observed(span("2025-02"), 5_000),
        observed(span("2025-02"), 5_000, { partner: "NLD" }),
      ],
    });
    expect(run(covering, "2025-02", leader, "NLD")).toEqual({
      months: 1,
      since: m("2025-02"),
      isOpen: false,
    });
    expect(run(covering, "2025-01", leader, "NLD")).toMatchObject({ months: 0, isOpen: false });
    expect(run(covering, "2025-02", leader, "CAN")).toMatchObject({ months: 0, isOpen: false });
  });

  test("streak(leader) of two that are level counts for both", () => {
    const dataset = destinations({ World: 10, NLD: 5, CAN: 5 });
    expect(run(dataset, "2025-01", leader, "NLD").months).toBe(1);
    expect(run(dataset, "2025-01", leader, "CAN").months).toBe(1);
  });

  test("streak(leader) holds where nobody unpublished can be larger: 6 of 10, 4 not published", () => {
    expect(run(destinations({ World: 10, NLD: 6 }), "2025-01", leader, "NLD").months).toBe(1);
  });

  test("streak(leader) is open where somebody unpublished may be larger: 4 of 10, 6 not published", () => {
    expect(run(destinations({ World: 10, NLD: 4 }), "2025-01", leader, "NLD")).toMatchObject({
      months: 0,
      isOpen: true,
    });
    expect(run(destinations({ NLD: 4 }), "2025-01", leader, "NLD").isOpen).toBe(true);
  });

  test("streak(leader) is 0 for a destination below another that is published, however few are", () => {
    expect(
      run(destinations({ World: 99, NLD: 4, CAN: 5 }), "2025-01", leader, "NLD")
    ).toMatchObject({ months: 0, isOpen: false });
  });

  test("streak(leader) of one whose figure is not published: it cannot lead if all that is left is less", () => {
    expect(run(destinations({ World: 10, NLD: 6 }), "2025-01", leader, "CAN").isOpen).toBe(false);
    expect(run(destinations({ World: 10, NLD: 4 }), "2025-01", leader, "CAN").isOpen).toBe(true);
  });

  test("a group never leads: Europe is no single destination", () => {
    const dataset = destinations({ World: 10, Europe: 10, NLD: 10 });
    expect(run(dataset, "2025-01", leader, "Europe").months).toBe(0);
    expect(run(dataset, "2025-01", leader, WORLD).months).toBe(0);
  });
});

test("streak equals a naive count over the months, whatever the gaps and the rule", () => {
  const amounts = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }), {
    minLength: 1,
    maxLength: 36,
  });
  const rules = fc.constantFrom<StreakRule>(
    { kind: "up" },
    { kind: "down" },
    { kind: "above", amount: 2 },
    { kind: "below", amount: 3 },
    { kind: "aboveAverage" }
  );
  fc.assert(
    fc.property(amounts, rules, fc.nat(40), (kg, rule, end) => {
      fc.pre(kg.some((amount) => amount !== undefined));
      const holds = (i: number): boolean | undefined => {
        const [now, before] = [kg[i], kg[i - 1]];
        if (now === undefined) return undefined;
        if (rule.kind === "above") return now > rule.amount;
        if (rule.kind === "below") return now < rule.amount;
        if (rule.kind === "aboveAverage") {
          const year = kg.slice(i - (i % 12), i + 1);
          if (year.includes(undefined)) return undefined;
          return now > year.reduce<number>((sum, amount) => sum + amount!, 0) / year.length;
        }
        if (before === undefined) return undefined;
        return rule.kind === "up" ? now > before : now < before;
      };
      let months = 0;
      while (holds(end - months) === true) months++;
      expect(streak(monthly(...kg), "Ingot", WORLD, START + end, rule)).toEqual({
        months,
        since: months > 0 ? START + end - months + 1 : undefined,
        isOpen: holds(end - months) === undefined,
      });
    })
  );
});
