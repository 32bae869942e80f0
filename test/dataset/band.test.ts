import { bandOf, clampTo, intersect, widthOf } from "../../src/dataset/band";
import { formatSpan, shiftSpan } from "../../src/dataset/span";
import { span } from "./observations";

describe("band", () => {
  test("bandOf(22,200, 100) is 22,150 … 22,250; truncated it is 22,200 … 22,300", () => {
    expect(bandOf(22_200, 100)).toEqual({ low: 22_150, high: 22_250 });
    expect(bandOf(22_200, 100, "truncated")).toEqual({ low: 22_200, high: 22_300 });
  });

  test("intersect(a, b) is what both allow, a shared end included, else undefined", () => {
    expect(intersect({ low: 1, high: 3 }, { low: 2, high: 5 })).toEqual({ low: 2, high: 3 });
    expect(intersect({ low: 1, high: 2 }, { low: 2, high: 5 })).toEqual({ low: 2, high: 2 });
    expect(intersect({ low: 1, high: 2 }, { low: 3, high: 5 })).toBeUndefined();
  });

  test("widthOf and clampTo measure a band and move an amount into it", () => {
    expect(widthOf({ low: 1, high: 3 })).toBe(2);
    expect([0, 2, 9].map((x) => clampTo({ low: 1, high: 3 }, x))).toEqual([1, 2, 3]);
  });
});

describe("span", () => {
  test.each([
    ["2025-11", "2025-11", "2025-11"],
    ["2025-01", "2025-12", "2025"],
    ["2025-07", "2025-12", "2025-H2"],
    ["2025-07", "2025-09", "2025-Q3"],
    ["2025-02", "2025-04", "2025-02:2025-04"],
    ["2024-12", "2025-02", "2024-12:2025-02"],
  ])("formatSpan(%s … %s) is %s", (first, last, text) =>
    expect(formatSpan(span(first, last))).toBe(text)
  );

  test("shiftSpan(span, −12) lies a year before", () =>
    expect(shiftSpan(span("2025-01", "2025-11"), -12)).toEqual(span("2024-01", "2024-11")));
});
