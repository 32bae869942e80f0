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
/** How many rows are written, and whether that is the dataset itself. (Datasets that differ take minutes to be told.) */
const sized = (dataset: Dataset, most?: number) => {
  const written = sheetSized(dataset, empty, "en", most);
  return [written.observations.length, written === dataset];
};

test("sheetSized(dataset, …, most) leaves a dataset of so many rows whole, and not one of a row more", () => {
  const dataset = datasetOf(4, 1);
  expect(sized(dataset, 4)).toEqual([4, true]);
  expect(sized(dataset, 3)).toEqual([0, false]);
});

test("sheetSized counts quantities: their values stand in the same row", () => {
  const { contents } = datasetOf(2, 1);
  const values = contents.observations.map((o) => ({ ...o, measure: "value" as const }));
  const valued = new Dataset({ ...contents, observations: [...contents.observations, ...values] });
  expect(sized(valued, 2)).toEqual([4, true]);
});

test("sheetSized(dataset) writes 200,000 rows, and of a row more a part", () => {
  const whole = datasetOf(200, 1000);
  expect(sized(whole)).toEqual([200_000, true]);
  const [first] = whole.observations;
  const more = { ...first, partner: catalogue.partners[200].id };
  const observations = [...whole.observations, more];
  const larger = new Dataset({ title: "", catalogue, sources: [], observations });
  expect(sized(larger)).toEqual([0, false]);
});
