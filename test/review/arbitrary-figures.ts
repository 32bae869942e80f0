import fc from "fast-check";
import { bandOf } from "../../src/dataset/band";
import { Dataset } from "../../src/dataset/dataset";
import { januaryOf, type Month } from "../../src/dataset/month";
import type { LoggedRevision } from "../../src/dataset/logged-revision";
import type { Claim, Observation } from "../../src/dataset/observation";
import type { Trade } from "../../src/dataset/trade";
import { spanOf } from "../../src/dataset/span";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed } from "../dataset/observations";

/** Datasets for briefs: a customs file with everything, and what is left of one that outlets have printed. */

/** The first month of all of them, and how many there are. */
export const FIRST = m("2023-12");
const MONTHS = 26;
export const LAST = FIRST + MONTHS - 1;

const LINES = ["Ingot", "Powder", "Alloy", "Scrap", "Wrought", "Articles"];
const PARTNERS = ["NLD", "CAN", "IND", "KOR", "USA"];
const sources = ["customs", "outlet"].map((id) => {
  return { id, publisher: id.toUpperCase(), title: "Exports", date: "2026-01", address: "" };
});

/** Every kilogram, by line, partner and month: all of it follows from one number, so that a failure is told in a line. */
type Truth = (line: number, partner: number, month: number) => number;

/** kg to one partner in one month: nothing, a few tonnes, mostly thousands of tonnes. */
function truthFrom(seed: number): Truth {
  return (line, partner, month) => {
    const chance = scrambled(seed + 31 * line + 977 * partner + 7919 * month);
    const size = scrambled(chance);
    if (chance % 8 === 0) return 0;
    return chance % 8 === 1 ? 1 + (size % 20_000) : 100_000 + (size % 9_000_000);
  };
}

/** One number made of another, without a pattern (the finaliser of MurmurHash3). */
function scrambled(n: number): number {
  let h = n | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const seeds = fc.integer({ min: 0, max: 1e9 });

/** How a counterexample is told: by what it was made of, not by all that it holds. */
function told(dataset: Dataset, made: unknown): Dataset {
  return Object.assign(dataset, { [fc.toStringMethod]: () => JSON.stringify(made) });
}

/** Whose trade it is, which way the goods went, and in which currency. */
const trades: fc.Arbitrary<Trade> = fc.record({
  flow: fc.constantFrom("exports", "imports"),
  reporter: fc.constantFrom("CHN", "CHN", "USA"),
  currency: fc.constantFrom("USD", "CNY"),
});

/** A log of refreshes: figures that are there and figures that are gone, large changes and small ones. */
const logs: fc.Arbitrary<LoggedRevision[]> = fc.array(
  fc.record({
    when: fc.constantFrom("2026-02-01 09:00 UTC", "2026-02-27 09:00 UTC", "2026-03-31", "in May"),
    product: fc.constantFrom("Total", "Ingot", "Powder", "Other", "Scrap"),
    partner: fc.constantFrom("World", "World", "NLD", "Europe"),
    measure: fc.constantFrom("quantity", "quantity", "value"),
    span: fc.nat(MONTHS - 1).map((month) => spanOf(FIRST + month)),
    from: fc.integer({ min: 0, max: 9_000_000 }),
    to: fc.option(fc.integer({ min: 0, max: 9_000_000 }), { nil: undefined }),
    source: fc.constantFrom("customs", "outlet", "gone"),
  }),
  { maxLength: 20 }
);

/** A customs file: every line to every partner, exact, and the world as their sum; some months are missing. */
export const customsFiles: fc.Arbitrary<Dataset> = fc
  .record({
    seed: seeds,
    missing: fc.uniqueArray(fc.nat(MONTHS - 1), { maxLength: 3 }),
    dollars: fc.boolean(),
    trade: trades,
    revisions: logs,
  })
  .map((made) => {
    const { seed, missing, dollars, trade, revisions } = made;
    const kg = truthFrom(seed);
    const observations: Observation[] = [];
    LINES.forEach((product, line) => {
      for (let month = 0; month < MONTHS; month++) {
        if (missing.includes(month)) continue;
        const when = spanOf(FIRST + month);
        const amounts = PARTNERS.map((_, partner) => kg(line, partner, month));
        const world = amounts.reduce((sum, amount) => sum + amount, 0);
        const rest = { product, sources: ["customs"] };
        observations.push(observed(when, world, rest));
        if (dollars) observations.push(observed(when, world * 2, { ...rest, measure: "value" }));
        amounts.forEach((amount, i) =>
          observations.push(observed(when, amount, { ...rest, partner: PARTNERS[i] }))
        );
      }
    });
    const contents = { title: "Customs", catalogue, sources, observations, trade, revisions };
    return told(new Dataset(contents), made);
  });

const steps = fc.constantFrom(1_000, 100, 100_000, 1_000_000);

/** Which figures an outlet prints, of a product and a month. */
const print = fc.record({
  product: fc.constantFrom("Total", "Ingot", "Powder", "Alloy", "Other"),
  partner: fc.constantFrom("World", "World", "World", "NLD", "Europe"),
  month: fc.nat(MONTHS - 1),
  length: fc.constantFrom("month", "month", "month", "toDate", "pair"),
  step: steps,
  isTruncated: fc.boolean(),
  /** A print that is off, to contradict others; most are not. */
  slip: fc.constantFrom(0, 0, 0, 0, 0.1),
});
type Print = typeof print extends fc.Arbitrary<infer P> ? P : never;

/** What outlets leave of the truth: single prints, rounded or cut off, of months, years to date, January with February. */
export const printedFigures: fc.Arbitrary<Dataset> = fc
  .record({
    seed: seeds,
    prints: fc.array(print, { minLength: 5, maxLength: 90 }),
    rates: fc.array(
      fc.record({ month: fc.nat(MONTHS - 1), rate: fc.integer({ min: -500, max: 500 }) }),
      {
        maxLength: 6,
      }
    ),
    trade: trades,
    revisions: logs,
  })
  .map((made) => {
    const { seed, prints, rates, ...rest } = made;
    const kg = truthFrom(seed);
    const observations = prints.map((of) => printOf(kg, of));
    const claims = rates.map(({ month, rate }): Claim => {
      const [printed, span] = [rate / 1000, spanOf(FIRST + month)];
      const about = { product: "Ingot", partner: "World", measure: "quantity", span } as const;
      const band = bandOf(printed, 0.001);
      return { ...about, kind: "mom", printed, band, rounding: "rounded", sources: ["outlet"] };
    });
    const contents = { title: "Prints", catalogue, sources, observations, claims, ...rest };
    return told(new Dataset(contents), made);
  });

function printOf(kg: Truth, of: Print): Observation {
  const last = FIRST + of.month;
  const [first, end] = monthsOf(of.length, last);
  let amount = 0;
  for (let month = first; month <= end; month++) amount += truthOf(kg, of, month - FIRST);
  const { step, isTruncated, product, partner } = of;
  const steps = (amount * (1 + of.slip)) / step;
  const printed = (isTruncated ? Math.floor(steps) : Math.round(steps)) * step;
  const rounding = isTruncated ? "truncated" : "rounded";
  const when = spanOf(first, end);
  const band = bandOf(printed, step, rounding);
  const low = Math.max(0, band.low);
  const shared = {
    product,
    partner,
    rounding,
    band: { ...band, low },
    sources: ["outlet"],
  } as const;
  return observed(when, printed, shared);
}

function monthsOf(length: string, last: Month): [Month, Month] {
  const january = januaryOf(last);
  if (length === "toDate" && january >= FIRST) return [january, last];
  if (length === "pair" && january >= FIRST && january + 1 <= LAST) return [january, january + 1];
  return [last, last];
}

function truthOf(kg: Truth, { product, partner }: Print, month: number): number {
  const lines = {
    Total: [0, 1, 2, 3, 4, 5],
    Ingot: [0],
    Powder: [1],
    Alloy: [2],
    Other: [3, 4, 5],
  };
  const to = { World: [0, 1, 2, 3, 4], NLD: [0], Europe: [0] };
  let sum = 0;
  for (const line of lines[product])
    for (const partnerNumber of to[partner]) sum += kg(line, partnerNumber, month);
  return sum;
}
