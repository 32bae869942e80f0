import { cell, cells, excelError } from "./excel-errors";
import { column, open, partners, products, row } from "./known-months";
import { unitValue } from "../../src/functions/amounts";
import { difference, monthOnMonth } from "../../src/functions/growth";
import { contributionTo, shareOf } from "../../src/functions/parts";
import { session } from "../../src/session";
import { bundled } from "../../src/sources/bundled";
import { observed, span } from "../dataset/observations";

const one = (x: unknown) => [[x]];
const number = async (answer: Promise<unknown[][]>) => (await cell(answer)) as number;

/** Two months: total 100 → 120 t, ingot 60 → 75, powder 20 → 18, alloy 10 → 14; so others 10 → 13. To the Netherlands 30 → 25. */
const small = () =>
  open(
    ...products({
      Total: { "2025-10": 100, "2025-11": 120 },
      Ingot: { "2025-10": 60, "2025-11": 75 },
      Powder: { "2025-10": 20, "2025-11": 18 },
      Alloy: { "2025-10": 10, "2025-11": 14 },
    }),
    ...partners({ NLD: { "2025-10": 30, "2025-11": 25 }, Europe: { "2025-11": 40 } })
  );

beforeEach(small);

describe("MG.CHANGE", () => {
  test("CHANGE(product) is the difference from the month before in tonnes: 75 − 60", async () => {
    expect(await cell(difference(row("Ingot")))).toBe(15);
    expect(await cell(difference(row("Powder"), row("2025-11")))).toBe(-2);
  });

  test("CHANGE(…, basis) reads English and Chinese: mom and 环比 are one", async () => {
    const change = (basis: unknown) =>
      cell(difference(row("Ingot"), undefined, undefined, undefined, one(basis)));
    expect(await change("MOM")).toBe(15);
    expect(await change("环比")).toBe(15);
    expect(await change("yoy")).toMatch(
      /^#N\/A No change for Ingot, World, 2025-11: missing 2024-11\./
    );
  });

  test("CHANGE(…, ytdyoy) takes year to date from year to date, in dollars where dollars are asked for", async () => {
    const value = { measure: "value" } as const;
    open(
      observed(span("2024-01"), 500, value),
      observed(span("2024-02"), 700, value),
      observed(span("2025-01", "2025-02"), 1_500, value)
    );
    const answer = difference(row("Ingot"), row("2025-02"), undefined, row("usd"), row("累计同比"));
    expect(await cell(answer)).toBe(300);
  });

  test("CHANGE(column of products, …, row of bases) fills a grid", async () => {
    const answer = await cells(
      difference(column("Ingot", "Powder"), undefined, undefined, undefined, row("mom", "环比"))
    );
    expect(answer).toEqual([
      [15, 15],
      [-2, -2],
    ]);
  });

  test.each([["mon"], ["ytd"], [7], [true]])(
    "CHANGE(…, unknown basis %j) is #VALUE! and names those that are known",
    async (basis) => {
      expect(
        await cell(difference(row("Ingot"), undefined, undefined, undefined, one(basis)))
      ).toMatch(/^#VALUE! Cannot read ".+"\..* Write one of mom, yoy, ytdyoy\.$/);
    }
  );

  test("CHANGE(product, span) is #VALUE!: it wants one month", async () => {
    expect(await cell(difference(row("Ingot"), row("2025-Q3")))).toMatch(
      /^#VALUE! MG\.CHANGE wants one month/
    );
  });
});

describe("MG.SHARE", () => {
  test("SHARE(product) is its share of Total: 75 ÷ 120; of Other 13 ÷ 120", async () => {
    expect(await cell(shareOf(row("Ingot"), row("2025-11")))).toBe(75 / 120);
    expect(await cell(shareOf(row("Other"), row("2025-11")))).toBe(13 / 120);
    expect(await cell(shareOf(row("Total"), row("2025-11")))).toBe(1);
  });

  test("SHARE(product, period, partner) is the partner's share of World: 25 ÷ 75", async () => {
    expect(await cell(shareOf(row("Ingot"), row("2025-11"), row("荷兰")))).toBe(25 / 75);
  });

  test("SHARE(…, of) names a product or a partner: 25 ÷ 40 of what goes to Europe", async () => {
    const netherlands = (of: unknown) =>
      cell(shareOf(row("Ingot"), row("2025-11"), row("NLD"), one(of)));
    expect(await netherlands("Europe")).toBe(25 / 40);
    expect(await netherlands("世界")).toBe(25 / 75);
    expect(await netherlands("Ingot")).toBe(1); // of ingot to the Netherlands
  });

  test("SHARE(…, 合计), a product's name and World's: Total of what goes to World, World where a partner is given", async () => {
    expect(await cell(shareOf(row("Ingot"), row("2025-11"), undefined, row("合计")))).toBe(
      75 / 120
    );
    expect(await cell(shareOf(row("Ingot"), row("2025-11"), row("NLD"), row("合计")))).toBe(
      25 / 75
    );
  });

  test("SHARE(product, span) is a share of sums: 135 ÷ 220", async () => {
    expect(await cell(shareOf(row("Ingot"), row("2025-10:2025-11")))).toBe(135 / 220);
  });

  test("SHARE is shown as a percentage where the host takes formats", async () => {
    session.formatsNumbers = true;
    expect(await cell(shareOf(row("Ingot")))).toMatchObject({ numberFormat: "0.0%" });
  });

  test("SHARE(…, of what does not hold it) is #VALUE!: Ingot is no part of Powder, nor Japan of Europe", async () => {
    expect(await cell(shareOf(row("Ingot"), undefined, undefined, row("Powder")))).toBe(
      "#VALUE! Ingot is no part of Powder. Name a whole that holds it, such as Total or World, or leave the argument out."
    );
    expect(await cell(shareOf(row("Ingot"), undefined, row("Japan"), row("Europe")))).toMatch(
      /^#VALUE! Japan is no part of Europe\./
    );
  });

  test.each([
    ["Totl", 'Did you mean "Total"?'],
    ["Zinc", ""],
    [81, ""],
  ])("SHARE(…, unknown whole %j) is #VALUE!", async (of, meant) => {
    const answer = await cell(shareOf(row("Ingot"), undefined, undefined, one(of)));
    expect(answer).toMatch(/^#VALUE! Cannot read ".+" as a whole\./);
    expect(answer).toContain(meant);
  });

  test("SHARE where the whole is not known says that it is the whole: Total to the Netherlands", async () => {
    const answer = shareOf(row("Ingot"), row("2025-11"), row("NLD"), row("Total"));
    expect(await cell(answer)).toMatch(
      /^#N\/A The data hold no quantity of Total to Netherlands: it is a sum, and of these parts they know nothing: Powder, Alloy/
    );
    expect(await cell(shareOf(row("Ingot"), row("2025-10"), row("NLD"), row("Europe")))).toMatch(
      /^#N\/A No share for Ingot, Europe, 2025-10: missing 2025-10\./
    );
  });

  test("SHARE of blank cells and errors: each answers for itself", async () => {
    const answer = await cells(
      shareOf(column("Ingot", "", excelError("#DIV/0!")), row("2025-11"), undefined, row("Total"))
    );
    expect(answer).toEqual([[75 / 120], [""], ["#DIV/0! "]]);
    expect(await cell(shareOf(row("Ingot"), undefined, undefined, row("")))).toBe("");
  });

  test("SHARE(column of 2, row, column of 3) is #VALUE!: the shapes do not fit", async () => {
    const answer = shareOf(column("Ingot", "Powder"), undefined, column("NLD", "CAN", "JPN"));
    expect(await cell(answer)).toMatch(/^#VALUE! The ranges do not fit together: 2 × 1, 3 × 1\./);
  });
});

describe("MG.CONTRIB", () => {
  test("CONTRIB(product) is what it adds to the growth of Total, in points: (75 − 60) ÷ 100", async () => {
    expect(await cell(contributionTo(row("Ingot")))).toBeCloseTo(15, 12);
    expect(await cell(contributionTo(row("Other")))).toBeCloseTo(3, 12);
  });

  test("CONTRIB of ingot, powder, alloy and Other add up to the growth of Total, 20 points", async () => {
    const parts = await cells(contributionTo(column("Ingot", "Powder", "Alloy", "Other")));
    const sum = parts.reduce((s, [points]) => s + (points as number), 0);
    expect(sum).toBeCloseTo(20, 12);
    expect(await number(contributionTo(row("Total")))).toBeCloseTo(sum, 12);
  });

  test("CONTRIB(product, period, partner) is of the growth of World: (25 − 30) ÷ 60", async () => {
    expect(await cell(contributionTo(row("Ingot"), undefined, row("NLD")))).toBeCloseTo(
      -500 / 60,
      12
    );
  });

  test("CONTRIB(…, unknown basis) and (…, a whole that does not hold it) are #VALUE!", async () => {
    expect(await cell(contributionTo(row("Ingot"), undefined, undefined, row("weekly")))).toMatch(
      /^#VALUE! Cannot read "weekly"\./
    );
    expect(
      await cell(contributionTo(row("Total"), undefined, undefined, undefined, row("Ingot")))
    ).toMatch(/^#VALUE! Total is no part of Ingot\./);
  });

  test("CONTRIB(…, yoy) says which of the two is missing where: the part first", async () => {
    expect(await cell(contributionTo(row("Ingot"), undefined, undefined, row("yoy")))).toMatch(
      /^#N\/A No contribution to growth for Ingot, World, 2025-11: missing 2024-11\./
    );
  });

  test("CONTRIB where the whole was zero is #N/A and says so", async () => {
    open(
      ...products({
        Total: { "2025-10": 0, "2025-11": 9 },
        Ingot: { "2025-10": 0, "2025-11": 9 },
      })
    );
    expect(await cell(contributionTo(row("Ingot")))).toBe(
      "#N/A No contribution to growth for Total, World: the base 2025-10 is zero."
    );
  });
});

describe("MG.UNITVALUE", () => {
  test("UNITVALUE(product, span) is dollars over tonnes of the span: 500 USD ÷ 200 kg = 2,500 USD/t", async () => {
    open(
      observed(span("2025-10"), 100),
      observed(span("2025-11"), 100),
      observed(span("2025-10"), 300, { measure: "value" }),
      observed(span("2025-11"), 200, { measure: "value" })
    );
    expect(await cell(unitValue(row("Ingot"), row("2025-10:2025-11")))).toBe(2_500);
    expect(await cells(unitValue(row("Ingot"), column("2025-10", "2025-11")))).toEqual([
      [3_000],
      [2_000],
    ]);
  });

  test("UNITVALUE without dollars is #N/A and says that there is no unit value", async () => {
    expect(await cell(unitValue(row("Ingot")))).toMatch(
      /^#N\/A The data hold no unit value of Ingot/
    );
  });
});

describe("parts on the bundled figures (November 2025)", () => {
  beforeEach(() => session.open(bundled(), "bundled"));
  const november = one("2025-11");

  // (22,218 − 13,782), (6,585 − 5,018), (8,272 − 9,195) and what is left of 38,900 − 29,760, over 29,760 t.
  test.each([
    ["Ingot", 28.3, 28.4],
    ["Powder", 5.25, 5.28],
    ["Alloy", -3.11, -3.09],
    ["Other", 0.1, 0.3],
    ["Total", 30.6, 30.8],
  ])("CONTRIB(%j, 2025-11) lies in %d…%d points", async (product, low, high) => {
    const points = await number(contributionTo(one(product), november));
    expect(points).toBeGreaterThanOrEqual(low);
    expect(points).toBeLessThanOrEqual(high);
  });

  test.each([["mom"], ["ytdyoy"]])(
    "CONTRIB of the four parts on %s add up to the total's growth",
    async (basis) => {
      const four = column("Ingot", "Powder", "Alloy", "Other");
      const parts = await cells(contributionTo(four, november, undefined, one(basis)));
      const total = await number(contributionTo(one("Total"), november, undefined, one(basis)));
      expect(parts.reduce((s, [points]) => s + (points as number), 0)).toBeCloseTo(total, 9);
    }
  );

  test("CONTRIB of Total is its MOM in points", async () => {
    const total = await number(contributionTo(one("Total"), november));
    expect(total).toBeCloseTo((await number(monthOnMonth(one("Total"), november))) * 100, 9);
  });

  test("CHANGE of ingot is 22,218 − 13,782 = 8,436 t; SHARE of the Netherlands 6,606.9 ÷ 22,218", async () => {
    expect(await cell(difference(one("Ingot"), november))).toBe(8_436);
    expect(await cell(shareOf(one("Ingot"), november, one("Netherlands")))).toBeCloseTo(0.29737, 5);
  });

  test("UNITVALUE of ingot in December 2025 is the 2,093 USD/t that SMM printed", async () => {
    expect(await cell(unitValue(one("Ingot"), one("2025-12")))).toBe(2_093);
  });
});
