import { builtMessage } from "../../src/taskpane/built-message";
import { chooseOptions, readDestinations } from "../../src/taskpane/review-choices";
import { wordsIn } from "../../src/taskpane/words";
import { type ReviewOptions, usualOptions } from "../../src/workbook/review/review-options";
import { november, october, small } from "./small-dataset";

const usual = usualOptions(small, "en");
/** Other than usual in everything. */
const before: ReviewOptions = {
  month: october,
  products: ["Ingot", "Scrap"],
  destinations: 5,
  language: "zh",
  unit: "kt",
  values: true,
  paper: "Letter",
};

describe("chooseOptions({ usual, before, chosen })", () => {
  const choose = (
    chosen: Partial<ReviewOptions>,
    remembered?: ReviewOptions,
    months: readonly number[] = [november, october]
  ) => chooseOptions({ usual, before: remembered, chosen }, months, small.catalogue);

  test("is usual where nothing else is known", () => {
    expect(choose({})).toEqual(usual);
  });

  test("is as the workbook's review was built, but for what she has chosen", () => {
    expect(choose({}, before)).toEqual(before);
    expect(choose({ month: november, products: ["Alloy"] }, before)).toEqual({
      ...before,
      month: november,
      products: ["Alloy"],
    });
  });

  test("takes of a remembered review only what the data have", () => {
    const strange = { ...before, month: 1, products: ["Total", "Unobtainium"], destinations: 99 };
    expect(choose({}, strange)).toEqual({
      ...before,
      month: november,
      products: usual.products,
      destinations: 20,
    });
    const some = { ...before, products: ["Unobtainium", "Scrap"], destinations: 0 };
    expect(choose({}, some)).toMatchObject({ products: ["Scrap"], destinations: 1 });
  });

  test("leaves no product where she has chosen none: she is asked for one", () => {
    expect(choose({ products: [] }, before).products).toEqual([]);
  });

  test("takes no month that the data do not have, but the usual one, or the latest of them", () => {
    expect(choose({ month: november + 1 }).month).toBe(november);
    expect(choose({ month: november + 1 }, undefined, [october, october - 1]).month).toBe(october);
    expect(choose({ month: november + 1 }, undefined, []).month).toBe(november + 1);
  });
});

describe("readDestinations(counted, typed)", () => {
  test.each([
    ["7", 7],
    ["1", 1],
    ["20", 20],
    ["21", 20],
    ["50", 20],
    ["0", 1],
    ["-3", 1],
    ["3.6", 4],
    ["many", undefined],
    ["", undefined],
  ])("typed as %j are %p: whole, from 1 to 20", (typed, destinations) => {
    expect(readDestinations(undefined, typed)).toBe(destinations);
    expect(readDestinations(null, typed)).toBe(destinations);
  });

  test("are those that are counted by arrow keys", () => {
    expect(readDestinations(12, "10")).toBe(12);
    expect(readDestinations(12)).toBe(12);
  });
});

describe("builtMessage(built)", () => {
  const sheets = ["MG Review", "MG Destinations", "MG History", "MG Checks"];
  const built = {
    kind: "built",
    sheets,
    formulas: 34,
    syncs: 2,
    again: false,
    changed: false,
  } as const;
  const next =
    "For another month, change the yellow cell of the sheet “MG Review”: figures, charts and sentences follow.";
  const what =
    "4 sheets, 34 live formulas (“MG Review”, “MG Destinations”, “MG History”, and “MG Checks”).";

  test("says of which month, what was built and what to do next", () => {
    expect(builtMessage({ ...built, month: november }, wordsIn("en"), "en")).toEqual({
      intent: "success",
      title: "Review for November 2025 built",
      texts: [what, next],
    });
  });

  test("says of an update that what is hers was left alone", () => {
    const again = { ...built, month: october, again: true };
    expect(builtMessage(again, wordsIn("en"), "en")).toEqual({
      intent: "success",
      title: "Review for October 2025 updated",
      texts: [what, "Your own sheets, notes beside ours and column widths were left alone.", next],
    });
    expect(builtMessage(again, wordsIn("zh"), "zh").title).toBe("2025年10月评述已更新");
  });
});
