import { completedMonths, keyOf } from "../../src/dataset/completed-months";
import { Catalogue } from "../../src/dataset/catalogue";
import { Dataset } from "../../src/dataset/dataset";
import type { Observation } from "../../src/dataset/observation";
import { m, observed, span } from "./observations";

const catalogue = new Catalogue(
  [{ id: "Ingot", en: "Ingot", zh: "镁锭", hs8: ["81041100"] }],
  ["NLD", "BEL", "DNK"].map((id) => ({ id, en: id, zh: id })),
  [
    { id: "World", en: "World", zh: "世界" },
    { id: "Benelux", en: "Benelux", zh: "比荷卢", members: ["NLD", "BEL"] },
    { id: "North", en: "North", zh: "北方", members: ["NLD", "DNK"] },
  ]
);
const month = span("2024-12");
const to = (partner: string, kg: number, more: Partial<Observation> = {}) =>
  observed(month, kg, { partner, ...more });
const world = (kg: number) => observed(month, kg);
const rounded = (o: Observation, by: number): Observation => ({
  ...o,
  band: { low: o.amount - by, high: o.amount + by },
});
const months = (...observations: Observation[]) =>
  completedMonths(observations, catalogue).get(keyOf("Ingot", "quantity"));

describe("completedMonths", () => {
  test("partners that add up to World to the kg complete the month", () => {
    expect(months(world(100), to("NLD", 60), to("BEL", 40))).toEqual([
      {
        source: "a",
        span: { first: m("2024-12"), last: m("2024-12") },
        printed: new Set(["NLD", "BEL"]),
      },
    ]);
  });

  test.each([
    ["one kg is missing", [world(101), to("NLD", 60), to("BEL", 40)]],
    ["one kg is too much", [world(99), to("NLD", 60), to("BEL", 40)]],
    ["World was rounded", [rounded(world(100), 0.6), to("NLD", 60), to("BEL", 40)]],
    ["a partner was rounded", [world(100), to("NLD", 100), rounded(to("BEL", 0), 0.6)]],
    ["World was not printed", [to("NLD", 60), to("BEL", 40)]],
    ["no partner was printed", [world(0)]],
    ["two prints of a partner differ", [world(100), to("NLD", 100), to("NLD", 90)]],
    ["two prints of World differ", [world(100), world(90), to("NLD", 100)]],
    ["a group is among them", [world(100), to("Benelux", 100)]],
    [
      "the partners are of another month",
      [world(100), observed(span("2024-11"), 100, { partner: "NLD" })],
    ],
    ["an amount was derived", [world(100), to("NLD", 100, { basis: "derived" })]],
  ])("where %s, nothing is said of the others", (_, observations) => {
    expect(months(...observations)).toBeUndefined();
  });

  test("prints to the kg, half a kg on either side, complete it as exact ones do", () => {
    expect(months(rounded(world(100), 0.5), rounded(to("NLD", 100), 0.5))).toHaveLength(1);
  });

  test("the same print twice, and a rounded World beside the exact one, change nothing", () => {
    const prints = [
      world(100),
      rounded(world(100), 500),
      to("NLD", 60),
      to("NLD", 60),
      to("BEL", 40),
    ];
    expect(months(...prints)).toHaveLength(1);
  });
});

describe("Dataset.series where the partners add up to World", () => {
  const source = {
    id: "a",
    publisher: "A",
    title: "T",
    date: "2025",
    address: "https://a.example",
  };
  const dataset = (...observations: Observation[]) =>
    new Dataset({
      title: "T",
      catalogue,
      sources: [source, { ...source, id: "b" }],
      observations,
    });
  const total = (of: Dataset, partner: string) =>
    of.series("Ingot", partner, "quantity")?.total(month.first, month.last);

  test("a partner who was not printed is zero in that month, and unknown in others", () => {
    const complete = dataset(world(100), to("NLD", 100), observed(span("2024-11"), 5));
    expect(total(complete, "DNK")).toMatchObject({ amount: 0, low: 0, high: 0 });
    expect(
      complete.series("Ingot", "DNK", "quantity")?.total(m("2024-11"), m("2024-11"))
    ).toBeUndefined();
  });

  test("a partner whom another source printed keeps that print: it is one of those that add up", () => {
    const other = { sources: ["b"] };
    for (const observations of [
      [world(100), to("NLD", 60), to("BEL", 40, other)],
      [world(100), to("NLD", 60, other), to("BEL", 40, other)],
      [observed(month, 100, { sources: ["a", "b"] }), to("NLD", 60, other), to("BEL", 40)],
      [
        world(100),
        observed(month, 100, other),
        to("NLD", 60),
        to("NLD", 60, other),
        to("BEL", 40, other),
      ],
    ]) {
      const both = dataset(...observations);
      expect([total(both, "NLD")?.amount, total(both, "BEL")?.amount]).toEqual([60, 40]);
      expect(total(both, "DNK")?.amount).toBe(0);
    }
  });

  test("a group is the sum of those who were printed", () => {
    expect(total(dataset(world(100), to("NLD", 60), to("BEL", 40)), "North")?.amount).toBe(60);
    expect(total(dataset(world(101), to("NLD", 60), to("BEL", 40)), "North")).toBeUndefined();
  });

  test("a partner of whom a longer span was printed is zero in that month, too", () => {
    const year = observed(span("2024-01", "2024-12"), 70, { partner: "DNK" });
    expect(total(dataset(world(100), to("NLD", 100), year), "DNK")?.amount).toBe(0);
  });
});
