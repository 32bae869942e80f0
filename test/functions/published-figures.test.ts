import { cell, cells } from "./excel-errors";
import { rolling3, rollingMean, value, ytdAmount, ytdMean } from "../../src/functions/amounts";
import { cumulativeYearOnYear, monthOnMonth, yearOnYear } from "../../src/functions/growth";
import { latest } from "../../src/functions/periods";
import { source, why } from "../../src/functions/provenance";
import { session } from "../../src/session";
import { bundled } from "../../src/sources/bundled";

/** The founding review (SMM, November 2025) and its neighbours, answered from the figures shipped with the add-in. */
beforeAll(() => session.open(bundled(), "bundled"));

const one = (x: unknown) => [[x]];

describe("MG.VALUE on the bundled figures", () => {
  test.each([
    ["Total", 38_900],
    ["Ingot", 22_218], // 22,200 by SMM and 22,218 by another outlet: the narrower print is shown
    ["Powder", 6_585],
    ["Alloy", 8_272],
  ])("VALUE(%j, 2025-11) is %d t", async (product, tonnes) => {
    expect(await cell(value(one(product), one("2025-11")))).toBe(tonnes);
  });

  test.each([
    ["Ingot", "2025-11", "Netherlands"],
    ["镁锭", "2025年11月", "荷兰"],
    ["81041100", 202511, "NLD"],
    [81041100, 45980, "nl"],
  ])(
    "VALUE(%j, %j, %j) is 6,606.9 t whatever language or code it is asked in",
    async (p, t, to) => {
      expect(await cell(value(one(p), one(t), one(to)))).toBe(6_606.9);
    }
  );

  test("VALUE of powder to Canada is 1,552.9 t, and to Europe 1,080 t", async () => {
    expect(await cells(value(one("Powder"), one("2025-11"), [["Canada", "Europe"]]))).toEqual([
      [1_552.9, 1_080],
    ]);
  });

  test("VALUE of a half-year nobody printed is derived: Total, first half of 2024, about 236,086 t", async () => {
    const tonnes = await cell(value(one("Total"), one("2024-H1")));
    expect(tonnes).toBeGreaterThan(236_025);
    expect(tonnes).toBeLessThan(236_147);
  });

  test("VALUE in unit value is value over weight: December 2025 ingot 45.01 million USD / 21,50x t", async () => {
    const usd = await cell(value(one("Ingot"), one("2025-12"), undefined, one("unitvalue")));
    expect(usd).toBe(2_093); // printed by SMM
  });
});

describe("growth on the bundled figures", () => {
  test.each([
    ["Total", 0.307, 0.001], // 38,900 / 29,760 (derived, 29,748…29,773)
    ["Ingot", 0.6121, 0.00005], // 22,218 / 13,782
    ["Powder", 0.3123, 0.0001], // 6,585 / 5,018
    ["Alloy", -0.1004, 0.0001], // 8,272 / 9,195
  ])("MOM(%j, 2025-11) is %d ± %d", async (product, rate, band) => {
    const answer = (await cell(monthOnMonth(one(product), one("2025-11")))) as number;
    expect(Math.abs(answer - rate)).toBeLessThanOrEqual(band);
  });

  test("YTDYOY of Total is −2.79 %, not the −2.88 % that was printed", async () => {
    const rate = await cell(cumulativeYearOnYear(one("Total"), one("2025-11")));
    expect(rate).toBeGreaterThan(-0.0281);
    expect(rate).toBeLessThan(-0.0277);
  });

  test("YTDYOY of ingot lies between −5.15 % and −5.12 %", async () => {
    const rate = await cell(cumulativeYearOnYear(one("Ingot"), one("2025-11")));
    expect(rate).toBeGreaterThan(-0.0515);
    expect(rate).toBeLessThan(-0.0512);
  });

  test("YOY of ingot in October 2025 is −42.82 %, the rate that was printed as month on month", async () => {
    expect(await cell(yearOnYear(one("Ingot"), one("2025-10")))).toBeCloseTo(-0.4282, 4);
  });
});

describe("sums and means on the bundled figures", () => {
  test.each([
    ["Total", 408_800, 408_800],
    ["Ingot", 229_700, 229_800],
    ["Powder", 67_700, 67_700],
    ["Alloy", 90_400, 90_400],
  ])("YTD(%j, 2025-11) lies in %d…%d t", async (product, low, high) => {
    const tonnes = await cell(ytdAmount(one(product), one("2025-11")));
    expect(tonnes).toBeGreaterThanOrEqual(low);
    expect(tonnes).toBeLessThanOrEqual(high);
  });

  test("ROLLING3 of ingot is (27,717 + 13,782 + 22,218) / 3 = 21,239 t, and ROLLING of 3 the same", async () => {
    expect(await cell(rolling3(one("Ingot"), one("2025-11")))).toBe(21_239);
    expect(await cell(rollingMean(one("Ingot"), one(3), one("2025-11")))).toBe(21_239);
  });

  test("YTDAVG of ingot is 229,7xx / 11, not the 20,800 t that was printed", async () => {
    const tonnes = await cell(ytdMean(one("Ingot"), one("2025-11")));
    expect(tonnes).toBeGreaterThanOrEqual(20_882);
    expect(tonnes).toBeLessThanOrEqual(20_891);
  });
});

describe("latest month of the bundled figures", () => {
  test("LATEST() is December 2025, as an Excel date", async () => {
    expect(await cell(latest())).toBe(45_992);
  });

  test("MOM() is the total's latest month on month: 38,700 / 38,900 − 1", async () => {
    expect(await cell(monthOnMonth())).toBeCloseTo(38_700 / 38_900 - 1, 4);
  });

  test("LATEST of alloy to Europe is its own latest month, November 2025", async () => {
    expect(await cell(latest(one("Alloy"), one("Europe")))).toBe(45_962);
  });
});

describe("refusals on the bundled figures", () => {
  test('MOM("Ingt") is #VALUE! and asks whether Ingot was meant', async () => {
    expect(await cell(monthOnMonth(one("Ingt")))).toMatch(
      /^#VALUE! Unknown product "Ingt"\. Did you mean "Ingot"\? Products are Total, Ingot, Powder, Alloy/
    );
  });

  test('MOM("Powder", "2025-09") is #N/A and says which months are missing and which are known', async () => {
    expect(await cell(monthOnMonth(one("Powder"), one("2025-09")))).toBe(
      "#N/A No month on month for Powder, World, 2025-09: missing 2025-08 – 2025-09. " +
        "Months known: 2023-05, 2024-04 – 2024-05, 2024-12, 2025-10 – 2025-12."
    );
  });

  test("VALUE of a destination nobody printed is #N/A and says what is known of the product", async () => {
    expect(await cell(value(one("Powder"), one("2025-11"), one("Japan")))).toMatch(
      /^#N\/A The data hold no quantity of Powder to Japan\. For Powder they know World, .*Canada/
    );
  });
});

describe("provenance of the bundled figures", () => {
  test("SOURCE names publisher, title, date, basis, band and that the figures are the bundled ones", async () => {
    const line = await cell(source(one("Total"), one("2025-11")));
    expect(line).toMatch(
      /^38,900 t \(± 50 t\), reported: SMM .*“Nov Magnesium Exports Rebound .*2025-12/
    );
    expect(line).toMatch(/\[bundled figures\]$/);
  });

  test("SOURCE of a derived figure says that nobody printed it, and what it was computed from", async () => {
    expect(await cell(source(one("Total"), one("2024-H1")))).toMatch(
      /derived, printed by nobody: from/
    );
  });

  test('WHY("Ingot", "2025-11", , "mom") says which two figures made the rate and where each is from', async () => {
    const text = (await cell(why(one("Ingot"), one("2025-11"), undefined, one("mom")))) as string;
    const [rate, now, before] = text.split("\n");
    expect(rate).toMatch(
      /^Ingot, World, 2025-11, month on month: 22,218 t ÷ 13,782 t − 1 = \+61\.21 %/
    );
    expect(now).toMatch(/^2025-11: 22,218 t \(± 0\.5 t\), reported: /);
    expect(before).toMatch(/^2025-10: 13,782 t \(± 0\.5 t\), reported: /);
  });

  test("WHY of a rate that cannot be known says why, as text", async () => {
    const text = await cell(why(one("Powder"), one("2025-09"), undefined, one("mom")));
    expect(text).toMatch(/^No month on month for Powder, World, 2025-09: missing/);
  });

  test("sentences are Chinese where Office is", async () => {
    session.language = "zh";
    expect(await cell(monthOnMonth(one("Ingt")))).toMatch(
      /^#VALUE! 没有名为“Ingt”的产品。是否指“Ingot”？/
    );
    expect(await cell(source(one("镁锭"), one("2025-11")))).toMatch(/公布值.*\[内置数据\]$/);
    session.language = "en";
  });
});
