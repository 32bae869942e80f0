import { cell, cells } from "./excel-errors";
import { column, open, partners, products, row } from "./known-months";
import { timeSeries } from "../../src/functions/time-series";
import { session } from "../../src/session";

/** Ingot 100, 110, 121 t, powder 50, 40, 45 and total 200, 180, 220 from September; the Netherlands 10, 11, 33; ingot a year before 80. */
beforeEach(() =>
  open(
    ...products({
      Total: { "2025-09": 200, "2025-10": 180, "2025-11": 220 },
      Ingot: { "2024-11": 80, "2025-09": 100, "2025-10": 110, "2025-11": 121 },
      Powder: { "2025-09": 50, "2025-10": 40, "2025-11": 45 },
    }),
    ...partners({ NLD: { "2025-09": 10, "2025-10": 11, "2025-11": 33 } })
  )
);

const series = (
  transform: unknown,
  { product = row("Ingot"), partner = "World", measure = "", from = "2025-09" } = {}
) => timeSeries(product, row(from), row("2025-11"), row(partner), row(measure), row(transform));
const values = async (...args: Parameters<typeof series>) =>
  (await cells(series(...args))).map((cellsOfRow) => cellsOfRow[1]);

describe("MG.SERIES with a transform", () => {
  test("SERIES(…, index) is 100 in the first month that is spilled", async () => {
    const [first, second, third] = await values("index");
    expect([first, second]).toEqual([100, expect.closeTo(110, 9)]);
    expect(third).toBeCloseTo(121, 9);
  });

  test.each(["index:2025-10", "index:latest-1", "INDEX: Oct 2025", "指数:2025年10月"])(
    "SERIES(…, %j) is 100 in the month that is named",
    async (transform) => {
      const [first, second, third] = (await values(transform)) as number[];
      expect(first).toBeCloseTo((100 / 110) * 100, 9);
      expect(second).toBe(100);
      expect(third).toBeCloseTo(110, 9);
    }
  );

  test("SERIES(…, cagr:2024-11) is compound annual growth, #N/A under twelve months", async () => {
    const [first, , third] = await values("cagr:2024-11");
    expect(first).toBe(
      "#N/A No annual growth for 2025-09 from 2024-11: it takes 12 months at least. Write an earlier base, such as cagr:2020-01."
    );
    expect(third).toBeCloseTo(121 / 80 - 1, 12);
  });

  test("SERIES(from, …, cagr) counts from the first month", async () => {
    expect((await values("cagr", { from: "2024-11" })).at(-1)).toBeCloseTo(121 / 80 - 1, 12);
  });

  test("SERIES(…, share) is of Total, and of World where a partner is given", async () => {
    expect(await values("share")).toEqual([0.5, 110 / 180, 121 / 220]);
    expect(await values("占比", { partner: "NLD" })).toEqual([0.1, 0.1, 33 / 121]);
  });

  test("SERIES(…, contribution) is in points: (110 − 100) ÷ 200 and (121 − 110) ÷ 180", async () => {
    const [first, second, third] = await values("contribution");
    expect(first).toMatch(
      /^#N\/A No contribution to growth for Ingot, World, 2025-09: missing 2025-08\./
    );
    expect(second).toBeCloseTo(5, 12);
    expect(third).toBeCloseTo(1_100 / 180, 12);
  });

  test("SERIES(…, contribution-yoy) names what the whole lacks", async () => {
    expect((await values("contribution-yoy"))[2]).toMatch(
      /^#N\/A No contribution to growth for Total, World, 2025-11: missing 2024-11\./
    );
    expect((await values("contribution-ytdyoy"))[2]).toMatch(/^#N\/A/);
  });

  test("SERIES(two products, …, share) has a column for each, and percentages where formats are known", async () => {
    session.formatsNumbers = true;
    const answer = await cells(series("share", { product: column("Ingot", "Powder") }));
    expect(answer[0].slice(1)).toEqual(
      [0.5, 0.25].map((basicValue) => ({
        type: "FormattedNumber",
        basicValue,
        numberFormat: "0.0%",
      }))
    );
    expect((await values("index"))[0]).toBe(100);
  });

  test.each([
    ["环比", 0.1],
    ["MoM", 0.1],
    ["rolling-2", 115.5],
    ["", 121],
    [0, 121],
  ])("SERIES(…, %j) still reads the plain transforms, Chinese too", async (transform, last) => {
    expect((await values(transform)).at(-1)).toBeCloseTo(last, 12);
  });

  test.each([
    ["unitvalue", "share"],
    ["unitvalue", "contribution"],
  ])("SERIES(…, %s, …, %s) is #VALUE!: unit values do not add up", async (measure, transform) => {
    expect((await values(transform, { measure }))[0]).toMatch(
      /^#VALUE! Unit values do not add up, so there is no .+ of them\./
    );
  });

  test.each([
    "shore",
    "share-yoy",
    "index-2025",
    "contribution-weekly",
    "level:2025-01",
    "rolling-0",
    7,
  ])(
    "SERIES(…, unknown transform %j) is #VALUE! and names those that are known",
    async (transform) => {
      expect(await cell(series(transform))).toMatch(
        /^#VALUE! Cannot read ".+"\..* Write one of level, mom, .*index:2024-01, cagr:2020-01, share, contribution/
      );
    }
  );

  test("SERIES(…, index of a month that is none, or of a span) is #VALUE!", async () => {
    expect(await cell(series("index:2025-13"))).toMatch(
      /^#VALUE! Cannot read the period "2025-13"\./
    );
    expect(await cell(series("index:2024"))).toMatch(
      /^#VALUE! MG\.SERIES \(index\) wants one month; 2024 is 12 months\./
    );
  });

  test("SERIES(…, a range of transforms) is #VALUE!: it takes one", async () => {
    const answer = timeSeries(
      row("Ingot"),
      undefined,
      undefined,
      undefined,
      undefined,
      row("mom", "yoy")
    );
    expect(await cell(answer)).toBe(
      "#VALUE! MG.SERIES takes one value for transform, not a range."
    );
  });
});
