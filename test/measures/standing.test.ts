import fc from "fast-check";
import { Dataset } from "../../src/dataset/dataset";
import type { Observation } from "../../src/dataset/observation";
import { hhi, standing } from "../../src/measures";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed, span } from "../dataset/observations";

const november = m("2025-11");
const to = (partner: string, kg: number, rest: Parameters<typeof observed>[2] = {}) =>
  observed(span("2025-11"), kg, { partner, ...rest });
const datasetOf = (...observations: Observation[]) =>
  new Dataset({ title: "T", catalogue, sources: [], observations });
const placesOf = (dataset: Dataset) =>
  standing(dataset, "Ingot", november).places.map((p) => [p.partner, p.rank, p.share]);

describe("standing", () => {
  test("standing has the largest destination first, with its share of World and its rank", () => {
    const dataset = datasetOf(to("World", 100), to("CAN", 20), to("NLD", 50), to("JPN", 30));
    expect(placesOf(dataset)).toEqual([
      ["NLD", 1, 0.5],
      ["JPN", 2, 0.3],
      ["CAN", 3, 0.2],
    ]);
    expect(standing(dataset, "Ingot", november).isComplete).toBe(true);
  });

  test("destinations that tie share the better rank, and the next one is not moved up", () => {
    const dataset = datasetOf(
      to("World", 90),
      to("CAN", 20),
      to("NLD", 30),
      to("JPN", 30),
      to("IND", 10)
    );
    expect(placesOf(dataset).map(([partner, rank]) => [partner, rank])).toEqual([
      ["JPN", 1],
      ["NLD", 1],
      ["CAN", 3],
      ["IND", 4],
    ]);
  });

  test("groups of partners are no destinations: Europe is not one, though it is printed", () => {
    const dataset = datasetOf(to("World", 60), to("Europe", 60), to("NLD", 60));
    expect(placesOf(dataset)).toEqual([["NLD", 1, 1]]);
  });

  test("ranks are not known where destinations are missing; shares are", () => {
    const dataset = datasetOf(to("World", 100), to("NLD", 50));
    expect(placesOf(dataset)).toEqual([["NLD", undefined, 0.5]]);
    expect(standing(dataset, "Ingot", november).isComplete).toBe(false);
  });

  test("destinations that add up to World within the rounding of all are complete: 33 + 66 of 100 ± 5", () => {
    const world = to("World", 100, { step: 10 });
    expect(
      standing(datasetOf(world, to("NLD", 66), to("CAN", 33)), "Ingot", november).isComplete
    ).toBe(true);
    expect(
      standing(datasetOf(world, to("NLD", 61), to("CAN", 33)), "Ingot", november).isComplete
    ).toBe(false);
  });

  test("of a World of zero no share is known", () => {
    expect(placesOf(datasetOf(to("World", 0), to("NLD", 5)))).toEqual([
      ["NLD", undefined, undefined],
    ]);
  });

  test("without World nothing is complete and no share is known", () => {
    const dataset = datasetOf(to("NLD", 50));
    expect(placesOf(dataset)).toEqual([["NLD", undefined, undefined]]);
    expect(hhi(standing(dataset, "Ingot", november))).toBeUndefined();
  });

  test("a value in dollars is no destination by weight, and a month without figures has none", () => {
    const dataset = datasetOf(to("World", 50), to("NLD", 50), to("CAN", 9, { measure: "value" }));
    expect(placesOf(dataset).map(([partner]) => partner)).toEqual(["NLD"]);
    expect(standing(dataset, "Ingot", m("2025-10")).places).toEqual([]);
  });

  test("destinations of Total are found by its lines where they add up, and asking twice gives the same", () => {
    const lines = ["Ingot", "Powder", "Alloy", "Scrap", "Wrought", "Articles"];
    const dataset = datasetOf(
      ...lines.flatMap((product) => [to("World", 10, { product }), to("NLD", 10, { product })])
    );
    const found = standing(dataset, "Total", november);
    expect(found.places).toMatchObject([{ partner: "NLD", rank: 1, total: { amount: 60 } }]);
    expect(standing(dataset, "Total", november)).toBe(found);
  });
});

describe("standing where a source covers the month", () => {
  const covers = [{ product: "Ingot", span: span("2025-10", "2025-11") }];
  const source = { id: "a", publisher: "A", title: "T", date: "", address: "", covers };
  const covered = (...observations: Observation[]) =>
    new Dataset({ title: "T", catalogue, sources: [source], observations });

  test("destinations without a figure took nothing, and have no place", () => {
    const dataset = covered(
      to("World", 50),
      to("NLD", 50),
      to("CAN", 7, { span: span("2025-10") }),
      to("JPN", 0)
    );
    const found = standing(dataset, "Ingot", november);
    expect(found.places.map(({ partner }) => partner)).toEqual(["NLD"]);
    expect(found.isComplete).toBe(true);
  });

  test("a month without any trade is complete, without a place, a share or a concentration", () => {
    const found = standing(covered(), "Ingot", november);
    expect(found).toMatchObject({ places: [], isComplete: true, world: { amount: 0 } });
    expect(hhi(found)).toBeUndefined();
  });

  test("a month that is not covered is not known, and one of a rounded zero is not complete", () => {
    expect(standing(covered(), "Ingot", m("2025-12"))).toMatchObject({
      places: [],
      isComplete: false,
    });
    const rounded = datasetOf(to("World", 0, { step: 100 }));
    expect(standing(rounded, "Ingot", november).isComplete).toBe(false);
  });
});

describe("hhi", () => {
  test("hhi of shares 0.5, 0.3 and 0.2 is 0.25 + 0.09 + 0.04 = 0.38", () => {
    const dataset = datasetOf(to("World", 100), to("CAN", 20), to("NLD", 50), to("JPN", 30));
    expect(hhi(standing(dataset, "Ingot", november))).toBeCloseTo(0.38, 12);
  });

  test("hhi of a single destination is 1, and of exports of zero it is nothing", () => {
    expect(hhi(standing(datasetOf(to("World", 7), to("NLD", 7)), "Ingot", november))).toBe(1);
    expect(
      hhi(standing(datasetOf(to("World", 0), to("NLD", 0)), "Ingot", november))
    ).toBeUndefined();
  });

  test("hhi where a destination is missing is nothing: from some it could be anything", () => {
    expect(
      hhi(standing(datasetOf(to("World", 9), to("NLD", 7)), "Ingot", november))
    ).toBeUndefined();
  });

  test("shares of all destinations sum to 1, hhi lies between 1/n and 1, ranks follow the order", () => {
    const ids = catalogue.partners.slice(0, 60).map((p) => p.id);
    const amounts = fc.array(fc.integer({ min: 1, max: 50_000_000 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(amounts, (list) => {
        const world = list.reduce((sum, kg) => sum + kg, 0);
        const dataset = datasetOf(to("World", world), ...list.map((kg, i) => to(ids[i], kg)));
        const found = standing(dataset, "Ingot", november);
        const shares = found.places.reduce((sum, place) => sum + place.share!, 0);
        expect(shares).toBeCloseTo(1, 9);
        expect(hhi(found)).toBeGreaterThanOrEqual(1 / list.length - 1e-12);
        expect(hhi(found)).toBeLessThanOrEqual(1 + 1e-12);
        for (const { rank, total } of found.places)
          expect(rank).toBe(1 + list.filter((kg) => kg > total.amount).length);
      })
    );
  });
});
