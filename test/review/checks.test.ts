import { TOTAL } from "../../src/dataset/catalogue";
import { Dataset } from "../../src/dataset/dataset";
import type { Claim, Observation } from "../../src/dataset/observation";
import { bandOf } from "../../src/dataset/band";
import type { Check, CheckKind } from "../../src/review/check";
import type { Series } from "../../src/dataset/series";
import { mom, rolling, yoy, ytdAverage, ytdYoy } from "../../src/measures";
import { checksOf, wordsOf } from "../../src/review";
import { bundled } from "../../src/sources/bundled";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed, span } from "../dataset/observations";

/** What the checks find on the bundled figures by themselves; the pages and figures are told in assets/data/raw. */

const source = (id: string, date = "2025-12") => {
  return { id, publisher: id.toUpperCase(), title: "A page", date, address: "" };
};

const dataset = bundled();

/** The checks of a kind about a product, World, a span and a source. */
function found(kind: CheckKind, product: string, of: ReturnType<typeof span>, page: string) {
  return checksOf(dataset).filter(
    ({ subject, printed }) =>
      subject.kind === kind &&
      subject.product === product &&
      subject.partner === "World" &&
      subject.measure === "quantity" &&
      subject.span.first === of.first &&
      subject.span.last === of.last &&
      printed.sources.includes(page)
  );
}

function only(...about: Parameters<typeof found>): Check {
  const checks = found(...about);
  expect(checks).toHaveLength(1);
  return checks[0];
}

const why = (check: Check) => wordsOf(check, dataset, "en").why;

describe("what the prints of the bundled figures disagree about", () => {
  const november = span("2025-11");
  const toNovember = span("2025-01", "2025-11");

  test("an average of 20,800 t does not follow from 229,700 t ÷ 11 = 20,882 t, but would if it were cut off", () => {
    const check = only("ytdAverage", "Ingot", november, "smm-2025-11");
    expect(check.verdict).toBe("differs");
    expect(check.recomputed?.low).toBeCloseTo(229_750_000 / 11, 3);
    expect(check.disagreement?.byOwnAmounts).toBeCloseTo(20_881_818, 0);
    expect(check.disagreement?.fitsIfCutOff).toBe(true);
    expect(why(check)).toMatch(/same page prints it is 20,882 t.*cut digits off/);
  });

  test("its three-month average of 21,200 t does: 63,717 t ÷ 3 = 21,239 t", () => {
    const check = only("rolling3Average", "Ingot", november, "smm-2025-11");
    expect(check.verdict).toBe("agrees");
    expect(check.recomputed?.value).toBe(21_239_000);
  });

  test("−2.88 % for the total of January to November recomputes to −2.79 % (−2.81 … −2.77)", () => {
    const check = only("ytdYoy", TOTAL, toNovember, "smm-2025-11");
    expect(check.verdict).toBe("differs");
    expect(check.recomputed?.value).toBeCloseTo(-0.0279, 4);
    expect(why(check)).toMatch(/= −2\.79 %; rounding allows −2\.81 … −2\.77 %/);
    expect(check.difference).toBeCloseTo(-0.0009, 4);
    expect(check.disagreement?.fitsIfCutOff).toBe(false);
  });

  test("+61.21 % for ingot agrees, by 22,218 t ÷ 13,782 t and not by the rounded 22,200 t", () => {
    const check = only("mom", "Ingot", november, "smm-2025-11");
    expect(check.verdict).toBe("agrees");
    expect(why(check)).toBe("22,218 t ÷ 13,782 t (2025-10) − 1 = +61.21 %.");
    const coarse = only("amount", "Ingot", november, "smm-2025-11");
    expect(coarse.verdict).toBe("agreesWithinRounding");
    expect(coarse.reason).toMatchObject({ kind: "otherPrint", relation: "coarser" });
  });

  test("43,500 t and 43,400 t for September 2025 are one figure if one rounds and the other cuts off", () => {
    const check = only("amount", TOTAL, span("2025-09"), "ferro-alloys-2025-09");
    expect(check.verdict).toBe("agreesWithinRounding");
    expect(check.reason).toMatchObject({ kind: "otherPrint", relation: "cutOff" });
  });

  test("−42.82 % of October 2025 is year on year: month on month it is −50.3 %, and the base came from the page", () => {
    const check = only("yoy", "Ingot", span("2025-10"), "chinese-mg-2025-10");
    expect(check.verdict).toBe("cannotBeChecked");
    expect(check.reason.kind).toBe("circular");
    expect(check.monthOnMonth?.value).toBeCloseTo(-0.503, 3);
    expect(why(check)).toMatch(/year on year; month on month it is −50\.28 %\.$/);
  });

  test("nobody states what Europe is: for December 2024 it is 5,933 t (EU) to 6,584 t (customs, with Russia)", () => {
    const europe = checksOf(dataset, span("2025-05")).find((c) => c.subject.partner === "Europe")!;
    expect(europe.verdict).toBe("cannotBeChecked");
    if (europe.reason.kind !== "undefinedGroup") throw new Error(europe.reason.kind);
    const { month, amounts } = europe.reason.meanings!;
    expect(month).toBe(m("2024-12"));
    const tonnes = amounts.map((meaning) => [meaning.group, Math.round(meaning.amount / 1000)]);
    expect(tonnes).toEqual([
      ["EU27", 5_933],
      ["Europe", 6_584],
    ]);
    expect(why(europe)).toMatch(/with Russia/);
  });

  test("455,600 t and 452,000 t for 2019 cannot both be right; the six lines add up to the former", () => {
    const year = span("2019-01", "2019-12");
    expect(only("amount", TOTAL, year, "cmgroup-2019")).toMatchObject({
      verdict: "differs",
      difference: -3_600_000,
      reason: { kind: "otherPrint", relation: "contradicts" },
    });
    expect(only("amount", TOTAL, year, "magsou-2019")).toMatchObject({
      verdict: "agreesWithinRounding",
      reason: { kind: "parts" },
    });
  });

  test("the shares of May 2024 are not of the printed 20,836 t but of some 24,600 t", () => {
    const shares = checksOf(dataset, span("2024-05")).filter((c) => c.subject.kind === "share");
    expect(shares).toHaveLength(6);
    for (const { verdict, disagreement } of shares) {
      expect(verdict).toBe("differs");
      const { low, high } = disagreement!.baseThatFits!;
      expect(low).toBeLessThan(24_600_000);
      expect(high).toBeGreaterThan(24_600_000);
    }
  });

  test("nothing else differs: every one of these was recomputed by hand", () => {
    const differing = checksOf(dataset)
      .filter(({ verdict }) => verdict === "differs")
      .map((check) => wordsOf(check, dataset, "en").claim.replace(/: .*/, ""));
    expect(differing).toEqual([
      "Ingot, World, 2025, cumulative year on year",
      "Ingot, World, 2025-11, year-to-date average",
      "Total, World, 2025-01:2025-11, cumulative year on year",
      "Ingot, World, 2025-01:2025-11, cumulative year on year",
      "Ingot, World, 2025-H1, cumulative year on year",
      "Ingot, World, 2025-01, month on month",
      "Ingot, World, 2024, share of Total",
      "Ingot, Top five of May 2024, 2024-05, share of World",
      "Ingot, India, 2024-05, share of World",
      "Ingot, Japan, 2024-05, share of World",
      "Ingot, South Korea, 2024-05, share of World",
      "Ingot, United Arab Emirates, 2024-05, share of World",
      "Ingot, Netherlands, 2024-05, share of World",
      "Ingot, India, 2022-10, share of World",
      "Total, World, 2019, quantity",
    ]);
  });
});

test("what is recomputed from printed figures is what the formulas of the sheet answer", () => {
  const measures = {
    mom,
    yoy,
    ytdYoy,
    ytdAverage,
    rolling3Average: (series: Series, t: number) => rolling(series, t, 3),
  };
  const compared = checksOf(dataset).filter(({ subject, reason, recomputed }) => {
    if (!(subject.kind in measures) || reason.kind !== "formula") return false;
    if (reason.figures.some(({ basis }) => basis === "derived")) return false;
    const { product, partner, measure, span: of } = subject;
    const series = dataset.series(product, partner, measure)!;
    const answer = measures[subject.kind as keyof typeof measures](series, of.last);
    expect(recomputed).toMatchObject({ value: answer?.value, low: answer?.low });
    return true;
  });
  expect(compared.length).toBeGreaterThan(20);
});

describe("which checks a period has", () => {
  test("a month has its own and those of its year to date, newest first", () => {
    const checks = checksOf(dataset, span("2025-11"));
    expect(new Set(checks.map(({ subject }) => subject.span.last))).toEqual(
      new Set([m("2025-11")])
    );
    expect(checks.some(({ subject }) => subject.span.first === m("2025-01"))).toBe(true);
  });

  test("a quarter has what ends in one of its months", () => {
    const months = checksOf(dataset, span("2025-10", "2025-12")).map((c) => c.subject.span.last);
    expect(new Set(months)).toEqual(new Set([m("2025-12"), m("2025-11"), m("2025-10")]));
    expect(months).toEqual([...months].sort((a, b) => b - a));
  });

  test("a month of which nothing is printed has none", () =>
    expect(checksOf(dataset, span("2016-05"))).toEqual([]));
});

test("a print of two months is checked by those of its months, and not by one of them", () => {
  const sums = (...months: string[]) => {
    const observations = [
      observed(span("2025-01", "2025-02"), 30),
      ...months.map((month) => observed(span(month), 10)),
    ];
    const page = new Dataset({ title: "", catalogue, sources: [source("a")], observations });
    const checks = checksOf(page).filter(({ reason }) => reason.kind === "sum");
    return checks.map(({ recomputed, verdict }) => [recomputed?.value, verdict]);
  };
  expect(sums("2025-01", "2025-02")).toEqual([[20, "differs"]]);
  expect(sums("2025-01")).toEqual([]);
});

describe("what stands in the way of a check", () => {
  const printed: Omit<Claim, "kind" | "span" | "sources"> = {
    product: "Ingot",
    partner: "World",
    measure: "quantity",
    printed: 0.1,
    band: bandOf(0.1, 0.001),
    rounding: "rounded",
  };
  const check = (
    observations: readonly Observation[],
    claim: Pick<Claim, "kind" | "span"> & Partial<Claim>
  ) => {
    const page = new Dataset({
      title: "A page",
      catalogue,
      sources: [source("a"), source("b")],
      observations,
      claims: [{ ...printed, ...claim, sources: ["a"] }],
    });
    return checksOf(page)[0];
  };

  test("a missing base: the month that is missing", () => {
    const { reason } = check([observed(span("2025-11"), 110)], {
      kind: "mom",
      span: span("2025-11"),
    });
    expect(reason).toMatchObject({ kind: "missing", needs: [{ span: span("2025-10") }] });
  });

  test("a base of zero", () => {
    const months = [observed(span("2025-11"), 110), observed(span("2025-10"), 0)];
    expect(check(months, { kind: "mom", span: span("2025-11") })).toMatchObject({
      verdict: "cannotBeChecked",
      reason: { kind: "zeroBase" },
    });
  });

  test("a whole that may be zero, 10 ± 10 kg, has no share; of 10 ± 9 kg there is one", () => {
    const share = (step: number) => {
      const total = observed(span("2025-11"), 10, { product: TOTAL, step });
      return check([total, observed(span("2025-11"), 1)], { kind: "share", span: span("2025-11") });
    };
    expect(share(20).recomputed).toBeUndefined();
    expect(share(18).recomputed).toMatchObject({ value: 0.1, high: 1 });
  });

  test("a printed fall of all there was fits no base; one of 99 % would fit a hundredfold", () => {
    const months = [observed(span("2025-11"), 110), observed(span("2025-10"), 100)];
    const base = (rate: number) => {
      const fall = { printed: rate, band: { low: rate, high: rate } };
      return check(months, { kind: "mom", span: span("2025-11"), ...fall }).disagreement;
    };
    expect(base(-1)?.baseThatFits).toBeUndefined();
    expect(base(-0.99)?.baseThatFits?.high).toBeCloseTo(11_000, 6);
  });

  test("a base derived from the page itself, where the rate agrees", () => {
    const derived = { basis: "derived", sources: ["a"] } as const;
    const months = [observed(span("2025-11"), 110), observed(span("2025-10"), 100, derived)];
    expect(check(months, { kind: "mom", span: span("2025-11") })).toMatchObject({
      verdict: "cannotBeChecked",
      reason: { kind: "circular", derived: [{ amount: 100 }] },
    });
  });

  test.each([2, 3])("of %d derived figures two are named, and the others counted", (count) => {
    const derived = [1, 2, 3].map((n) => observed(span(`2025-0${n}`), n * 1000));
    const claim = { kind: "average", product: "Ingot", partner: "World", measure: "quantity" };
    const text = why({
      subject: { ...claim, span: span("2025-01", "2025-03") },
      printed: { value: 2000, band: { low: 2000, high: 2000 }, rounding: "rounded", sources: [] },
      verdict: "cannotBeChecked",
      reason: { kind: "circular", derived: derived.slice(0, count) },
    } as Check);
    expect(text).toContain("1 t (2025-01), 2 t (2025-02)");
    expect(text).not.toContain("3 t (");
    expect(/1 (?:more|other)/.test(text)).toBe(count === 3);
  });

  test("the same base derived by another page is no hindrance", () => {
    const derived = { basis: "derived", sources: ["b"] } as const;
    const months = [observed(span("2025-11"), 110), observed(span("2025-10"), 100, derived)];
    expect(check(months, { kind: "mom", span: span("2025-11") }).verdict).toBe("agrees");
  });

  test("a base derived from the page that contradicts its rate is a contradiction, not a circle", () => {
    const derived = { basis: "derived", sources: ["a"] } as const;
    const months = [observed(span("2025-11"), 120), observed(span("2025-10"), 100, derived)];
    expect(check(months, { kind: "mom", span: span("2025-11") }).verdict).toBe("differs");
  });
});
