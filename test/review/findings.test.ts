import { Dataset } from "../../src/dataset/dataset";
import type { Observation } from "../../src/dataset/observation";
import type { Finding } from "../../src/review/finding";
import { directionOf, isAbove } from "../../src/review/finding-direction";
import { findingsOf } from "../../src/review/findings";
import { bundled } from "../../src/sources/bundled";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed, span } from "../dataset/observations";

/** What a month says, in numbers worked by hand. */

const november = findingsOf(bundled(), m("2025-11"));

function of<K extends Finding["kind"]>(kind: K, findings = november) {
  return findings.filter((f): f is Extract<Finding, { kind: K }> => f.kind === kind);
}

function datasetOf(observations: Observation[]): Dataset {
  return new Dataset({ title: "Test", catalogue, sources: [], observations });
}

/** Months of a series from a month on, exact, in tonnes; a gap where there is none. */
function months(first: string, tonnes: (number | undefined)[], rest: Partial<Observation> = {}) {
  return tonnes.flatMap((t, i) => {
    const month = m(first) + i;
    return t === undefined ? [] : [observed({ first: month, last: month }, t * 1000, rest)];
  });
}

describe("November 2025, from the bundled figures", () => {
  test("the total: 38,900 t after 29,760 t, up 30.7 %; no year on year, for November 2024 is not known", () => {
    const [{ level, before, mom, yoy }] = of("headline");
    expect([level?.value, before?.value]).toEqual([38_900_000, 29_760_000]);
    expect(mom?.value).toBeCloseTo(38_900 / 29_760 - 1, 9);
    expect(yoy).toBeUndefined();
  });

  test("what drove it: ingot +28.3, powder +5.3, alloy −3.1, other products +0.2 points, and they add up to the growth", () => {
    const [{ parts, growth, main, isComplete }] = of("drivers");
    expect(parts.map(({ product, points }) => [product, points.value.toFixed(1)])).toEqual([
      ["Ingot", "28.3"], // (22,218 − 13,782) ÷ 29,760
      ["Powder", "5.3"], // (6,585 − 5,018) ÷ 29,760
      ["Alloy", "-3.1"], // (8,272 − 9,195) ÷ 29,760
      ["Other", "0.2"], // (1,825 − 1,765) ÷ 29,760
    ]);
    const sum = parts.reduce((all, { points }) => all + points.value, 0);
    expect(sum).toBeCloseTo(growth.value * 100, 9);
    expect([main, isComplete]).toEqual(["Ingot", true]);
    expect(parts.map(({ points }) => directionOf(points))).toEqual(["up", "up", "down", "unclear"]);
  });

  test("products: shares of the total, and year on year where the month a year before is known", () => {
    const products = of("product").map(({ product, share, yoy }) => [
      product,
      share?.value.toFixed(3),
      yoy?.value.toFixed(3),
    ]);
    expect(products).toEqual([
      ["Ingot", "0.571", "-0.014"], // 22,218 ÷ 38,900; ÷ 22,538
      ["Powder", "0.169", undefined],
      ["Alloy", "0.213", "0.320"], // 8,272 ÷ 6,266
      ["Other", "0.047", undefined],
    ]);
  });

  test("base effects: ingot +61.2 % on October is +4.6 % on its three-month average; the total +30.7 % is +4.0 %", () => {
    const found = of("baseEffect").map(({ product, mom, deviation, average, before }) => [
      product,
      mom.value.toFixed(3),
      Math.round(average.value / 1000),
      deviation.value.toFixed(3),
      before?.value.toFixed(3),
    ]);
    expect(found).toEqual([
      ["Total", "0.307", 37387, "0.040", "-0.316"],
      ["Ingot", "0.612", 21239, "0.046", "-0.503"], // 22,218 ÷ 21,239 − 1
    ]);
  });

  test("destinations: the Netherlands with 29.7 % of ingot is not called the leader, for the others are not known", () => {
    const [ingot, powder, alloy] = of("destinations");
    expect(ingot).toMatchObject({ isComplete: false, leader: undefined });
    expect(ingot.places[0].share?.value).toBeCloseTo(6_606.9 / 22_218, 9);
    expect(powder.places.map(({ partner }) => partner)).toEqual(["CAN"]);
    expect(powder.groups.map(({ partner, amount }) => [partner, amount.value])).toEqual([
      ["Europe", 1_080_000],
    ]);
    expect(alloy.groups[0].amount.value).toBe(1_783_900);
  });

  test("alloy above 8,000 t: two months at least, for September is not known", () => {
    const [run] = of("run");
    expect(run).toMatchObject({
      product: "Alloy",
      rule: "above",
      isOpen: true,
      since: m("2025-10"),
    });
    expect([run.months.value, run.threshold?.value]).toEqual([2, 8_000_000]);
    expect(run.months.formula).toBe('=MG.STREAK("Alloy","2025-11",,"above:8000")');
  });

  test("to match 2024: December would have to bring 459,800 − 408,800 = 51,000 t", () => {
    const [{ needs }] = of("runRate");
    expect(needs[0].pace.value).toBe(51_000_000);
    expect(needs.map(({ product, pace }) => [product, pace.high <= 0])).toContainEqual([
      "Other",
      true,
    ]);
  });

  test("prints that contradict the others: the average of 20,800 t, −2.88 % and −5.15 %", () => {
    const found = of("printedOtherwise").map(({ subject, printed }) => [
      subject.kind,
      printed.value,
    ]);
    expect(found).toEqual([
      ["ytdAverage", 20_800_000],
      ["ytdYoy", -0.0288],
      ["ytdYoy", -0.0515],
    ]);
  });

  test("unknown: year on year of the total, powder and the others; three-month averages of all but ingot and the total", () => {
    expect(of("unknown").map(({ what, products, lacks }) => ({ what, products, lacks }))).toEqual([
      { what: "yoy", products: ["Total", "Powder", "Other"], lacks: [span("2024-11")] },
      { what: "rolling", products: ["Powder", "Alloy", "Other"], lacks: [span("2025-09")] },
    ]);
  });
});

describe("directions", () => {
  const fact = (value: number, low: number, high: number) =>
    directionOf({ value, low, high, basis: "derived", unit: "fraction" });

  test("up and down only where the band excludes zero", () => {
    expect(fact(0.03, 0.001, 0.07)).toBe("up");
    expect(fact(0.03, -0.004, 0.07)).toBe("unclear");
    expect(fact(-0.03, -0.04, -0.02)).toBe("down");
  });

  test("less than 0.05 % is unchanged, unless the band is wider than that", () => {
    expect(fact(0.0004, 0.0004, 0.0004)).toBe("unchanged");
    expect(fact(0.0004, -0.02, 0.02)).toBe("unclear");
    expect(fact(0.0006, 0.0006, 0.0006)).toBe("up");
  });

  // Half of the last digit that is shown: 0.1 %, 0.1 percentage points, 1 t being told in kg.
  test.each([
    ["fraction", 0.00049, "unchanged"],
    ["fraction", 0.0005, "up"],
    ["points", 0.049, "unchanged"],
    ["points", 0.05, "up"],
    ["kg", 0.49, "unchanged"],
    ["kg", 0.5, "up"],
    ["perTonne", 0, "unchanged"],
    ["perTonne", 0.001, "up"],
  ] as const)("directionOf a %s of %d is %s", (unit, value, direction) => {
    expect(directionOf({ value, low: value, high: value, basis: "derived", unit })).toBe(direction);
  });

  test("directionOf nothing to see is unchanged up to a whole last digit on either side: ±0.1 %", () => {
    expect(fact(0, -0.00099, 0.00099)).toBe("unchanged");
    expect(fact(0, -0.00101, 0)).toBe("unclear");
    expect(fact(0, 0, 0.00101)).toBe("unclear");
  });

  test("directionOf a band that touches zero is unclear, and isAbove one that touches another is not", () => {
    expect(fact(0.03, 0, 0.06)).toBe("unclear");
    expect(fact(-0.03, -0.06, 0)).toBe("unclear");
    const about = (low: number, high: number) =>
      ({ value: low, low, high, basis: "derived", unit: "kg" }) as const;
    expect(isAbove(about(5, 6), about(4, 5))).toBe(false);
    expect(isAbove(about(5.001, 6), about(4, 5))).toBe(true);
  });
});

describe("base effects", () => {
  const effects = (...tonnes: number[]) =>
    of(
      "baseEffect",
      findingsOf(datasetOf(months("2025-01", tonnes)), m("2025-01") + tonnes.length - 1)
    );

  test("a rise of 50 % after level months is none: 1.5 ÷ 1.1667 − 1 = +28.6 %", () => {
    expect(effects(100, 100, 150)).toEqual([]);
  });
  test("a rise of 50 % that undoes a fall is one: 100, 60, 90 is +8.0 % on the average of 83.3", () => {
    expect(effects(100, 60, 90)[0].deviation.value).toBeCloseTo(0.08, 9);
  });
  test("a fall of 40 % from a peak is one: 100, 200, 120 is −14.3 % on the average of 140", () => {
    expect(effects(100, 200, 120)[0].deviation.value).toBeCloseTo(-1 / 7, 9);
  });
  test("a change of 20.1 % is large, of 19.9 % is not: 100, 60, 72.06 and 71.94; 100, 200, 159.8 and 160.2", () => {
    expect(effects(100, 60, 72.06)).toHaveLength(1);
    expect(effects(100, 60, 71.94)).toEqual([]);
    expect(effects(100, 200, 159.8)).toHaveLength(1);
    expect(effects(100, 200, 160.2)).toEqual([]);
  });
  test("half as far as after two equal months is the limit: of +50 % that is 14.29 %, of −40 % −15.38 %", () => {
    // 1,042.5 ÷ ((1,000 + 695 + 1,042.5) ÷ 3) − 1 = 14.25 %; with 696 it is 14.31 %.
    expect(effects(1000, 695, 1042.5)).toHaveLength(1);
    expect(effects(1000, 696, 1044)).toEqual([]);
    // 1,138.2 ÷ ((1,000 + 1,897 + 1,138.2) ÷ 3) − 1 = −15.38 %, a little above; with 1,896 a little below.
    expect(effects(1000, 1897, 1138.2)).toHaveLength(1);
    expect(effects(1000, 1896, 1137.6)).toEqual([]);
  });
  test("a gap before leaves it unknown", () => {
    const gap = months("2025-01", [100, undefined, 60, 90]);
    expect(of("baseEffect", findingsOf(datasetOf(gap), m("2025-04")))).toEqual([]);
  });
});

describe("leaders", () => {
  const to = (partner: string, tonnes: (number | undefined)[]) =>
    months("2025-09", tonnes, { partner });
  const leader = (...observations: Observation[][]) =>
    of("destinations", findingsOf(datasetOf(observations.flat()), m("2025-11")))[0].leader;

  test("where all destinations are known: for how many months in a row", () => {
    const all = [to("World", [30, 30, 30]), to("NLD", [20, 16, 16]), to("CAN", [10, 14, 14])];
    expect(leader(...all)).toMatchObject({ partner: "NLD", months: { value: 3 }, isOpen: true });
  });
  test("where one has more than half of the world", () => {
    const half = [to("World", [30, 30, 30]), to("NLD", [9, 10, 16])];
    expect(leader(...half)).toMatchObject({ partner: "NLD", months: { value: 1 } });
  });
  test("not where what is left may be more, and not where two are level", () => {
    expect(leader(to("World", [30, 30, 30]), to("NLD", [9, 10, 14]))).toBeUndefined();
    expect(leader(to("World", [30, 30, 30]), to("NLD", [9, 10, 15]))).toBeUndefined();
    const level = [to("World", [30, 30, 30]), to("NLD", [20, 20, 15]), to("CAN", [10, 10, 15])];
    expect(leader(...level)).toBeUndefined();
  });
});

describe("what drove the total", () => {
  const main = (ingot: number, powder: number, alloy: number, scrap = 0, ingotBand = 0) => {
    const rises = { Ingot: ingot, Powder: powder, Alloy: alloy, Scrap: scrap };
    const parts = { ...rises, Wrought: 0, Articles: 0 };
    const all = Object.entries(parts).flatMap(([product, rise]) =>
      months("2025-01", [1000, 1000 + rise], { product }).map((o) => {
        const off = product === "Ingot" && o.span.first === m("2025-02") ? ingotBand * 1000 : 0;
        return { ...o, band: { low: o.amount - off, high: o.amount + off } };
      })
    );
    return of("drivers", findingsOf(datasetOf(all), m("2025-02")))[0].main;
  };

  test("mainly one product, where it is more than half of all that went that way", () => {
    expect(main(60, 20, 0)).toBe("Ingot");
    expect(main(-60, -20, 10)).toBe("Ingot");
  });
  test("none, where two are alike or most of it is undone", () => {
    expect(main(50, 50, 0)).toBeUndefined();
    expect(main(60, 59, 50)).toBeUndefined();
    // +60 of a growth of 60, but of 120 that went up.
    expect(main(60, 60, -60)).toBeUndefined();
  });
  test("more than half of all that went that way: 51 of 100, not 50; 60 of 122 is less, of what remains or not", () => {
    expect(main(51, 49, 0)).toBe("Ingot");
    expect(main(50, 50, 0)).toBeUndefined();
    expect(main(60, 40, 22, -10)).toBeUndefined();
  });
  test("certainly more than half of the growth: of 80 t, 60 ± 19.5 t is at least 40.5 t, 60 ± 20.5 t is not", () => {
    expect(main(60, 20, 0, 0, 19.5)).toBe("Ingot");
    expect(main(60, 20, 0, 0, 20.5)).toBeUndefined();
  });
  test("a part that moved against the total is not what drove it", () => {
    expect(main(-60, 50, 50)).toBeUndefined();
  });
});

describe("runs and extremes", () => {
  const found = (tonnes: (number | undefined)[]) =>
    findingsOf(datasetOf(months("2025-01", tonnes)), m("2025-01") + tonnes.length - 1);

  test("three months up in a row", () => {
    const [run] = of("run", found([50, 40, 41, 42, 43]));
    expect(run).toMatchObject({
      rule: "up",
      months: { value: 3 },
      since: m("2025-03"),
      isOpen: false,
    });
  });
  test("two months up are a run, one is none", () => {
    expect(of("run", found([50, 40, 41, 42]))[0]).toMatchObject({ months: { value: 2 } });
    expect(of("run", found([50, 40, 41]))).toEqual([]);
  });
  test.each([
    [4_999, undefined],
    [5_001, 5_000],
    [5_999, 5_000],
    [6_001, 6_000],
    [9_999, 9_000],
    [11_999, 10_000],
    [14_999, 10_000],
    [15_001, 15_000],
  ])(
    "two months of %d t are above %d t: thousands from 5,000 t, from 10,000 t fives",
    (t, above) => {
      const [run] = of("run", found([t, t]));
      expect(run?.threshold?.value).toBe(above && above * 1000);
    }
  );
  test("none above a threshold that one of the months just meets, or may just meet: 5,500 ± 500 t", () => {
    expect(of("run", found([5_000, 5_001]))).toEqual([]);
    const above = (off: number) => {
      const both = months("2025-01", [5_500, 5_500]).map((o) => {
        return { ...o, band: { low: o.amount - off * 1000, high: o.amount + off * 1000 } };
      });
      return of("run", findingsOf(datasetOf(both), m("2025-02"))).map(({ rule }) => rule);
    };
    expect([above(500), above(499)]).toEqual([[], ["above"]]);
  });
  test("none where the rounding of a step leaves its direction open", () => {
    const rounded = months("2025-01", [40, 41, 42]).map((o) => {
      return { ...o, band: { low: o.amount - 600, high: o.amount + 600 } };
    });
    expect(of("run", findingsOf(datasetOf(rounded), m("2025-03")))).toEqual([]);
  });
  test("the highest since a month that was higher, if three in between were lower", () => {
    const [extreme] = of("extreme", found([50, 10, 30, 20, 40]));
    expect(extreme).toMatchObject({ side: "highest", since: m("2025-01") });
    expect(of("extreme", found([50, 30, 20, 40]))).toEqual([]);
  });
  test("over an unbroken run only: where the data begin, not before a gap", () => {
    const [extreme] = of("extreme", found([90, undefined, 50, 40, 45, 20]));
    expect(extreme).toMatchObject({ side: "lowest", unbrokenFrom: m("2025-03") });
    expect(extreme.since).toBeUndefined();
  });
});

describe("January and February", () => {
  const pair = [
    observed(span("2024-01", "2024-02"), 50_000_000, { product: "Total" }),
    observed(span("2025-01", "2025-02"), 60_000_000, { product: "Total" }),
  ];

  test("published together they are the headline of either month, with their growth", () => {
    for (const month of ["2025-01", "2025-02"]) {
      const [{ level, joint }] = of("headline", findingsOf(datasetOf(pair), m(month)));
      expect(level).toBeUndefined();
      expect([joint?.amount.value, joint?.yoy?.value.toFixed(3)]).toEqual([60_000_000, "0.200"]);
    }
  });
  test("published together they are no headline of March, and not why March is unknown", () => {
    const march = [...pair, observed(span("2025-03"), 9_000_000, { product: "Ingot" })];
    const found = findingsOf(datasetOf(march), m("2025-03"));
    expect(of("headline", found).filter(({ joint }) => joint)).toEqual([]);
    const [unknown] = of("unknown", found).filter(({ products }) => products.includes("Total"));
    expect(unknown).toMatchObject({ what: "value", lacks: [span("2025-03")], isJoint: false });
  });
  test("and the month alone is unknown for that reason", () => {
    const [unknown] = of("unknown", findingsOf(datasetOf(pair), m("2025-02")));
    expect(unknown).toMatchObject({ what: "value", products: ["Total"], isJoint: true });
  });
});

test("three-month averages are told beside those of the year to date, but for March, whose are the same", () => {
  const averages = (month: string) => {
    const year = months("2025-01", [5, 6, 7, 8]);
    return of("averages", findingsOf(datasetOf(year), m(month))).length;
  };
  expect([averages("2025-03"), averages("2025-04")]).toEqual([0, 1]);
});

test("a base of zero is said to be the reason", () => {
  const found = findingsOf(datasetOf(months("2025-01", [5, 0, 7])), m("2025-03"));
  expect(of("unknown", found)).toContainEqual({
    kind: "unknown",
    what: "mom",
    products: ["Ingot"],
    lacks: [],
    isJoint: false,
  });
});

test("of a month without a figure there is what the data cover, and of no data nothing", () => {
  const ingot = datasetOf(months("2025-01", [5, 6, undefined, 7]));
  expect(findingsOf(ingot, m("2020-01"))).toEqual([
    {
      kind: "coverage",
      month: m("2020-01"),
      product: "Ingot",
      known: [span("2025-01", "2025-02"), span("2025-04")],
    },
  ]);
  expect(findingsOf(datasetOf([]), m("2020-01"))).toMatchObject([{ kind: "coverage", known: [] }]);
});
