import type { Language } from "../../src/dataset/catalogue";
import { Dataset } from "../../src/dataset/dataset";
import { brief } from "../../src/review";
import { bundled } from "../../src/sources/bundled";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed, span } from "../dataset/observations";
import { expectGolden } from "../golden";

/** The written review, as it is read. */

const lines = (month: string, language: Language, dataset = bundled()) =>
  brief(dataset, m(month), language).map(({ text }) => text);

describe.each(["2025-11", "2025-10", "2024-12"])("the brief of %s", (month) => {
  test.each(["en", "zh"] as const)("in %s", (language) => {
    expectGolden(
      `review/golden/brief-${month}-${language}.txt`,
      `${lines(month, language).join("\n")}\n`
    );
  });
});

test("what the founding review tells and the figures support is there", () => {
  const text = lines("2025-11", "en").join(" ");
  const told = [
    "38,900 t",
    "22,218 t, up 61.2 %", // printed 22,200 and +61.21 %
    "6,585 t, up 31.2 %",
    "8,272 t, down 10.0 %",
    "408,800 t, down 2.8 %",
    "ingot 229,750 t (down 5.1 %)",
    "powder 67,700 t (down about 11.7 %)",
    "alloy 90,400 t (up about 2.7 %)",
    "ingot 21,239 t, 1.7 % above 20,886 t", // not the 20,800 t that was printed
    "6,607 t (29.7 %) went to the Netherlands",
    "1,553 t (23.6 %) went to Canada and 1,080 t (16.4 %) to Europe",
    "1,784 t (21.6 %) went to Europe",
    "Alloy has been above 8,000 t for at least 2 months",
  ];
  for (const words of told) expect(text).toContain(words);
  // Three months as the leader, and a high since August, cannot be verified, and are not repeated.
  expect(text).toContain("whether it led, and for how long, cannot be verified");
  expect(text).not.toMatch(/August|3 months/);
});

test("every number knows its formula, and the value that it gives", () => {
  const [headline] = brief(bundled(), m("2025-11"), "en");
  expect(headline.topic).toBe("headline");
  expect(headline.numbers.map(({ shown, unit, formula }) => [shown, unit, formula])).toEqual([
    ["38,900", "t", '=MG.VALUE("Total","2025-11")'],
    ["30.7", "%", '=MG.MOM("Total","2025-11")'],
    ["29,760", "t", '=MG.VALUE("Total","2025-10")'],
  ]);
  expect(headline.numbers[1].value).toBeCloseTo(0.30712, 5);
});

test("about twenty lines where there is much to say, fewer where there is not, one where there is nothing", () => {
  expect(lines("2025-11", "en")).toHaveLength(22);
  expect(lines("2025-07", "en").length).toBeGreaterThanOrEqual(8);
  expect(lines("2016-05", "en")).toEqual([
    "The data hold no figure for May 2016. Single months of the total are known for July–September 2024, December 2024 and June–December 2025.",
  ]);
  expect(lines("2016-05", "zh")).toHaveLength(1);
  const empty = new Dataset({ title: "", catalogue, sources: [], observations: [] });
  expect(lines("2025-11", "en", empty)).toEqual(["The data hold no monthly export figures."]);
});

describe("words for numbers", () => {
  const total = (tonnes: number[], step = 0) =>
    new Dataset({
      title: "Test",
      catalogue,
      sources: [],
      observations: tonnes.map((t, i) => {
        const month = m("2025-04") + i;
        const when = { first: month, last: month };
        return observed(when, t * 1000, { product: "Total", step: step * 1000 });
      }),
    });
  const headline = (tonnes: number[], step = 0) => lines("2025-05", "en", total(tonnes, step))[0];

  test.each([
    [[1000, 1100], 0, "1,100 t in May 2025, up 10.0 % from April (1,000 t)."],
    [[1000, 900], 0, "900 t in May 2025, down 10.0 % from April (1,000 t)."],
    [[1000, 1000.4], 0, "1,000 t in May 2025, unchanged from April (1,000 t)."],
    [[1000, 1000.6], 0, "1,001 t in May 2025, up 0.1 % from April (1,000 t)."],
    // 1,000 ± 50 after 1,000 ± 50 may be either way.
    [[1000, 1010], 100, "1,000 t in May 2025, no clear change from April (1,000 t)."],
    [[1000, 1500], 100, "1,500 t in May 2025, up about 50.0 % from April (1,000 t)."],
    [[100, 0], 0, "0 t in May 2025, down 100.0 % from April (100 t)."],
    [[100, 0.25], 0, "0.250 t in May 2025, down 99.8 % from April (100 t)."],
  ])("%j in steps of %d t", (tonnes, step, words) => {
    expect(headline(tonnes, step)).toBe(`China's exports of magnesium products came to ${words}`);
  });

  test.each([
    [[1000, 1000], "unchanged from December 2024 (1,000 t) and on a year earlier."],
    [[900, 990], "up 10.0 % from December 2024 (900 t) but down 1.0 % on a year earlier."],
    [[900, 1100], "up 22.2 % from December 2024 (900 t) and 10.0 % on a year earlier."],
    [[1000, 1100], "up 10.0 % from December 2024 (1,000 t) and 10.0 % on a year earlier."],
  ])("January beside December and the January before: %j", ([december, january], words) => {
    const [first, second, third] = [span("2024-01"), span("2024-12"), span("2025-01")];
    const observations = [
      observed(first, 1e6),
      observed(second, december * 1e3),
      observed(third, january * 1e3),
    ];
    const dataset = new Dataset({
      title: "Test",
      catalogue,
      sources: [],
      observations: observations.map((o) => ({ ...o, product: "Total" })),
    });
    expect(lines("2025-01", "en", dataset)[0]).toBe(
      `China's exports of magnesium products came to ${january.toLocaleString("en-US")} t in January 2025, ${words}`
    );
  });

  test("January and February published together are told as one", () => {
    const dataset = new Dataset({
      title: "Test",
      catalogue,
      sources: [],
      observations: [
        observed(span("2024-01", "2024-02"), 50_000_000, { product: "Total" }),
        observed(span("2025-01", "2025-02"), 60_000_000, { product: "Total" }),
      ],
    });
    expect(lines("2025-02", "en", dataset)[0]).toBe(
      "January and February 2025 are published only together: 60,000 t in two months, up 20.0 % on a year earlier."
    );
    expect(lines("2025-02", "zh", dataset)[0]).toBe(
      "2025年1月与2月数据合并公布：两个月共出口60,000吨，同比增长20.0%。"
    );
  });
});
