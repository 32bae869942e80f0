import { Dataset } from "../../src/dataset/dataset";
import { exactMonth, type Observation } from "../../src/dataset/observation";
import { sheetSized } from "../../src/refresh/sheet-sized";
import { catalogue } from "../../src/sources/catalogue";
import { m } from "../dataset/observations";

/** Ingot to so many destinations in as many months, in kg: a row of a sheet each. */
function datasetOf(partners: number, months: number): Dataset {
  const observations = catalogue.partners.slice(0, partners).flatMap(({ id }) => {
    const subject = { product: "Ingot", partner: id, measure: "quantity" } as const;
    return Array.from({ length: months }, (_, i): Observation => {
      return exactMonth(subject, m("1990-01") + i, 1, ["a"]);
    });
  });
  return new Dataset({ title: "", catalogue, sources: [], observations });
}

const empty = new Dataset({ title: "", catalogue, sources: [], observations: [] });

test("sheetSized(dataset, …, most) leaves a dataset of so many rows whole, and not one of a row more", () => {
  const dataset = datasetOf(4, 1);
  expect(sheetSized(dataset, empty, "en", 4)).toBe(dataset);
  expect(sheetSized(dataset, empty, "en", 3).observations).toEqual([]);
});

test("sheetSized counts quantities: their values stand in the same row", () => {
  const { contents } = datasetOf(2, 1);
  const values = contents.observations.map((o) => ({ ...o, measure: "value" as const }));
  const valued = new Dataset({ ...contents, observations: [...contents.observations, ...values] });
  expect(sheetSized(valued, empty, "en", 2)).toBe(valued);
});

test("sheetSized(dataset) writes 200,000 rows, and of a row more a part", () => {
  const whole = datasetOf(200, 1000);
  expect(sheetSized(whole, empty, "en")).toBe(whole);
  const [first] = whole.observations;
  const more = { ...first, partner: catalogue.partners[200].id };
  const observations = [...whole.observations, more];
  const larger = new Dataset({ title: "", catalogue, sources: [], observations });
  expect(sheetSized(larger, empty, "en").observations).toEqual([]);
});
