import { clashOf, compare, type Comparison } from "../../../src/dataset/comparison";
import { columnsOf } from "../../../src/dataset/observation-columns";
import { observed, span } from "../observations";
import { customs, open, opened, release } from "./releases";

const kinds = ({ groups }: Comparison) =>
  groups.map(({ kind, product, span: s, before, after }) => [
    kind,
    product,
    s.first,
    before,
    after,
  ]);

const JANUARY = 24300;

describe("compare(open, release)", () => {
  test("groups by product and month what is new, revised and withdrawn, latest first", async () => {
    const old = opened(
      release(
        [
          customs("2025-01", 1000),
          customs("2025-01", 1000, { partner: "NLD" }),
          customs("2025-02", 2000),
          customs("2025-03", 3000),
        ],
        { covers: ["2025-01", "2025-03"] }
      )
    );
    const now = release(
      [
        customs("2025-01", 1000),
        customs("2025-01", 1000, { partner: "NLD" }),
        customs("2025-02", 2500),
        customs("2025-04", 4000),
      ],
      { covers: ["2025-01", "2025-04"] }
    );
    const comparison = await compare(old, now);
    expect(kinds(comparison)).toEqual([
      ["new", "Ingot", JANUARY + 3, undefined, 4000],
      ["withdrawn", "Ingot", JANUARY + 2, 3000, undefined],
      ["revised", "Ingot", JANUARY + 1, 2000, 2500],
    ]);
    expect(comparison.unchanged).toBe(2);
    expect(comparison.groups[2].changes.map(({ from, to }) => [from?.amount, to?.amount])).toEqual([
      [2000, 2500],
    ]);
  });

  test("withdraws nothing outside what the release covers", async () => {
    const old = opened(release([customs("2024-12", 500), customs("2025-01", 1000)]));
    const now = release([customs("2025-02", 2000)], { covers: ["2025-02", "2025-02"] });
    expect(kinds(await compare(old, now)).map(([kind]) => kind)).toEqual(["new"]);
  });

  test("withdraws all that a whole release does not say", async () => {
    const old = opened(release([customs("2024-12", 500), customs("2025-01", 1000)]));
    const now = release([customs("2025-01", 1000)], { isWhole: true });
    expect(kinds(await compare(old, now))).toEqual([
      ["withdrawn", "Ingot", JANUARY - 1, 500, undefined],
    ]);
  });

  test("leaves amounts of other sources alone, and shows them as what was known before", async () => {
    const article = observed(span("2025-01"), 1_000_000, { step: 100_000 });
    const old = open({
      sources: [{ id: "a", publisher: "A", title: "", date: "", address: "" }],
      observations: [article],
    });
    const comparison = await compare(old, release([customs("2025-01", 1_010_000)]));
    expect(kinds(comparison)).toEqual([["new", "Ingot", JANUARY, 1_000_000, 1_010_000]]);
    expect(comparison.replaced).toEqual([]);
  });

  test("withdraws everything else where the release is to stand alone", async () => {
    const old = open({
      sources: [{ id: "a", publisher: "A", title: "", date: "", address: "" }],
      observations: [observed(span("2025-03"), 9)],
    });
    const comparison = await compare(old, release([customs("2025-01", 1)]), { isAlone: true });
    expect(kinds(comparison).map(([kind]) => kind)).toEqual(["withdrawn", "new"]);
  });

  test("finds no change in the same release, as objects or in columns", async () => {
    const now = release([customs("2025-01", 1), customs("2025-02", 2)], {
      covers: ["2025-01", "2025-02"],
    });
    const inColumns = { ...now, observations: [], columns: columnsOf(now.observations) };
    for (const same of [now, inColumns]) {
      const comparison = await compare(opened(now), same);
      expect([comparison.groups, comparison.unchanged]).toEqual([[], 2]);
    }
  });

  test("lists the months that nobody knows between a product's first and last", async () => {
    const now = release([customs("2025-01", 1), customs("2025-05", 5)]);
    const old = open({
      sources: [{ id: "a", publisher: "A", title: "", date: "", address: "" }],
      observations: [observed(span("2025-03"), 9)],
    });
    const { gaps } = await compare(old, now);
    expect(gaps).toEqual([
      { product: "Ingot", span: span("2025-02") },
      { product: "Ingot", span: span("2025-04") },
    ]);
    expect(
      (
        await compare(old, {
          ...now,
          ...release(now.observations, { covers: ["2025-01", "2025-05"] }),
        })
      ).gaps
    ).toEqual([]);
  });

  test("pairs several prints of one figure by their sources before it calls them revised", async () => {
    const of = (id: string, amount: number) => ({
      ...observed(span("2025-01"), amount, { step: 10 }),
      sources: [id],
    });
    const published = (observations: ReturnType<typeof of>[]) =>
      release(observations, {
        family: "published",
        isWhole: true,
        sources: ["a", "b"].map((id) => ({ id, publisher: id, title: "", date: "", address: "" })),
      });
    const old = opened(published([of("a", 100), of("b", 110)]));
    const { groups } = await compare(old, published([of("b", 120), of("a", 100)]));
    expect(groups.flatMap((g) => g.changes).map((c) => [c.from?.amount, c.to?.amount])).toEqual([
      [110, 120],
    ]);
  });

  test("stops at once where its signal says so", async () => {
    const stopped = new AbortController();
    stopped.abort();
    await expect(compare(open(), release([]), { signal: stopped.signal })).rejects.toThrow();
  });
});

describe("compare(open, release) suspects", () => {
  const months = ["2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12"];
  const usual = months.flatMap((month) => [
    customs(month, 20_000_000),
    customs(month, 50_000_000, { measure: "value" }),
    customs(month, 5_000_000, { partner: "NLD" }),
  ]);
  const suspicions = async (kg: number, dollars: number, dutch: number) => {
    const { groups } = await compare(
      opened(release(usual)),
      release([
        customs("2025-01", kg),
        customs("2025-01", dollars, { measure: "value" }),
        customs("2025-01", dutch, { partner: "NLD" }),
      ])
    );
    return groups.flatMap((g) => g.suspicions.map((s) => [s.kind, s.partner]));
  };

  test("nothing in an ordinary month", async () => {
    expect(await suspicions(31_000_000, 70_000_000, 1_200_000)).toEqual([]);
  });

  test("a weight a thousand times off, for World and for a partner", async () => {
    expect(await suspicions(20_000, 50_000, 4_000)).toEqual([
      ["thousandfold", "World"],
      ["thousandfold", "NLD"],
    ]);
    expect(await suspicions(21_000_000, 50_000_000, 5_100_000_000)).toEqual([
      ["thousandfold", "NLD"],
    ]);
  });

  test("a unit value out of line: 25,000 USD/t where 2,500 is usual", async () => {
    expect(await suspicions(20_000_000, 500_000_000, 5_000_000)).toEqual([["unitValue", "World"]]);
  });

  test("a jump of World: ten times the usual month", async () => {
    expect(await suspicions(200_000_000, 500_000_000, 5_000_000)).toEqual([["jump", "World"]]);
  });

  test.each([
    ["1,495,000 t is 299 times the usual", 1_495_000_000, false],
    ["1,500,000 t is 300 times", 1_500_000_000, true],
    ["15,000,000 t is 3,000 times", 15_000_000_000, true],
    ["15,005,000 t is 3,001 times", 15_005_000_000, false],
    ["16,666 kg is a 300th and a little less", 16_666, true],
    ["16,723 kg is a 299th", 16_723, false],
  ])(
    "a weight 300 to 3,000 times off is a wrong unit, 5,000 t being usual: %s",
    async (_, dutch, isTold) => {
      const told = isTold ? [["thousandfold", "NLD"]] : [];
      expect(await suspicions(20_000_000, 50_000_000, dutch)).toEqual(told);
    }
  );

  test.each([
    ["8 times the usual, 160,000 t", 160_000_000, false],
    ["a kilogram more", 160_000_001, true],
    ["an eighth of the usual, 2,500 t", 2_500_000, false],
    ["a kilogram less", 2_499_999, true],
  ])("a jump of World is more than 8 times, or less than an eighth: %s", async (_, kg, isTold) => {
    const told = isTold ? [["jump", "World"]] : [];
    expect(await suspicions(kg, kg * 2.5, 5_000_000)).toEqual(told);
  });

  test.each([
    ["4 times the usual, 10,000 USD/t", 200_000_000, false],
    ["a dollar more", 200_000_001, true],
    ["a fourth of the usual, 625 USD/t", 12_500_000, false],
    ["a dollar less", 12_499_999, true],
  ])(
    "a unit value is out of line beyond 4 times the usual 2,500 USD/t, or below a fourth: %s",
    async (_, dollars, isTold) => {
      const told = isTold ? [["unitValue", "World"]] : [];
      expect(await suspicions(20_000_000, dollars, 5_000_000)).toEqual(told);
    }
  );

  test.each([
    [20_000, [["unitValue", "NLD"]]],
    [19_999, []],
  ])("of %d kg at 25,000 USD/t: from 20 t on, less is a sample", async (kg, told) => {
    const { groups } = await compare(
      opened(release(usual)),
      release([
        customs("2025-01", kg, { partner: "NLD" }),
        customs("2025-01", kg * 25, { partner: "NLD", measure: "value" }),
      ])
    );
    expect(groups.flatMap((g) => g.suspicions.map((s) => [s.kind, s.partner]))).toEqual(told);
  });

  test.each([
    [20_000, 1],
    [19_999, 0],
  ])(
    "of %d kg that become 20 kg: a thousandth tells %d things, from 20 t on",
    async (usually, told) => {
      const small = months.map((month) => customs(month, usually, { partner: "JPN" }));
      const { groups } = await compare(
        opened(release(small)),
        release([customs("2025-01", 20, { partner: "JPN" })])
      );
      expect(groups.flatMap((g) => g.suspicions)).toHaveLength(told);
    }
  );

  test("only what six months say is usual, the new one counted: five do not, nor five and a zero", async () => {
    const told = async (...open: ReturnType<typeof customs>[]) => {
      const now = release([customs("2025-01", 20_000)]);
      const { groups } = await compare(opened(release(open)), now);
      return groups.flatMap((g) => g.suspicions.map(({ kind }) => kind));
    };
    const worlds = months.map((month) => customs(month, 20_000_000));
    expect(await told(...worlds.slice(0, 5))).toEqual(["thousandfold"]);
    expect(await told(...worlds.slice(0, 4))).toEqual([]);
    expect(await told(...worlds.slice(0, 4), customs("2024-12", 0))).toEqual([]);
  });
});

describe("clashOf(dataset, release)", () => {
  const valued = opened(release([customs("2025-01", 5, { measure: "value" })]));
  const weighed = opened(release([customs("2025-01", 5)]));

  test("names what differs: flow, reporter, currency", () => {
    expect(clashOf(valued, release([], { flow: "imports" }))?.what).toBe("flow");
    expect(clashOf(valued, release([], { reporter: "NLD" }))?.what).toBe("reporter");
    expect(clashOf(valued, release([], { currency: "CNY" }))?.what).toBe("currency");
  });

  test("is nothing where they agree, or only one of them has values", () => {
    expect(clashOf(valued, release([]))).toBeUndefined();
    expect(clashOf(valued, release([], { currency: undefined }))).toBeUndefined();
    expect(clashOf(weighed, release([], { currency: "CNY" }))).toBeUndefined();
  });
});
