import fc from "fast-check";
import { bandOf } from "../../src/dataset/band";
import { Dataset } from "../../src/dataset/dataset";
import { formatMonth } from "../../src/dataset/month";
import type { Claim, ClaimKind, Observation } from "../../src/dataset/observation";
import { checksOf } from "../../src/review";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed, span } from "../dataset/observations";

/** Three years of exact kilograms of the total, of ingot, and of ingot to the Netherlands, a part of one another. */
const truth = fc.array(
  fc.record({
    other: fc.integer({ min: 1_000_000, max: 30_000_000 }),
    elsewhere: fc.integer({ min: 1_000_000, max: 20_000_000 }),
    netherlands: fc.integer({ min: 200_000, max: 9_000_000 }),
  }),
  { minLength: 36, maxLength: 36 }
);
type Truth = { other: number; elsewhere: number; netherlands: number }[];

const FIRST = m("2023-01");
const KINDS: readonly ClaimKind[] = [
  "mom",
  "yoy",
  "ytdYoy",
  "share",
  "average",
  "rolling3Average",
  "ytdAverage",
  "totalLessIngot",
];

/** A claim about a kind, a month of the last year, a partner, and the steps in which it is printed. */
const asked = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.integer({ min: 24, max: 35 }),
  partner: fc.constantFrom("World", "NLD"),
  fine: fc.boolean(),
});
type Asked = { kind: ClaimKind; at: number; partner: string; fine: boolean };

const amounts = (months: Truth, product: string, partner: string) =>
  months.map(({ other, elsewhere, netherlands }) => {
    if (partner === "NLD") return netherlands;
    return product === "Ingot" ? netherlands + elsewhere : netherlands + elsewhere + other;
  });

/** The observations as publishers print them, in steps of so many kg (0: exact). */
function printed(months: Truth, step: number): Observation[] {
  const series = [
    ["Total", "World"],
    ["Ingot", "World"],
    ["Ingot", "NLD"],
  ] as const;
  return series.flatMap(([product, partner]) =>
    amounts(months, product, partner).map((kg, i) => {
      const shown = step === 0 ? kg : Math.round(kg / step) * step;
      const month = formatMonth(FIRST + i);
      return observed(span(month), shown, { product, partner, step, sources: ["figures"] });
    })
  );
}

/** What a claim is, by plain arithmetic on the truth. */
function trueValue(months: Truth, { kind, at, partner }: Asked): number {
  const own = amounts(months, kind === "totalLessIngot" ? "Total" : "Ingot", partner);
  const sum = (from: number, to: number) => own.slice(from, to + 1).reduce((a, b) => a + b, 0);
  const whole = amounts(months, partner === "World" ? "Total" : "Ingot", "World");
  switch (kind) {
    case "mom":
      return own[at] / own[at - 1] - 1;
    case "yoy":
      return own[at] / own[at - 12] - 1;
    case "ytdYoy":
      return sum(24, at) / sum(12, at - 12) - 1;
    case "share":
      return own[at] / whole[at];
    case "average":
      return own[at];
    case "rolling3Average":
      return sum(at - 2, at) / 3;
    case "ytdAverage":
      return sum(24, at) / (at - 23);
    case "totalLessIngot":
      return months[at].other;
  }
}

function claimOf(value: number, { kind, at, partner, fine }: Asked, steps = 0): Claim {
  const isRate = ["mom", "yoy", "ytdYoy", "share"].includes(kind);
  const [small, large] = isRate ? [0.0001, 0.01] : [1_000, 100_000];
  const step = fine ? small : large;
  const shown = Math.round(value / step) * step + steps * step;
  const isTotal = kind === "totalLessIngot";
  return {
    product: isTotal ? "Total" : "Ingot",
    partner: isTotal ? "World" : partner,
    measure: "quantity",
    kind,
    span: { first: FIRST + at, last: FIRST + at },
    printed: shown,
    band: bandOf(shown, step),
    rounding: "rounded",
    sources: ["page"],
  };
}

function verdictOf(claim: Claim, observations: readonly Observation[]) {
  const sources = ["figures", "page"].map((id) => {
    return { id, publisher: id, title: id, date: "2026-01", address: "" };
  });
  const dataset = new Dataset({ title: "", catalogue, sources, observations, claims: [claim] });
  return checksOf(dataset).find(({ subject }) => subject.kind === claim.kind)!.verdict;
}

const world = (claim: Asked): Asked =>
  claim.kind === "totalLessIngot" ? { ...claim, partner: "World" } : claim;

test("a claim computed from exact figures and rounded always agrees", () => {
  fc.assert(
    fc.property(truth, asked, (months, about) => {
      const claim = claimOf(trueValue(months, world(about)), world(about));
      expect(verdictOf(claim, printed(months, 0))).toBe("agrees");
    })
  );
});

test("a claim computed from the truth never differs from figures that were rounded themselves", () => {
  fc.assert(
    fc.property(truth, asked, fc.constantFrom(1_000, 100_000), (months, about, step) => {
      const claim = claimOf(trueValue(months, world(about)), world(about));
      expect(["agrees", "agreesWithinRounding"]).toContain(verdictOf(claim, printed(months, step)));
    })
  );
});

test("a claim moved by two steps or more always differs from exact figures", () => {
  const moved = fc.integer({ min: 2, max: 50 }).chain((n) => fc.constantFrom(n, -n));
  fc.assert(
    fc.property(truth, asked, moved, (months, about, steps) => {
      const claim = claimOf(trueValue(months, world(about)), world(about), steps);
      expect(verdictOf(claim, printed(months, 0))).toBe("differs");
    })
  );
});

test("a rate whose base was derived from that very rate cannot be checked", () => {
  const rate = fc.integer({ min: -8_000, max: 30_000 }).map((n) => n / 10_000);
  fc.assert(
    fc.property(rate, fc.integer({ min: 1_000_000, max: 50_000_000 }), (growth, kg) => {
      const band = bandOf(growth, 0.0001);
      const now = observed(span("2025-11"), kg, { step: 1_000, sources: ["page"] });
      const base = Math.round(kg / (1 + growth));
      const low = (kg - 500) / (1 + band.high);
      const high = (kg + 500) / (1 + band.low);
      const before = { ...observed(span("2025-10"), base), band: { low, high } };
      const derived: Observation = { ...before, basis: "derived", sources: ["page"] };
      const claim = { ...claimOf(0, { kind: "mom", at: 34, partner: "World", fine: true }) };
      const printedRate = { ...claim, printed: growth, band };
      expect(verdictOf(printedRate, [now, derived])).toBe("cannotBeChecked");
    })
  );
});
