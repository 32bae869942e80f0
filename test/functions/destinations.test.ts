import fc from "fast-check";
import { cell, cells } from "./excel-errors";
import { column, open, partners, products, row } from "./known-months";
import { concentration, rank, top } from "../../src/functions/destinations";
import { session } from "../../src/session";
import { bundled } from "../../src/sources/bundled";
import { catalogue } from "../../src/sources/catalogue";
import { observed, span } from "../dataset/observations";

/** Ingot in t, all destinations in November; in October Canada is not published. */
beforeEach(() =>
  open(
    ...products({ Total: { "2025-11": 100 } }),
    ...partners({
      World: { "2025-10": 90, "2025-11": 100 },
      NLD: { "2025-10": 60, "2025-11": 50 },
      JPN: { "2025-10": 20, "2025-11": 30 },
      CAN: { "2025-11": 20 },
    })
  )
);

const sum = (list: unknown[]) => list.reduce<number>((s, n) => s + (n as number), 0);

describe("MG.RANK", () => {
  test("RANK(product, period, partner) is 1 for the largest destination", async () => {
    expect(
      await cells(rank(row("Ingot"), row("2025-11"), column("荷兰", "JPN", "Canada")))
    ).toEqual([[1], [2], [3]]);
  });

  test("RANK where only some destinations are published is #N/A and says which, how much, what to do", async () => {
    expect(await cell(rank(row("Ingot"), row("2025-10"), row("NLD")))).toBe(
      "#N/A No rank for Ingot, 2025-10: it needs all destinations. Published are 2 (Netherlands, Japan), 80 t of 90 t. " +
        "Add the others to the table MG_Data, or load a dataset that has them."
    );
  });

  test.each([["World"], ["Europe"], [undefined]])(
    "RANK(…, %j) is #VALUE!: a group is no single destination",
    async (partner) => {
      const answer = rank(
        row("Ingot"),
        row("2025-11"),
        partner === undefined ? undefined : row(partner)
      );
      expect(await cell(answer)).toMatch(
        /^#VALUE! MG\.RANK wants a single destination; \w+ is none\. Write a country/
      );
    }
  );

  test("RANK of a destination nobody printed, where all that were printed are World, is behind them all", async () => {
    expect(await cell(rank(row("Ingot"), row("2025-11"), row("India")))).toBe(4);
  });

  test("RANK of a destination without a figure is #N/A and says what is known", async () => {
    expect(await cell(rank(row("Ingot"), row("2025-10"), row("CAN")))).toMatch(
      /^#N\/A No rank for Ingot, Canada, 2025-10: missing 2025-10\. Months known: 2025-11\./
    );
  });

  test("RANK(product, span) is #VALUE!: it wants one month", async () => {
    expect(await cell(rank(row("Ingot"), row("2025"), row("NLD")))).toMatch(
      /^#VALUE! MG\.RANK wants one month; 2025 is 12 months\./
    );
  });

  test("RANK speaks Chinese where Office does", async () => {
    session.language = "zh";
    expect(await cell(rank(row("镁锭"), row("2025-10"), row("荷兰")))).toMatch(
      /^#N\/A 没有镁锭、2025-10 的排名：需要全部目的地的数据。已公布：2 \(荷兰, 日本\), 80 吨，总量 90 吨。/
    );
  });
});

describe("MG.HHI", () => {
  test("HHI(product) is 0.5² + 0.3² + 0.2² = 0.38", async () => {
    expect(await cell(concentration(row("Ingot"), row("2025-11")))).toBeCloseTo(0.38, 12);
  });

  test("HHI where destinations are missing, and where none is published, is #N/A", async () => {
    expect(await cell(concentration(row("Ingot"), row("2025-10")))).toMatch(
      /^#N\/A No concentration for Ingot, 2025-10: it needs all destinations\./
    );
    expect(await cell(concentration(row("Total"), row("2025-11")))).toMatch(
      /Published are 0 of 100 t\./
    );
  });
});

describe("MG.TOP", () => {
  test("TOP(product, n) is name, tonnes, share, rank and change, then the others and World", async () => {
    const answer = await cells(top(row("Ingot"), row(2)));
    expect(answer).toEqual([
      ["Netherlands", 50, 0.5, 1, -10],
      ["Japan", 30, 0.3, 2, 10],
      ["Other destinations", 20, 0.2, "", 10],
      ["World", 100, 1, "", 10],
    ]);
  });

  test("TOP(product, more than there are) has those there are, and nothing left over", async () => {
    const answer = await cells(top(row("Ingot"), row(10)));
    expect(answer.map(([name]) => name)).toEqual([
      "Netherlands",
      "Japan",
      "Canada",
      "Other destinations",
      "World",
    ]);
    expect(answer[3].slice(1, 3)).toEqual([0, 0]);
  });

  test("TOP has #N/A for a change whose month before is not published, and for the rest that depends on it", async () => {
    const answer = await cells(top(row("Ingot"), row(3)));
    expect(answer[2][4]).toMatch(/^#N\/A No change for Ingot, Canada, 2025-11: missing 2025-10\./);
    expect(answer[3][4]).toMatch(/^#N\/A No change for Ingot, Canada/);
    expect(answer[4][4]).toBe(10);
  });

  test("TOP where only some are published says so in the row of the others, and has no ranks", async () => {
    const answer = await cells(top(row("Ingot"), row(5), row("2025-10")));
    expect(answer.map(([name, tonnes]) => [name, tonnes])).toEqual([
      ["Netherlands", 60],
      ["Japan", 20],
      ["Other and not published", 10],
      ["World", 90],
    ]);
    expect(answer[0][3]).toMatch(/^#N\/A No rank for Ingot, 2025-10: it needs all destinations\./);
    expect(answer[2][3]).toBe("");
  });

  test("TOP without a figure for World has the tonnes, and #N/A for what needs World", async () => {
    open(...partners({ NLD: { "2025-11": 5 } }));
    const [netherlands, others, world] = await cells(top(row("Ingot"), row(1)));
    expect(netherlands.slice(0, 2)).toEqual(["Netherlands", 5]);
    expect(netherlands[2]).toMatch(/^#N\/A The data hold no quantity of Ingot to World/);
    for (const value of [others[1], others[2], world[1], world[2]])
      expect(value).toMatch(/^#N\/A The data hold no quantity of Ingot to World/);
  });

  test("TOP where the destinations add up to more than World shows no negative rest", async () => {
    open(...partners({ World: { "2025-11": 10 }, NLD: { "2025-11": 15 } }));
    const answer = await cells(top(row("Ingot"), row(1)));
    expect(answer[1][1]).toBe(
      "#N/A The destinations published of Ingot, 2025-11 add up to more than World. MG.SOURCE says where each is from."
    );
    expect(answer[1][2]).toMatch(/^#N\/A/);
  });

  test("TOP of a month without any destination is one #N/A", async () => {
    expect(await cell(top(row("Total"), row(3), row("2025-11")))).toMatch(
      /^#N\/A No rank for Total, 2025-11: it needs all destinations\. Published are 0 of 100 t\./
    );
  });

  test.each([[0], [2.5], [-1], [301], ["many"], [undefined]])(
    "TOP(product, %j) is #VALUE! and asks for a whole number",
    async (n) => {
      expect(await cell(top(row("Ingot"), [[n]]))).toMatch(
        /^#VALUE! Cannot read ".*" as a number of destinations\. Write a whole number from 1 to 300\./
      );
    }
  );

  test("TOP(range of products) is #VALUE!: it takes one", async () => {
    expect(await cell(top(column("Ingot", "Alloy"), row(3)))).toBe(
      "#VALUE! MG.TOP takes one value for product, not a range."
    );
    expect(await cell(top(row("Ingott"), row(3)))).toMatch(/^#VALUE! Unknown product "Ingott"\./);
  });

  test("TOP has names in Chinese where Office is, and shares as percentages where formats are known", async () => {
    session.language = "zh";
    session.formatsNumbers = true;
    const answer = await cells(top(row("镁锭"), row(1)));
    expect(answer.map(([name]) => name)).toEqual(["荷兰", "其他目的地", "全球"]);
    expect(answer[0][2]).toEqual({
      type: "FormattedNumber",
      basicValue: 0.5,
      numberFormat: "0.0%",
    });
  });

  test("the columns of TOP add up to World, whatever the destinations and n", async () => {
    const ids = catalogue.partners.slice(0, 30).map((p) => p.id);
    const kg = fc.integer({ min: 1, max: 9_000_000 });
    const months = fc.array(fc.tuple(kg, kg), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(months, fc.integer({ min: 1, max: 35 }), async (list, n) => {
        const world = [0, 1].map((i) => list.reduce((s, pair) => s + pair[i], 0));
        const spans = [span("2025-10"), span("2025-11")];
        open(
          ...spans.flatMap((when, i) => [
            observed(when, world[i]),
            ...list.map((pair, k) => observed(when, pair[i], { partner: ids[k] })),
          ])
        );
        const answer = await cells(top(row("Ingot"), row(n), row("2025-11")));
        const total = answer.at(-1)!;
        for (const place of [1, 2, 4]) {
          const parts = answer.slice(0, -1).map((cellsOfRow) => cellsOfRow[place]);
          expect(sum(parts)).toBeCloseTo(total[place] as number, 6);
        }
        expect(answer).toHaveLength(Math.min(n, list.length) + 2);
      }),
      { numRuns: 50 }
    );
  });
});

describe("destinations on the bundled figures", () => {
  beforeEach(() => session.open(bundled(), "bundled"));

  test("TOP(Ingot, 5, 2024-12): UN Comtrade has all; the Netherlands lead with 4,125.99 t of 23,805.636 t", async () => {
    const answer = await cells(top(row("Ingot"), row(5), row("2024-12")));
    expect(answer[0].slice(0, 4)).toEqual(["Netherlands", 4_125.99, 4_125.99 / 23_805.636, 1]);
    expect(answer.at(-1)!.slice(0, 2)).toEqual(["World", 23_805.636]);
    expect(await cell(rank(row("Ingot"), row("2024-12"), row("South Korea")))).toBe(2);
    expect(await cell(concentration(row("Ingot"), row("2024-12")))).toBeCloseTo(0.0878, 4);
  });

  test("RANK(Ingot, 2025-11, Netherlands) is #N/A: one destination is published, 6,606.9 t of 22,218 t", async () => {
    expect(await cell(rank(row("Ingot"), row("2025-11"), row("Netherlands")))).toMatch(
      /^#N\/A .*Published are 1 \(Netherlands\), 6,606\.9 t of 22,218 t\./
    );
  });
});
