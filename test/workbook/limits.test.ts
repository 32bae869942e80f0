import { Dataset } from "../../src/dataset/dataset";
import { formatMonth } from "../../src/dataset/month";
import { catalogue } from "../../src/sources/catalogue";
import { fromSheet } from "../../src/workbook/band-cells";
import { sheetNames } from "../../src/workbook/load-plan";
import { monthsToChoose } from "../../src/workbook/review/choice-of-months";
import { comparable } from "../../src/workbook/table-rows";
import { m, observed } from "../dataset/observations";

/** What is just within the limits of sheets and cells, and what is just beyond them. */

test("sheetNames(name) tries twenty names: its own, and with the numbers 2 to 20", () => {
  const names = sheetNames("MG Data");
  expect([names.length, names[0], names[1], names[19]]).toEqual([
    20,
    "MG Data",
    "MG Data 2",
    "MG Data 20",
  ]);
});

test("monthsToChoose(dataset) are ten years, and of a month more the latest 120", () => {
  const of = (count: number) => {
    const observations = Array.from({ length: count }, (_, i) => {
      const month = m("2025-11") - i;
      return observed({ first: month, last: month }, 1);
    });
    const months = monthsToChoose(new Dataset({ title: "", catalogue, sources: [], observations }));
    return [months.length, formatMonth(months.at(-1)!)];
  };
  expect(of(119)).toEqual([119, "2016-01"]);
  expect(of(120)).toEqual([120, "2015-12"]);
  expect(of(121)).toEqual([120, "2015-12"]);
});

test("comparable(number) is the number to twelve digits", () => {
  expect(comparable(1.00000000001)).not.toBe(comparable(1));
  expect(comparable(1.000000000001)).toBe(comparable(1));
});

test("fromSheet(tonnes) is half a kilogram where it lies within a millionth of it", () => {
  expect(fromSheet((500.5 + 0.9e-6) / 1000, 1000)).toBe(500.5);
  expect(fromSheet((500.5 + 1.1e-6) / 1000, 1000)).not.toBe(500.5);
});
