import fc from "fast-check";
import type { LoggedRevision } from "../../src/dataset/logged-revision";
import { logOf } from "../../src/review";
import { span } from "../dataset/observations";
import { article, customs, datasetOf, revised, tonnes } from "../functions/several-sources";

const FIGURE = {
  product: "Ingot",
  partner: "World",
  measure: "quantity",
  span: span("2025-02"),
} as const;

describe("logOf", () => {
  test("logOf(figure) is what it is now less what it was before the oldest line", () => {
    const dataset = datasetOf({
      observations: [tonnes("2025-02", 120)],
      revisions: [
        revised("2025-05-01", "2025-02", 100, 90),
        revised("2025-06-01", "2025-02", 90, 120),
      ],
    });
    expect(logOf(dataset, FIGURE)).toMatchObject({
      first: 100_000,
      now: 120_000,
      difference: 20_000,
      isWithdrawn: false,
    });
  });

  test("logOf takes the lines in the order of their stamps, however the table was sorted", () => {
    const [early, late] = [
      revised("2025-05-01", "2025-02", 100, 90),
      revised("2025-06-01", "2025-02", 90, 120),
    ];
    const dataset = datasetOf({ observations: [tonnes("2025-02", 120)], revisions: [late, early] });
    expect(logOf(dataset, FIGURE)?.lines).toEqual([early, late]);
    expect(logOf(dataset, FIGURE)?.difference).toBe(20_000);
  });

  test.each([
    ["product", { product: "Powder" }],
    ["partner", { partner: "NLD" }],
    ["measure", { measure: "value" as const }],
    ["span", { span: span("2025-01") }],
  ])("logOf another %s knows nothing", (_, other) => {
    const dataset = datasetOf({
      observations: [tonnes("2025-02", 120)],
      revisions: [revised("2025-05-01", "2025-02", 100, 120)],
    });
    expect(logOf(dataset, { ...FIGURE, ...other })).toBeUndefined();
  });

  test("logOf a figure that the last refresh took away, and that nobody has, is withdrawn", () => {
    const dataset = datasetOf({
      sources: [{ ...customs, covers: [] }],
      revisions: [revised("2025-05-01", "2025-02", 100, undefined)],
    });
    expect(logOf(dataset, FIGURE)).toMatchObject({ isWithdrawn: true, difference: undefined });
  });

  test("logOf a figure taken away from a source that still covers the month: it is zero now", () => {
    const dataset = datasetOf({ revisions: [revised("2025-05-01", "2025-02", 100, undefined)] });
    expect(logOf(dataset, FIGURE)).toMatchObject({ isWithdrawn: false, difference: -100_000 });
  });

  test("logOf a figure that is only derived since it was taken away is withdrawn", () => {
    const dataset = datasetOf({
      sources: [article],
      observations: [tonnes("2025-02", 80, { basis: "derived", sources: ["article"] })],
      revisions: [revised("2025-05-01", "2025-02", 100, undefined)],
    });
    expect(logOf(dataset, FIGURE)).toMatchObject({ isWithdrawn: true, now: undefined });
  });

  test("logOf a figure of which one refresh changed two prints counts from the better-ranked one", () => {
    const dataset = datasetOf({
      sources: [customs, article],
      observations: [tonnes("2025-02", 120)],
      revisions: [
        revised("2025-05-01", "2025-02", 99, 119, { source: "article" }),
        revised("2025-05-01", "2025-02", 100, 120),
      ],
    });
    expect(logOf(dataset, FIGURE)?.first).toBe(100_000);
  });

  test("logOf a figure whose only line says that it came has no revision", () => {
    const dataset = datasetOf({
      observations: [tonnes("2025-02", 120)],
      revisions: [revised("2025-05-01", "2025-02", undefined, 120)],
    });
    expect(logOf(dataset, FIGURE)).toMatchObject({ first: undefined, difference: undefined });
  });

  test("the steps of an unbroken chain add up to the difference, whatever the amounts and the order of the table", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(amounts, fc.integer(), (chain, seed) => {
        const lines = chain.slice(1).map((to, i) => {
          const day = String(i + 1).padStart(2, "0");
          return revised(`2025-06-${day} 10:00 UTC`, "2025-02", chain[i], to);
        });
        const dataset = datasetOf({
          observations: [tonnes("2025-02", chain.at(-1)!)],
          revisions: mixed(lines, seed),
        });
        const steps = lines.reduce((sum, { from, to }) => sum + (to! - from!), 0);
        expect(logOf(dataset, FIGURE)?.difference).toBe(steps);
      })
    );
  });
});

/** The same lines in an order that a number decides. */
function mixed(lines: readonly LoggedRevision[], seed: number): LoggedRevision[] {
  const key = ({ when }: LoggedRevision) =>
    Math.imul(seed ^ when.charCodeAt(9) ^ (when.charCodeAt(8) << 5), 0x9e3779b1) >>> 0;
  return [...lines].sort((a, b) => key(a) - key(b));
}
