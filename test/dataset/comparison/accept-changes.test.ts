import fc from "fast-check";
import { acceptChanges, compare } from "../../../src/dataset/comparison";
import { Dataset } from "../../../src/dataset/dataset";
import { formatMonth } from "../../../src/dataset/month";
import type { Observation } from "../../../src/dataset/observation";
import type { Release } from "../../../src/dataset/release";
import { catalogue } from "../../../src/sources/catalogue";
import { m, observed, span } from "../observations";
import { customs, open, opened, release } from "./releases";

const WHEN = "2026-11-23 14:05 UTC";

/** The dataset after a refresh of which the groups of these months (all, where none are named) were accepted. */
async function refreshed(old: Dataset, now: Release, months?: readonly string[], isAlone = false) {
  const comparison = await compare(old, now, { isAlone });
  const accepted = comparison.groups
    .filter(({ span: { first } }) => !months || months.includes(formatMonth(first)))
    .map(({ key }) => key);
  const how = { accepted: new Set(accepted), when: WHEN };
  return new Dataset(acceptChanges(comparison, how, catalogue));
}

const lines = (observations: readonly Observation[]) =>
  observations
    .map((o) => `${o.product} ${o.partner} ${o.measure} ${o.span.first} ${o.amount}`)
    .sort();
const at = (dataset: Dataset, month: string, partner = "World") =>
  dataset.series("Ingot", partner, "quantity")?.total(m(month), m(month))?.amount;

const old = release(
  [
    customs("2025-01", 1000),
    customs("2025-01", 1000, { partner: "NLD" }),
    customs("2025-02", 2000),
  ],
  { covers: ["2025-01", "2025-02"] }
);
const now = release(
  [
    customs("2025-01", 1100, {}, "customs-file 2025-03"),
    customs("2025-01", 1100, { partner: "NLD" }, "customs-file 2025-03"),
    customs("2025-03", 3000, {}, "customs-file 2025-03"),
  ],
  { covers: ["2025-01", "2025-03"], id: "customs-file 2025-03" }
);

describe("acceptChanges(comparison)", () => {
  test("with everything accepted says what the release says", async () => {
    const after = await refreshed(opened(old), now);
    expect(["2025-01", "2025-02", "2025-03"].map((month) => at(after, month))).toEqual([
      1100, 0, 3000,
    ]);
    expect(after.sources.map(({ id }) => id)).toEqual(["customs-file 2025-03"]);
  });

  test("with nothing accepted leaves every figure and its source", async () => {
    const after = await refreshed(opened(old), now, []);
    expect(lines(after.observations)).toEqual(lines(old.observations));
    expect(after.sources).toEqual(old.sources);
    expect(after.revisions).toEqual([]);
    expect(at(after, "2025-03")).toBeUndefined();
  });

  test("with one month accepted keeps the others, and what their source covers", async () => {
    const after = await refreshed(opened(old), now, ["2025-01"]);
    expect(["2025-01", "2025-02", "2025-03"].map((month) => at(after, month))).toEqual([
      1100,
      2000,
      undefined,
    ]);
    expect(after.sources.map(({ id, covers }) => [id, covers])).toEqual([
      ["customs-file 2025-03", [{ product: "Ingot", span: span("2025-01") }]],
      ["customs-file 2025", [{ product: "Ingot", span: span("2025-02") }]],
    ]);
    expect(at(after, "2025-02", "NLD")).toBe(0);
  });

  test("logs what was revised and withdrawn, with old and new, and not what is new", async () => {
    const after = await refreshed(opened(old), now);
    const logged = after.revisions.map(({ when, partner, span: s, from, to, source }) => [
      when,
      partner,
      formatMonth(s.first),
      from,
      to,
      source,
    ]);
    expect(logged).toEqual([
      [WHEN, "World", "2025-02", 2000, undefined, "customs-file 2025-03"],
      [WHEN, "World", "2025-01", 1000, 1100, "customs-file 2025-03"],
      [WHEN, "NLD", "2025-01", 1000, 1100, "customs-file 2025-03"],
    ]);
  });

  test("keeps other sources beside it, in the order of their families", async () => {
    const article = { id: "a", publisher: "A", title: "", date: "", address: "" };
    const articles = open({
      title: "Articles",
      sources: [article],
      observations: [observed(span("2025-01"), 900, { step: 10 })],
    });
    const after = await refreshed(articles, now);
    expect(after.sources.map(({ id }) => id)).toEqual(["customs-file 2025-03", "a"]);
    expect(at(after, "2025-01")).toBe(1100);
    expect(after.contradictions).toHaveLength(1);
    expect(after.title).toBe("Customs");
  });

  test("keeps the order that the analyst gave the sources", async () => {
    const article = { id: "a", publisher: "A", title: "", date: "", address: "" };
    const mine = open({
      sources: [article, ...old.sources],
      observations: [observed(span("2025-01"), 900, { step: 10 }), ...old.observations],
    });
    const after = await refreshed(mine, now);
    expect(after.sources.map(({ id }) => id)).toEqual(["a", "customs-file 2025-03"]);
    expect(at(after, "2025-01")).toBe(900);
  });

  test("alone leaves nothing of what was open, currency and claims among it", async () => {
    const articles = open({
      sources: [{ id: "a", publisher: "A", title: "", date: "", address: "" }],
      observations: [observed(span("2025-01"), 900)],
      claims: [
        {
          product: "Ingot",
          partner: "World",
          measure: "quantity",
          kind: "mom",
          span: span("2025-01"),
          printed: 0.1,
          band: { low: 0.09, high: 0.11 },
          rounding: "rounded",
          sources: ["a"],
        },
      ],
    });
    const yuan = { ...now, currency: "CNY" as const };
    const after = await refreshed(articles, yuan, undefined, true);
    expect(lines(after.observations)).toEqual(lines(now.observations));
    expect([after.claims, after.trade.currency, after.sources.length]).toEqual([[], "CNY", 1]);
  });

  test("gives a source another name where one of that name stays", async () => {
    const alloy = release([customs("2025-01", 7, { product: "Alloy" })], {
      covers: undefined,
      title: "Customs",
    });
    const other = { ...alloy, sources: [{ ...alloy.sources[0], title: "alloy.csv" }] };
    const after = await refreshed(opened(old), other);
    expect(after.sources.map(({ id }) => id).sort()).toEqual([
      "customs-file 2025",
      "customs-file 2025 (2)",
    ]);
    expect(after.observations.find((o) => o.product === "Alloy")?.sources).toEqual([
      "customs-file 2025 (2)",
    ]);
  });
});

/** Random releases of ingot to three partners over half a year. */
const arbitraryRelease = (id: string) =>
  fc
    .uniqueArray(
      fc.record({
        month: fc.integer({ min: 0, max: 5 }),
        partner: fc.constantFrom("World", "NLD", "IND"),
        amount: fc.integer({ min: 0, max: 9 }),
      }),
      { selector: ({ month, partner }) => `${month}${partner}`, maxLength: 18 }
    )
    .map((rows) =>
      release(
        rows.map(({ month, partner, amount }) =>
          customs(formatMonth(m("2025-01") + month), amount, { partner }, id)
        ),
        { id, covers: ["2025-01", "2025-06"] }
      )
    );

describe("acceptChanges keeps its laws", () => {
  const both = [arbitraryRelease("first"), arbitraryRelease("second")] as const;

  test("all accepted: the figures are the release's, whatever was there", async () => {
    await fc.assert(
      fc.asyncProperty(...both, async (first, second) => {
        const after = await refreshed(opened(first), second);
        expect(lines(after.observations)).toEqual(lines(second.observations));
      })
    );
  });

  test("none accepted: the figures are those that were there", async () => {
    await fc.assert(
      fc.asyncProperty(...both, async (first, second) => {
        const after = await refreshed(opened(first), second, []);
        expect(lines(after.observations)).toEqual(lines(first.observations));
        for (let month = 1; month <= 6; month++)
          expect(at(after, `2025-0${month}`, "IND")).toBe(
            at(opened(first), `2025-0${month}`, "IND")
          );
      })
    );
  });

  test("some accepted: each month is as the release says, or as it was; accepting the rest gives the release", async () => {
    await fc.assert(
      fc.asyncProperty(
        ...both,
        fc.subarray(["2025-01", "2025-02", "2025-03", "2025-04"]),
        async (first, second, months) => {
          const half = await refreshed(opened(first), second, months);
          const changed = new Set(
            (await compare(opened(first), second)).groups.map((g) => formatMonth(g.span.first))
          );
          for (let i = 1; i <= 6; i++) {
            const month = `2025-0${i}`;
            const of = months.includes(month) || !changed.has(month) ? second : first;
            expect(at(half, month, "IND")).toBe(at(opened(of), month, "IND"));
          }
          const whole = await refreshed(half, second);
          expect(lines(whole.observations)).toEqual(lines(second.observations));
        }
      )
    );
  });

  test("the log leads from each old amount to the new one", async () => {
    await fc.assert(
      fc.asyncProperty(...both, async (first, second) => {
        const after = await refreshed(opened(first), second);
        for (const { partner, span: s, from, to } of after.revisions) {
          const said = (of: Release) =>
            of.observations.find((o) => o.partner === partner && o.span.first === s.first)?.amount;
          expect([from, to]).toEqual([said(first), said(second)]);
        }
      })
    );
  });
});
