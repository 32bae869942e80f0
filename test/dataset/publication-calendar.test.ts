import { dueOf, overdueMonth, publishedBy } from "../../src/dataset/publication-calendar";
import { formatMonth } from "../../src/dataset/month";
import { m } from "./observations";

const day = (text: string) => {
  const [year, month, of] = text.split("-").map(Number);
  return { year: year, month: month, day: of };
};

test.each([
  ["2026-11-23", "2026-10"],
  ["2026-11-22", "2026-10"],
  ["2026-11-21", "2026-09"],
  ["2026-01-22", "2025-12"],
  ["2026-01-05", "2025-11"],
  // January is published together with February, in March.
  ["2026-02-25", "2025-12"],
  ["2026-03-10", "2025-12"],
  ["2026-03-22", "2026-02"],
])("publishedBy(%s) is %s", (by, month) => {
  expect(formatMonth(publishedBy(day(by)))).toBe(month);
});

test.each([
  ["2026-10", "2026-11-22"],
  ["2025-12", "2026-01-22"],
  ["2026-01", "2026-03-22"],
  ["2026-02", "2026-03-22"],
])("dueOf(%s) is %s", (month, by) => {
  expect(dueOf(m(month))).toEqual(day(by));
});

test("overdueMonth is what should be known and is not", () => {
  expect(overdueMonth(m("2026-10"), day("2026-11-23"))).toBeUndefined();
  expect(overdueMonth(m("2026-11"), day("2026-11-23"))).toBeUndefined();
  expect(overdueMonth(m("2026-09"), day("2026-11-23"))).toBe(m("2026-10"));
  expect(overdueMonth(undefined, day("2026-11-23"))).toBe(m("2026-10"));
});

test("a month is never due before publishedBy says that it is published", () => {
  for (let month = m("2020-01"); month <= m("2027-12"); month++)
    expect(publishedBy(dueOf(month))).toBeGreaterThanOrEqual(month);
});
