import { monthOf } from "../../src/dataset/month";
import { describeChange } from "../../src/taskpane/preview-changes/describe-change";
import { gapsSentence } from "../../src/taskpane/preview-changes/gaps-sentence";
import { namesIn } from "../../src/taskpane/preview-changes/preview-names";
import { summariseChanges } from "../../src/taskpane/preview-changes/summarise-changes";
import { suspicionSentence } from "../../src/taskpane/preview-changes/suspicion-sentence";
import {
  amountCells,
  writeDifference,
  writeWeights,
} from "../../src/taskpane/preview-changes/write-change";
import { wordsIn } from "../../src/taskpane/words";
import { small } from "./small-dataset";
import { change, groups, previewOf } from "./small-preview";

/** What a preview says of changes, in words and figures. */

const december = monthOf(2025, 12);
const names = namesIn(small.catalogue, "USD", "en");
const words = wordsIn("en");

describe("describeChange(group)", () => {
  const labels = (language: "en" | "zh") =>
    groups.map(
      (group) =>
        describeChange(group, namesIn(small.catalogue, "USD", language), wordsIn(language)).label
    );

  test("names product, month and kind, in both languages", () => {
    expect(labels("en")).toEqual([
      "Ingot, December 2025, new",
      "Powder, December 2025, new",
      "Ingot, November 2025, revised",
      "Alloy, October 2025, withdrawn",
    ]);
    expect(labels("zh")).toEqual([
      "2025年12月镁锭，新增",
      "2025年12月镁粉，新增",
      "2025年11月镁锭，修订",
      "2025年10月镁合金，撤回",
    ]);
  });

  test("says a sum of months as such", () => {
    const to = 67_700_000;
    const last = monthOf(2025, 11);
    const sum = change("Powder", monthOf(2025, 1), [{ partner: "World", to }], { last });
    expect(describeChange(sum, names, words)).toMatchObject({
      months: "January to November 2025",
      label: "Powder, January to November 2025, new",
      amountsLabel: "Amounts of Powder, January to November 2025",
    });
  });

  test("counts amounts, and partners once each; the world is none", () => {
    expect(groups.map((group) => describeChange(group, names, words).amounts)).toEqual([
      // World's weight, and weight and value of the Netherlands.
      "3 amounts, 1 partner",
      "1 amount",
      "2 amounts, 1 partner",
      "1 amount",
    ]);
  });
});

describe("amountCells(change)", () => {
  const cells = (from?: number, to?: number, measure?: "value") =>
    amountCells(
      change("Ingot", december, [{ partner: "World", from, to, measure }]).changes[0],
      words,
      "en"
    );

  test("are before, after and the difference in per cent", () => {
    expect(cells(1_000_000, 1_250_000)).toEqual(["1,000", "1,250", "+25.00%"]);
    expect(cells(1_250_000, 1_000_000)).toEqual(["1,250", "1,000", "−20.00%"]);
  });

  test("have no difference on nothing or zero, nor where nothing comes", () => {
    expect(cells(undefined, 24_000_000)).toEqual(["none", "24,000", undefined]);
    expect(cells(0, 5000)).toEqual(["0", "5", undefined]);
    expect(cells(9_195_000, undefined)).toEqual(["9,195", "none", undefined]);
  });

  test("are whole units of the currency where they are values", () => {
    expect(cells(undefined, 14_400_000, "value")).toEqual(["none", "14,400,000", undefined]);
  });

  test("say of an amount that stays the same that its rounding changes", () => {
    expect(cells(22_218_000, 22_218_000)).toEqual(["22,218", "22,218", "rounding"]);
  });
});

test("writeWeights(before, after) shows a tenth of a tonne, and kilograms where it takes them", () => {
  expect(writeWeights(undefined, 24_000_000, "en")).toEqual({ from: undefined, to: "24,000" });
  expect(writeWeights(22_218_000, 22_218_345, "en")).toEqual({ from: "22,218", to: "22,218.3" });
  expect(writeWeights(22_218_001, 22_218_002, "en")).toEqual({
    from: "22,218.001",
    to: "22,218.002",
  });
  expect(writeWeights(22_218_001, 22_218_001, "en")).toEqual({ from: "22,218", to: "22,218" });
});

test("writeDifference(before, after) has two decimals, also where they do not show it", () => {
  // 0.345 t on 22,218 t are 0.0016 %.
  expect(writeDifference(22_218_000, 22_218_345, "en")).toBe("0.00%");
  expect(writeDifference(0, 5000, "en")).toBeUndefined();
});

describe("suspicionSentence(suspicion)", () => {
  test.each([
    [
      { kind: "thousandfold", partner: "World", amount: 6_600_000_000, usual: 6_500_000 },
      "World: 6,600,000 t, about a thousand times the usual 6,500 t. The unit may be mistaken (kg for t).",
    ],
    [
      { kind: "thousandfold", partner: "NLD", amount: 6_700, usual: 6_700_000 },
      "Netherlands: 6.7 t, about a thousandth of the usual 6,700 t. The unit may be mistaken (kg for t).",
    ],
    [
      { kind: "unitValue", partner: "NLD", amount: 24_000, usual: 2_400 },
      "Netherlands: 24,000 USD/t is far from the usual 2,400. Quantity or value may be wrong.",
    ],
    [
      { kind: "jump", partner: "World", amount: 180_000_000, usual: 20_000_000 },
      "World: 180,000 t is more than 8 times the usual 20,000 t.",
    ],
    [
      { kind: "jump", partner: "World", amount: 1_000_000, usual: 20_000_000 },
      "World: 1,000 t is less than 1/8 of the usual 20,000 t.",
    ],
  ] as const)("says why %o does not look right", (suspicion, sentence) => {
    expect(suspicionSentence(suspicion, names, words, "en")).toBe(sentence);
  });

  test("says it in Chinese, with the partner's Chinese name", () => {
    const chinese = namesIn(small.catalogue, "USD", "zh");
    const [suspicion] = groups[1].suspicions;
    expect(suspicionSentence(suspicion, chinese, wordsIn("zh"), "zh")).toBe(
      "全球：6,600,000 吨，约为通常水平 6,500 吨的一千倍，单位可能有误（千克误作吨）。"
    );
  });
});

describe("gapsSentence(gaps)", () => {
  const gaps = (months: number) =>
    Array.from({ length: months }, (_, i) => {
      const month = monthOf(2025, i + 1);
      return { product: "Ingot", span: { first: month, last: month } };
    });

  test("names five months that nobody has a figure for", () => {
    expect(gapsSentence(gaps(5), names, words)).toBe(
      "No figure, here or in the workbook, for Ingot, January 2025; Ingot, February 2025; Ingot, March 2025; Ingot, April 2025; Ingot, May 2025."
    );
  });

  test("counts those beyond five", () => {
    expect(gapsSentence(gaps(6), names, words)).toMatch(/; Ingot, May 2025; and 1 more\.$/);
    expect(gapsSentence(gaps(7), names, words)).toMatch(/; Ingot, May 2025; and 2 more\.$/);
  });

  test("says nothing where there is none", () => {
    expect(gapsSentence([], names, words)).toBeUndefined();
  });
});

describe("words.changesSummary(counts)", () => {
  // New: 3 amounts of December's ingot and 1 of its powder; revised 2; withdrawn 1.
  const counts = summariseChanges(previewOf().comparison);

  test("says in one line what would change, in both languages", () => {
    expect(words.changesSummary(counts)).toBe(
      "4 new amounts of 1 month, 2 revised, 1 withdrawn, 1,034 unchanged."
    );
    expect(wordsIn("zh").changesSummary(counts)).toBe(
      "新增 4 项（1 个月），修订 2 项，撤回 1 项，未变 1,034 项。"
    );
  });

  test("names no months where nothing is new", () => {
    expect(words.changesSummary({ ...counts, added: 0, months: 0 })).toBe(
      "0 new amounts, 2 revised, 1 withdrawn, 1,034 unchanged."
    );
  });
});
