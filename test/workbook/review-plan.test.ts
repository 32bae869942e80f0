import fc from "fast-check";
import { Dataset } from "../../src/dataset/dataset";
import { monthOf } from "../../src/dataset/month";
import { bundled } from "../../src/sources/bundled";
import type { PlannedArea, PlannedSheet } from "../../src/workbook/plan";
import { planText } from "./plan-text";
import { countFormulas } from "../../src/workbook/review/build-review";
import { monthsToChoose } from "../../src/workbook/review/choice-of-months";
import { areasOf, outside } from "../../src/workbook/review/covered-cells";
import { planReview } from "../../src/workbook/review/plan-review";
import { type ReviewOptions, usualOptions } from "../../src/workbook/review/review-options";
import { NEW_PLACES } from "../../src/workbook/review/review-places";
import { syntheticDataset } from "../synthetic-dataset";
import { expectGolden } from "../golden";
import { emptyDataset } from "./november";

const november: ReviewOptions = { ...usualOptions(bundled(), "en"), month: monthOf(2025, 11) };

const products = bundled()
  .catalogue.products.map((p) => p.id)
  .filter((id) => id !== "Total");
const anyOptions: fc.Arbitrary<ReviewOptions> = fc.record({
  month: fc.integer({ min: monthOf(2024, 1), max: monthOf(2025, 12) }),
  products: fc.shuffledSubarray(products, { minLength: 1 }),
  destinations: fc.integer({ min: 1, max: 20 }),
  language: fc.constantFrom("en", "zh"),
  unit: fc.constantFrom("t", "kt"),
  values: fc.boolean(),
  paper: fc.constantFrom("A4", "Letter"),
});

/** Pairs of areas that share a cell. */
function overlaps(areas: readonly PlannedArea[]): [PlannedArea, PlannedArea][] {
  const meet = (a: PlannedArea, b: PlannedArea) =>
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns;
  return areas.flatMap((a, i) =>
    areas.slice(i + 1).flatMap((b): [PlannedArea, PlannedArea][] => (meet(a, b) ? [[a, b]] : []))
  );
}

const withCharts = (sheet: PlannedSheet) => [
  ...areasOf(sheet),
  ...(sheet.charts ?? []).map((chart) => chart.at),
];

test.each(["en", "zh"] as const)("planReview(…) of November 2025, in %s", (language) => {
  const plan = planReview(bundled(), { ...november, language });
  expectGolden(`workbook/golden/review-${language}.txt`, planText(plan));
});

test.each([
  ["en", "Value, CNY m", "Unit value, CNY/t"],
  ["zh", "金额（百万元）", "单价（元/吨）"],
] as const)(
  "planReview(…) of imports in yuan speaks of neither exports nor dollars, in %s",
  (language, value, unitValue) => {
    const { contents } = bundled();
    const trade = { flow: "imports", reporter: "CHN", currency: "CNY" } as const;
    const imports = new Dataset({ ...contents, trade });
    const text = planText(planReview(imports, { ...november, language, values: true }));
    // Sheet, chart and names keep theirs: by them formulas and the analyst find what is there.
    const words = text.replace(/MG[ _]destinations/gi, "");
    expect(words).not.toMatch(/export|USD|fob|destination|出口|美元|目的地/i);
    for (const heading of [value, unitValue]) expect(words).toContain(heading);
  }
);

test("planReview(…) of another country's trade bears its name", () => {
  const { contents } = bundled();
  const trade = { flow: "imports", reporter: "USA", currency: "USD" } as const;
  const text = (language: "en" | "zh") =>
    planText(planReview(new Dataset({ ...contents, trade }), { ...november, language }));
  expect(text("en")).toContain("United States, magnesium imports: monthly review");
  expect(text("zh")).toContain("美国镁产品进口月度评述");
});

test("planReview(…) with one product, three destinations, values and thousand tonnes", () => {
  const options: ReviewOptions = {
    ...november,
    products: ["Ingot"],
    destinations: 3,
    unit: "kt",
    values: true,
    paper: "Letter",
  };
  expectGolden("workbook/golden/review-small.txt", planText(planReview(bundled(), options)));
});

test("planReview(…) has 40 MG formulas at most, whatever the options", () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      expect(countFormulas(planReview(bundled(), options))).toBeLessThanOrEqual(40);
    })
  );
});

test("planReview(…) puts nothing over anything else, neither cells nor spills nor charts", () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      for (const sheet of planReview(bundled(), options).sheets)
        expect([sheet.name, overlaps(withCharts(sheet))]).toEqual([sheet.name, []]);
    })
  );
});

test("planReview(…) moved by the analyst is the same plan, so many rows and columns further", () => {
  fc.assert(
    fc.property(anyOptions, fc.nat(9), fc.nat(9), (options, row, column) => {
      const place = (sheet: string) => ({ sheet, row, column, isNew: false });
      const moved = planReview(bundled(), options, {
        review: place("MG Review"),
        destinations: place("MG Destinations"),
        history: place("MG History"),
        checks: place("MG Checks"),
      });
      const plain = planReview(bundled(), options);
      const back = (a: PlannedArea) => ({ ...a, row: a.row - row, column: a.column - column });
      moved.sheets.forEach((sheet, i) =>
        expect(withCharts(sheet).map(back)).toEqual(withCharts(plain.sheets[i]))
      );
    }),
    { numRuns: 30 }
  );
});

test("planReview(…) writes names of products and sheets as text, never as formulas", () => {
  const plan = planReview(bundled(), november, {
    ...NEW_PLACES,
    history: { ...NEW_PLACES.history, sheet: "It's =1+1" },
  });
  const text = planText(plan);
  expect(text).toContain("'It''s =1+1'!$B$18:$B$29");
});

test("planReview(…) of a dataset without figures is a plan all the same", () => {
  const plan = planReview(emptyDataset, usualOptions(emptyDataset, "en"));
  expect(plan.sheets.map((s) => s.name)).toEqual([
    "MG Review",
    "MG Destinations",
    "MG History",
    "MG Checks",
  ]);
});

test("monthsToChoose(…) lists months with a figure, the latest first, no gap filled", () => {
  const months = monthsToChoose(bundled());
  expect(months[0]).toBe(monthOf(2025, 12));
  expect(months).toContain(monthOf(2025, 11));
  expect(months).not.toContain(monthOf(2024, 1));
  expect([...months].sort((a, b) => b - a)).toEqual(months);
});

test("monthsToChoose(…) of a full dataset has every month of it, ten years at most", () => {
  expect(monthsToChoose(syntheticDataset({ months: 24, partners: 2 }))).toHaveLength(24);
  expect(monthsToChoose(syntheticDataset({ months: 150, partners: 1 }))).toHaveLength(120);
});

test("outside(…) gives the cells of areas that others leave free, as rectangles", () => {
  const area = (row: number, column: number, rows: number, columns: number) => ({
    row,
    column,
    rows,
    columns,
  });
  expect(outside([area(0, 0, 2, 2)], [area(0, 0, 2, 2)])).toEqual([]);
  expect(outside([area(0, 0, 3, 3)], [area(0, 0, 3, 2)])).toEqual([area(0, 2, 3, 1)]);
  expect(outside([area(0, 0, 2, 3)], [area(0, 1, 1, 1)])).toEqual([
    area(0, 0, 1, 1),
    area(0, 2, 1, 1),
    area(1, 0, 1, 3),
  ]);
});
