import { cell, cells, excelError } from "./excel-errors";
import { Dataset } from "../../src/dataset/dataset";
import { checks } from "../../src/functions/checks";
import { session } from "../../src/session";
import { bundled } from "../../src/sources/bundled";
import { catalogue } from "../../src/sources/catalogue";
import { observed, span } from "../dataset/observations";
import { comtrade, customs, open, tonnes } from "./several-sources";

/** MG.CHECKS: claim, printed, recomputed, at least, at most, difference, verdict, why; a row for each print. */
beforeEach(() => {
  session.language = "en";
  session.formatsNumbers = false;
  session.open(bundled(), "bundled");
});

const one = (x: unknown) => [[x]];
const rowsOf = (period?: unknown) => cells(checks(period === undefined ? undefined : one(period)));
const row = async (period: unknown, claim: string) =>
  (await rowsOf(period)).find(([told]) => String(told).startsWith(claim))!;

test("the average of 20,800 t in tonnes: printed, recomputed, its band, the difference and the verdict", async () => {
  const [, printed, recomputed, low, high, difference, verdict, why] = await row(
    "2025-11",
    "Ingot, World, 2025-11, year-to-date average"
  );
  expect([printed, verdict]).toEqual([20_800, "differs"]);
  expect(recomputed).toBeCloseTo(20_886.4, 1);
  expect(low).toBeCloseTo(20_886.4, 1);
  expect(high).toBeCloseTo(20_890.9, 1);
  expect(difference).toBeCloseTo(-86.4, 1);
  expect(why).toMatch(/^229,750 t \(2025-01:2025-11\) ÷ 11 = 20,886 t/);
});

test("a rate is a fraction, shown as a percentage with two digits, and an amount with its thousands, where the host can", async () => {
  const claim = "Total, World, 2025-01:2025-11, cumulative year on year";
  expect((await row("2025-11", claim))[1]).toBe(-0.0288);
  session.formatsNumbers = true;
  expect((await row("2025-11", claim))[1]).toEqual({
    type: "FormattedNumber",
    basicValue: -0.0288,
    numberFormat: "0.00%",
  });
  expect((await row("2025-11", "Ingot, World, 2025-11, year-to-date average"))[1]).toEqual({
    type: "FormattedNumber",
    basicValue: 20_800,
    numberFormat: "#,##0",
  });
});

test("what cannot be checked has errors where its numbers would be, with the reason, and is said in words", async () => {
  const [, printed, ...rest] = await row("2025-10", "Ingot, World, 2025-10, year on year");
  expect(printed).toBe(-0.4282);
  for (const missing of rest.slice(0, 4))
    expect(missing).toMatch(
      /^#N\/A It rests on 24,103 t \(2024-10\), derived from what this very page prints/
    );
  expect(rest[4]).toBe("cannot be checked");
  expect(rest[5]).toMatch(/month on month it is −50\.28 %\.$/);
});

test("every row has eight columns; omitted or blank, the period is every one", async () => {
  const all = await rowsOf();
  expect(all.every((cellsOfRow) => cellsOfRow.length === 8)).toBe(true);
  expect(all.length).toBeGreaterThan((await rowsOf("2025")).length);
  for (const blank of ["", null, 0]) expect(await rowsOf(blank)).toEqual(all);
});

test("in Chinese", async () => {
  session.language = "zh";
  const [claim, , , , , , verdict] = await row("2025年11月", "镁锭、全球、2025-11、年内月均");
  expect(claim).toMatch(/SMM/);
  expect(verdict).toBe("不符");
});

test("a period of which nothing is printed is #N/A and says so", async () => {
  expect(await cell(checks(one("2016-05")))).toMatch(/^#N\/A Nothing printed about 2016-05 can be/);
});

test("an empty dataset, and one without claims, are #N/A", async () => {
  const contents = { title: "", catalogue, sources: [], observations: [] };
  session.open(new Dataset(contents), "workbook");
  expect(await cell(checks())).toMatch(/^#N\/A The dataset holds no figures/);
  const observations = [observed(span("2025-11"), 100, { product: "Total" })];
  session.open(new Dataset({ ...contents, observations }), "workbook");
  expect(await cell(checks())).toMatch(/^#N\/A Nothing printed about/);
});

test("what it cannot read is #VALUE! with a sentence", async () => {
  expect(await cell(checks(one("2025-13")))).toMatch(/^#VALUE! Cannot read the period "2025-13"/);
  expect(await cell(checks([["2025-11", "2025-12"]]))).toMatch(
    /^#VALUE! MG.CHECKS takes one value/
  );
  expect(await cell(checks(one(excelError("#REF!", "gone"))))).toBe("#VALUE! gone");
});

test("sources that have many figures in common are counted in a row of words, above those that differ", async () => {
  const months = ["2025-01", "2025-02", "2025-03", "2025-04"];
  const observations = months.flatMap((month, i) => [
    tonnes(month, 100),
    tonnes(month, i === 1 ? 97 : 100, { sources: ["comtrade"] }),
  ]);
  open({ sources: [customs, comtrade], observations });
  expect(await rowsOf()).toEqual([
    [
      "Ingot, 2025-01:2025-04, quantity: UN Comtrade, 2026-01, beside China Customs, 2025-04-20",
      ...["", "", "", "", ""],
      "differs",
      "Of 4 figures that both have, 3 agree. 1 differs and is listed.",
    ],
    [
      "Ingot, World, 2025-02, quantity: UN Comtrade, 2026-01",
      ...[97, 100, 100, 100, -3],
      "differs",
      "100 t by China Customs, 2025-04-20: the two cannot both be right. The print is 3 t lower; 3 t remain after all rounding.",
    ],
  ]);
  // Of a single month there is little to count: what agrees to the kilogram goes without saying.
  expect((await rowsOf("2025-02")).map(([claim]) => claim)).toEqual([
    "Ingot, World, 2025-02, quantity: UN Comtrade, 2026-01",
  ]);
  expect(await cell(checks(one("2025-03")))).toMatch(/^#N\/A Nothing printed about 2025-03 can be/);
});

test("where the code of the review cannot be loaded the answer is a sentence", async () => {
  jest.resetModules();
  jest.doMock("../../src/review", () => {
    throw new Error("Loading chunk review failed.");
  });
  const fresh = await import("../../src/functions/checks");
  const { session: own } = await import("../../src/session");
  own.open(bundled(), "bundled");
  expect(await cell(fresh.checks())).toBe(
    "#N/A A part of the add-in could not be loaded. Check the connection, then recalculate."
  );
  jest.dontMock("../../src/review");
});
