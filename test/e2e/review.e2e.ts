import { monthOf, serialOf } from "../../src/dataset/month";
import { syntheticDataset } from "../synthetic-dataset";
import {
  ARTICLE,
  ARTICLE_DESTINATIONS,
  ARTICLE_REGIONS,
  type ArticleFigure,
} from "./founding-article";
import { closeWorkbenches, openWorkbench, type OpenWorkbench } from "./open-workbench";
import { openWithDataset } from "./open-with-dataset";

type Cells = (string | number | boolean | null)[][];

const november = serialOf(monthOf(2025, 11));

afterAll(closeWorkbenches);

async function read(open: OpenWorkbench, address: string): Promise<Cells> {
  return await open.workbench.read(address);
}

/** The table of products: by name, by the heading of a column. */
async function productTable(open: OpenWorkbench): Promise<(p: string, column: string) => unknown> {
  const rows = await read(open, "'MG Review'!B9:O17");
  const [header] = rows;
  return (product, column) => {
    const row = rows.find(([name]) => name === product)!;
    return row[header.findIndex((h) => String(h).startsWith(column))];
  };
}

async function changeMonth(open: OpenWorkbench, year: number, month: number): Promise<void> {
  await open.workbench.write("'MG Review'!C3", serialOf(monthOf(year, month)));
  await open.workbench.idle();
}

async function build(open: OpenWorkbench): Promise<void> {
  expect(await open.workbench.runCommand("MG.BuildReview")).toBe(true);
  await open.workbench.idle();
}

describe("the review of the bundled figures", () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench({ viewport: { width: 1900, height: 1200 } });
    await build(open);
  });
  afterAll(() => open.close());

  test("is built by one button with its data, of the latest month, without an error on the way", async () => {
    expect(await open.workbench.sheets()).toEqual([
      "Sheet1",
      "MG Start",
      "MG Data",
      "MG Sources",
      "MG Review",
      "MG Destinations",
      "MG History",
      "MG Checks",
    ]);
    expect(await read(open, "'MG Review'!C3")).toEqual([[serialOf(monthOf(2025, 12))]]);
    const figure = await productTable(open);
    expect(figure("Total", "Exports")).toBe(38_700);
    expect(open.errors).toEqual([]);
    expect(open.outside).toEqual([]);
  });

  describe("of November 2025, after a change of the month cell", () => {
    beforeAll(() => changeMonth(open, 2025, 11));

    test.each(ARTICLE.map((figure): [string, ArticleFigure] => [figure.sentence, figure]))(
      "says what the founding article says: %s",
      async (_, { printed, ours, at, check }) => {
        const figure = (await productTable(open))(at.product, at.column) as number;
        const digits = Math.abs(printed) < 1 ? 4 : 0;
        expect(figure).toBeCloseTo(ours ?? printed, digits);
        if (!check) return;
        const rows = await read(open, "'MG Checks'!B5:I60");
        const row = rows.find(
          ([claim, value]) =>
            String(claim).startsWith(check.claim) && Math.abs((value as number) - printed) < 1e-9
        );
        expect(row?.[6]).toBe(check.verdict);
      }
    );

    test.each(ARTICLE_DESTINATIONS)(
      "says what the founding article says: $sentence",
      async ({ product, to, t }) => {
        const rows = await read(open, "'MG Destinations'!B4:C60");
        const start = rows.findIndex(([name]) => name === product);
        expect(rows.slice(start).find(([name]) => name === to)?.[1]).toBeCloseTo(t, 6);
      }
    );

    test.each(ARTICLE_REGIONS)(
      "says what the founding article says: $sentence",
      async ({ product, to, t }) => {
        const rows = await read(open, "'MG Destinations'!B4:H70");
        const header = rows.find(([name]) => name === "Region")!;
        const row = rows.slice(rows.indexOf(header)).find(([name]) => name === to)!;
        expect(row[header.indexOf(product)]).toBeCloseTo(t, 6);
      }
    );

    test("says in words what the data bear out, and of the rest that it cannot be verified", async () => {
      const [[brief]] = await read(open, "'MG Review'!B17");
      expect(brief).toMatch(/38,900 t in November 2025, up about 30\.7 %/);
      expect(brief).toMatch(/whether it led, and for how long, cannot be verified/);
      expect(brief).toMatch(/Alloy has been above 8,000 t for at least 2 months/);
      expect(brief).not.toMatch(/since August/);
    });

    test("has contributions that add up to the total's growth", async () => {
      const figure = await productTable(open);
      const parts = ["Ingot", "Powder", "Alloy", "Other products"].map(
        (p) => figure(p, "Contribution") as number
      );
      expect(parts.map((p) => p.toFixed(1))).toEqual(["28.3", "5.3", "-3.1", "0.2"]);
      const sum = parts.reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(figure("Total", "Contribution") as number, 10);
      expect(sum / 100).toBeCloseTo(figure("Total", "Month on month") as number, 12);
    });

    test("draws its charts with titles, and no zero where nothing is published", async () => {
      const charts = open.page.locator('[role="img"]');
      await expect(charts.first().getAttribute("aria-label")).resolves.toMatch(
        /Exports by product/
      );
      const levels = await read(open, "'MG History'!C6:F29");
      expect(levels.flat()).not.toContain(0);
      expect(levels.flat()).toContain("#N/A");
    });
  });

  test.each([
    [2025, 10, 29_760, "October 2025"],
    [2024, 12, 39_218, "December 2024"],
  ])("follows its month cell to %i-%i", async (year, month, total, words) => {
    await changeMonth(open, year, month);
    const figure = await productTable(open);
    expect(figure("Total", "Exports")).toBeCloseTo(total, 0);
    const [[brief]] = await read(open, "'MG Review'!B17");
    expect(brief).toContain(words);
    const months = await read(open, "'MG History'!A6:A29");
    expect(months.at(-1)).toEqual([serialOf(monthOf(year, month))]);
  });

  test("built again keeps the analyst's notes, and its month", async () => {
    await changeMonth(open, 2025, 11);
    await open.workbench.write("'MG Review'!W4", "ask Li about Rotterdam");
    await open.workbench.write("'MG Checks'!K5", "=1+1");
    await build(open);
    expect(await read(open, "'MG Review'!W4")).toEqual([["ask Li about Rotterdam"]]);
    expect(await read(open, "'MG Checks'!K5")).toEqual([[2]]);
    expect(await read(open, "'MG Review'!C3")).toEqual([[november]]);
  });

  test("is within its budget of 15 round trips, and of 30 where it has to be put back and written again", async () => {
    await open.workbench.resetTraffic();
    await build(open);
    expect((await open.workbench.traffic()).syncs).toBeLessThanOrEqual(30);
    const usual = await openWorkbench({ host: "" });
    await build(usual);
    await usual.workbench.resetTraffic();
    await build(usual);
    expect((await usual.workbench.traffic()).syncs).toBeLessThanOrEqual(15);
    await usual.close();
  });
});

describe("the review of a synthetic dataset of 24 months, 6 products and 40 partners", () => {
  const dataset = syntheticDataset({ months: 24, partners: 40 });
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWithDataset(dataset);
    await build(open);
  }, 120_000);
  afterAll(() => open.close());

  test("has every figure, ranks and a heat map without a gap", async () => {
    const figure = await productTable(open);
    const now = monthOf(2025, 11);
    const ingot = dataset.series("Ingot", "World", "quantity")!;
    expect(figure("Ingot", "Exports")).toBe(ingot.total(now, now)!.amount / 1000);
    const top = await read(open, "'MG Destinations'!B6:F17");
    expect(top.slice(0, 10).map((row) => row[3])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(top[10][0]).toBe("Other destinations");
    const world = top[11];
    const sum = (column: number) =>
      top.slice(0, 11).reduce((total, row) => total + (row[column] as number), 0);
    expect(sum(1)).toBeCloseTo(world[1] as number, 6);
    expect(sum(2)).toBeCloseTo(1, 10);
    const heat = await read(open, "'MG Destinations'!I6:T15");
    expect(heat.flat().every((cell) => typeof cell === "number")).toBe(true);
  });

  test("says whose figures they are", async () => {
    expect((await read(open, "'MG Sources'!A1"))[0][0]).toContain("SYNTHETIC");
  });

  test("is built without an error", () => expect(open.errors).toEqual([]));
});

test("the review is built on the oldest host that is supported: ExcelApi 1.16, functions 1.3", async () => {
  const open = await openWorkbench({ sets: "ExcelApi:1.16,CustomFunctionsRuntime:1.3" });
  await build(open);
  const figure = await productTable(open);
  expect(figure("Total", "Exports")).toBe(38_700);
  expect(figure("Total", "Month on month")).toBeCloseTo(-0.0051, 4);
  expect(open.errors).toEqual([]);
  await open.close();
});
