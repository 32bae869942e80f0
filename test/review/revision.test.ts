import type { Observation } from "../../src/dataset/observation";
import { revisionOf } from "../../src/review";
import { observed, span } from "../dataset/observations";

const print = (amount: number, date: string, step = 0): Observation =>
  observed(span("2025-09"), amount, { step, sources: [date] });
const dateOf = ({ sources }: Observation) => sources[0];

test("the later print less the earlier one, in whatever order they come", () => {
  const prints = [print(120, "2025-12"), print(100, "2025-10")];
  expect(revisionOf(prints, dateOf)).toMatchObject({ difference: 20 });
  expect(revisionOf([...prints].reverse(), dateOf)).toMatchObject({ difference: 20 });
});

test("the first and the last of three prints", () => {
  const prints = [print(100, "2025-10"), print(90, "2025-11"), print(130, "2026-01")];
  expect(revisionOf(prints, dateOf)).toMatchObject({
    first: { amount: 100 },
    latest: { amount: 130 },
    difference: 30,
  });
});

test("a print that differs only by rounding revises nothing", () => {
  const prints = [print(22_200, "2025-12", 100), print(22_218, "2026-01", 1)];
  expect(revisionOf(prints, dateOf)).toMatchObject({ difference: 0 });
});

test("prints of dates that do not tell which came later are no revision", () => {
  expect(revisionOf([print(100, "2020"), print(120, "2020")], dateOf)).toBe("sameDate");
  expect(revisionOf([print(100, "2020"), print(120, "2020-05-01")], dateOf)).toBe("sameDate");
  expect(revisionOf([print(100, "2019"), print(120, "2020-05-01")], dateOf)).not.toBe("sameDate");
});

test("nothing printed, or printed once", () => {
  expect(revisionOf([], dateOf)).toBe("notPrinted");
  expect(revisionOf([print(100, "2020")], dateOf)).toBe("printedOnce");
});
