import { monthOf } from "../../src/dataset/month";
import { bundled } from "../../src/sources/bundled";
import { requestedOptions } from "../../src/workbook/review/requested-options";
import { usualOptions } from "../../src/workbook/review/review-options";

const usual = usualOptions(bundled(), "en");
const read = (request: object) => requestedOptions(JSON.stringify(request), usual, bundled());

test("requestedOptions(…) takes what is asked and leaves the rest as usual", () => {
  const asked = { month: "2025-11", products: "ingot, 镁粉", language: "zh", values: "yes" };
  expect(read(asked)).toEqual({
    ...usual,
    month: monthOf(2025, 11),
    products: ["Ingot", "Powder"],
    language: "zh",
    values: true,
  });
});

test("requestedOptions(…) of nothing are the usual ones", () => {
  expect(read({})).toEqual(usual);
});

test.each([
  [{ month: "2025-13" }, 'Cannot read the month "2025-13". Write it as 2025-11.'],
  [
    { month: "2031-01" },
    /^The data have no figure for 2031-01\. They know months from .+ to 2025-12\.$/,
  ],
  [{ products: "Ingot, Zinc" }, /^Unknown product "Zinc"\. Products are Total, Ingot/],
  [{ destinations: "0" }, 'Cannot read "0" as a number of destinations. Write 1 to 20.'],
  [{ destinations: "2.5" }, 'Cannot read "2.5" as a number of destinations. Write 1 to 20.'],
  [{ language: "fr" }, 'Cannot read "fr". Write one of en, zh.'],
  [{ paper: "A0" }, 'Cannot read "A0". Write one of A4, Letter.'],
])("requestedOptions(…) refuses %j with a sentence", (request, sentence) => {
  expect(() => read(request)).toThrow(sentence);
});

test("requestedOptions(…) takes 1 to 20 destinations, and refuses one more with the limit", () => {
  expect([1, 20].map((count) => read({ destinations: count }).destinations)).toEqual([1, 20]);
  expect(() => read({ destinations: 21 })).toThrow("Write 1 to 20.");
});

test("requestedOptions(…) repeats eighty characters of a request that it cannot read", () => {
  const ask = (length: number) => () => requestedOptions("z".repeat(length), usual, bundled());
  expect(ask(80)).toThrow(new RegExp(`: z{80}$`));
  expect(ask(81)).toThrow(new RegExp(`: z{80}$`));
});

test.each(["", "[", "3", "null"])(
  "requestedOptions(…) refuses the request %j, which is no object",
  (request) => {
    expect(() => requestedOptions(request, usual, bundled())).toThrow(/^Cannot read the request/);
  }
);
