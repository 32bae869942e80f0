import type { Language } from "../../src/dataset/catalogue";
import type { LoggedRevision } from "../../src/dataset/logged-revision";
import type { Observation } from "../../src/dataset/observation";
import { brief } from "../../src/review";
import { m, span } from "../dataset/observations";
import { customs, datasetOf, revised, tonnes } from "../functions/several-sources";

/** What a brief says of figures that refreshes have changed. */

const MAY = "2025-05-20 08:00 UTC";
const JUNE = "2025-06-20 08:00 UTC";

/** The sentences about revisions in the brief of February 2025; nothing is covered beyond what is said. */
function told(
  observations: readonly Observation[],
  revisions: readonly LoggedRevision[],
  language: Language = "en"
) {
  const sources = [{ ...customs, covers: [] }];
  const lines = brief(datasetOf({ sources, observations, revisions }), m("2025-02"), language);
  return lines.filter(({ topic }) => topic === "revisions");
}

const texts = (...args: Parameters<typeof told>) => told(...args).map(({ text }) => text);
const ingot = tonnes("2025-02", 22_218);

test("a revised figure of the month is told with old and new, the day, the source and a live difference", () => {
  const [line] = told([ingot], [revised(JUNE, "2025-02", 21_000, 22_218)]);
  expect(line.text).toBe(
    "Ingot in February 2025 was revised by China Customs from 21,000 t to 22,218 t, up 1,218 t, on 20 June 2025."
  );
  expect(line.numbers.map(({ shown, value, formula }) => [shown, value, formula])).toEqual([
    ["21,000", 21_000, undefined],
    ["22,218", 22_218, '=MG.VALUE("Ingot","2025-02")'],
    ["1,218", 1_218, '=MG.REVISION("Ingot","2025-02")'],
  ]);
  expect(texts([ingot], [revised(JUNE, "2025-02", 23_000, 22_218)], "zh")).toEqual([
    "镁锭2025年2月出口数据于2025年6月20日由China Customs修订：从23,000吨改为22,218吨，下调782吨。",
  ]);
});

test("a figure revised twice is told once: from what it was first, and when last", () => {
  const twice = [revised(MAY, "2025-02", 21_000, 23_000), revised(JUNE, "2025-02", 23_000, 22_218)];
  expect(texts([ingot], twice)).toEqual([
    "Ingot in February 2025 was revised by China Customs from 21,000 t to 22,218 t, up 1,218 t, last on 20 June 2025.",
  ]);
});

test("a withdrawn figure is told with what it was until then", () => {
  const gone = revised(JUNE, "2025-01", 20_000, undefined);
  expect(texts([ingot], [gone])).toEqual([
    "Ingot in January 2025 was withdrawn by China Customs on 20 June 2025; until then it was 20,000 t.",
  ]);
});

test("a stamp that is no day is left out", () => {
  expect(texts([ingot], [revised("once", "2025-02", 21_000, 22_218)])).toEqual([
    "Ingot in February 2025 was revised by China Customs from 21,000 t to 22,218 t, up 1,218 t.",
  ]);
});

test.each([
  // Half a percent of 1,000 t is 5 t; a hundred tonnes of 22,218 t are 0.45 %.
  [1_000, 1_004, 0],
  [1_000, 1_005, 1],
  [10_000, 10_049, 0],
  [10_000, 10_050, 1],
  [22_300, 22_218, 0],
  [22_317, 22_218, 0],
  [22_318, 22_218, 1],
  [22_218, 22_218, 0],
  [0, 3, 1],
])("from %d t to %d t is worth %d sentences", (from, to, count) => {
  const found = texts([tonnes("2025-02", to)], [revised(JUNE, "2025-02", from, to)]);
  expect(found).toHaveLength(count);
});

test("the bases are told as well: the month before, a year before, the year to date and that of a year before", () => {
  const change = (first: string, last = first) => ({
    ...revised(JUNE, "2025-02", 900, 1_000),
    span: span(first, last),
  });
  const value = (first: string, last = first) => ({
    ...tonnes("2025-02", 1_000),
    span: span(first, last),
  });
  const spans = [["2025-01"], ["2024-02"], ["2025-01", "2025-02"], ["2024-01", "2024-02"]] as const;
  for (const [first, last] of spans)
    expect(texts([ingot, value(first, last)], [change(first, last)])).toHaveLength(1);
  for (const other of ["2024-12", "2025-03", "2024-01"])
    expect(texts([ingot, value(other)], [change(other)])).toEqual([]);
});

test("values are not told, nor figures that only came", () => {
  const value = tonnes("2025-02", 9, { measure: "value" });
  expect(texts([ingot, value], [revised(JUNE, "2025-02", 1, 9, { measure: "value" })])).toEqual([]);
  expect(texts([ingot], [revised(JUNE, "2025-02", undefined, 22_218)])).toEqual([]);
});

test("three at most: the most recent refresh first, then the world, the month itself, and the largest", () => {
  const figures: readonly (readonly [string, string, string, string])[] = [
    [MAY, "Alloy", "World", "2025-02"],
    [JUNE, "Ingot", "NLD", "2025-02"],
    [JUNE, "Powder", "World", "2025-01"],
    [JUNE, "Powder", "World", "2025-02"],
    [JUNE, "Ingot", "World", "2025-02"],
  ];
  const observations = figures.map(([, product, partner, month], i) =>
    tonnes(month, 1_000 + 100 * i, { product, partner })
  );
  const log = figures.map(([when, product, partner, month], i) =>
    revised(when, month, 1_000, 1_000 + 100 * i + (i === 0 ? 5_000 : 0), { product, partner })
  );
  expect(texts(observations, log).map((text) => text.split(" was ")[0])).toEqual([
    "Ingot in February 2025",
    "Powder in February 2025",
    "Powder in January 2025",
  ]);
  expect(texts(observations.slice(0, 2), log.slice(0, 2))).toEqual([
    "Ingot to the Netherlands in February 2025 was revised by China Customs from 1,000 t to 1,100 t, up 100 t, on 20 June 2025.",
  ]);
});
