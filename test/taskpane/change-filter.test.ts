import { monthOf } from "../../src/dataset/month";
import { ChangeSearch, EVERY_CHANGE } from "../../src/taskpane/preview-changes/change-filter";
import { summariseChanges } from "../../src/taskpane/preview-changes/summarise-changes";
import { small } from "./small-dataset";
import { change, groups, previewOf } from "./small-preview";

const keys = (found: readonly { readonly key: string }[]) => found.map(({ key }) => key);

describe("ChangeSearch", () => {
  const search = new ChangeSearch(groups, small.catalogue);

  test("finds everything, in its order, where nothing is asked", () => {
    expect(search.find(EVERY_CHANGE)).toEqual(groups);
  });

  test("finds what all words are in, whatever their case and order", () => {
    const november = groups[2].key;
    expect(keys(search.find({ ...EVERY_CHANGE, text: "  NOVEMBER   nld " }))).toEqual([november]);
    expect(search.find({ ...EVERY_CHANGE, text: "november alloy" })).toEqual([]);
  });

  test.each([
    ["december", [0, 1]],
    ["netherl", [0, 2]],
    ["荷兰 2025-11", [2]],
    ["alloy", [3]],
    ["镁粉", [1]],
    ["unobtainium", []],
    ["(.*", []],
  ])("finds what has the words %j in it", (text, places) => {
    expect(search.find({ ...EVERY_CHANGE, text })).toEqual(places.map((place) => groups[place]));
  });

  test("narrows by kind, by product, and by what looks wrong", () => {
    expect(search.find({ ...EVERY_CHANGE, kind: "new" })).toEqual(groups.slice(0, 2));
    expect(search.find({ ...EVERY_CHANGE, product: "Ingot" })).toEqual([groups[0], groups[2]]);
    expect(search.find({ ...EVERY_CHANGE, onlySuspicious: true })).toEqual([groups[1]]);
  });

  test("narrows by kind, product and suspicion together", () => {
    const wanted = { kind: "new", product: "Powder", text: "", onlySuspicious: true } as const;
    expect(keys(search.find(wanted))).toEqual([groups[1].key]);
    expect(search.find({ ...wanted, kind: "withdrawn" })).toEqual([]);
  });

  test("finds words among 5,000 changes of a hundred partners within a second", () => {
    const partners = Array.from({ length: 100 }, (_, i) => ({ partner: `P${i}`, to: 1 }));
    const many = Array.from({ length: 5000 }, (_, i) =>
      change("Ingot", monthOf(1990, 1) + (i % 400), partners)
    );
    const large = new ChangeSearch(many, small.catalogue);
    const began = performance.now();
    expect(large.find({ ...EVERY_CHANGE, text: "p99 1990-01" })).toHaveLength(13);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe("summariseChanges", () => {
  test("counts amounts, not changes, and the months of what is new", () => {
    expect(summariseChanges(previewOf().comparison)).toEqual({
      added: 4,
      months: 1,
      revised: 2,
      withdrawn: 1,
      unchanged: 1034,
    });
  });

  test("counts the months of a sum of months, each once", () => {
    const january = monthOf(2025, 1);
    const sum = change("Ingot", january, [{ partner: "World", to: 1 }], { last: january + 10 });
    const month = change("Powder", january + 1, [{ partner: "World", to: 1 }]);
    const { comparison } = previewOf({ groups: [sum, month] });
    expect(summariseChanges(comparison)).toMatchObject({ added: 2, months: 11 });
  });
});
