import { cell, cells } from "./excel-errors";
import { column, open, row } from "./known-months";
import { monthlyPace, seasonal } from "../../src/functions/seasons";
import { Dataset } from "../../src/dataset/dataset";
import { spanOf } from "../../src/dataset/span";
import { session } from "../../src/session";
import { bundled } from "../../src/sources/bundled";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed } from "../dataset/observations";

/** Ingot from January 2022 to a month, t: 100 every month, 50 every February, 150 every December. */
const years = (last: string) =>
  Array.from({ length: m(last) - m("2022-01") + 1 }, (_, i) =>
    observed(spanOf(m("2022-01") + i), { 1: 50_000, 11: 150_000 }[i % 12] ?? 100_000)
  );

beforeEach(() => open(...years("2025-11")));

describe("MG.SEASONAL", () => {
  test.each([
    [2, 0.5],
    ["2", 0.5],
    ["Feb", 0.5],
    ["february", 0.5],
    ["2月", 0.5],
    ["2025-02", 0.5],
    [45_702, 0.5], // 14 February 2025 as an Excel date
    [12, 1.5],
    ["Dec", 1.5],
    [7, 1],
  ])("SEASONAL(Ingot, %j) is %d", async (month, index) => {
    expect(await cell(seasonal(row("Ingot"), row(month)))).toBeCloseTo(index, 9);
  });

  test("SEASONAL(product, column of twelve months) average 1", async () => {
    const answer = await cells(
      seasonal(row("Ingot"), column(...Array.from({ length: 12 }, (_, i) => i + 1)))
    );
    expect(answer.reduce((s, [index]) => s + (index as number), 0) / 12).toBeCloseTo(1, 9);
  });

  test.each([[13], [1.5], [-1], ["Smarch"], ["H1"], [2025], ["1-3月"]])(
    "SEASONAL(Ingot, %j) is #VALUE! and says how to write a month",
    async (month) => {
      expect(await cell(seasonal(row("Ingot"), row(month)))).toMatch(
        /^#VALUE! Cannot read ".*" as a month of the year\. Write 1 to 12, a name such as Nov, or a date\.$/
      );
    }
  );

  test("SEASONAL under three full years is #N/A and says how many months there are", async () => {
    open(...years("2024-11"));
    expect(await cell(seasonal(row("Ingot"), row(2)))).toBe(
      "#N/A No seasonal index for Ingot: it takes 36 months without a gap, and the last run has 35 (2022-01:2024-11). Load a longer dataset."
    );
  });

  test("SEASONAL of an unknown product, and of an empty dataset, say so", async () => {
    expect(await cell(seasonal(row("Alloy"), row(2)))).toMatch(
      /^#N\/A The data hold no quantity of Alloy/
    );
    session.open(new Dataset({ title: "", catalogue, sources: [], observations: [] }), "workbook");
    expect(await cell(seasonal(row("Ingot"), row(2)))).toMatch(
      /^#N\/A The dataset holds no figures/
    );
  });
});

describe("MG.RUNRATE", () => {
  test("RUNRATE(product, period) is last year less the year to date over the months left", async () => {
    // 2024: 1,200 t. January to September 2025: 850 t. 350 ÷ 3.
    expect(await cell(monthlyPace(row("Ingot"), row("2025-09")))).toBeCloseTo(350 / 3, 9);
    expect(await cells(monthlyPace(row("Ingot"), row("2025-10", "2025-11")))).toEqual([[125, 150]]);
  });

  test("RUNRATE in December is #N/A and says that no month is left", async () => {
    expect(await cell(monthlyPace(row("Ingot"), row("2024-12")))).toBe(
      "#N/A No run rate for 2024-12: no month of the year is left. Ask for an earlier month."
    );
  });

  test("RUNRATE without last year is #N/A and says which months are missing", async () => {
    expect(await cell(monthlyPace(row("Ingot"), row("2022-05")))).toMatch(
      /^#N\/A No run rate for Ingot, World, 2022-05: missing 2021-01 – 2021-12\./
    );
    expect(await cell(monthlyPace(row("Ingot"), row("2025-H1")))).toMatch(
      /^#VALUE! MG\.RUNRATE wants one month/
    );
  });
});

describe("seasons on the bundled figures", () => {
  beforeEach(() => session.open(bundled(), "bundled"));

  test("SEASONAL(Ingot, 11) is #N/A: 21 months without a gap are not three years", async () => {
    expect(await cell(seasonal(row("Ingot"), row(11)))).toMatch(
      /the last run has 21 \(2024-04:2025-12\)/
    );
  });

  test("RUNRATE(Total, 2025-11) is all of 2024, 459,800 t by the prints, less 408,800 t, for December alone", async () => {
    const year = bundled().series("Total", "World", "quantity")!.total(m("2024-01"), m("2024-12"))!;
    expect(await cell(monthlyPace(row("Total"), row("2025-11")))).toBe(
      year.amount / 1000 - 408_800
    );
  });
});
