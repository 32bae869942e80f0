import { Dataset } from "../../src/dataset/dataset";
import type { Observation, Source } from "../../src/dataset/observation";
import { columnsOf, fitsColumns, observationsIn } from "../../src/dataset/observation-columns";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed, span } from "./observations";

/** Ingot to the Netherlands in March and to India in January, in a file that covers January to March 2025. */
const covering: Source = {
  id: "customs",
  publisher: "China Customs (GACC)",
  title: "",
  date: "",
  address: "",
  family: "customs-file",
  covers: [{ product: "Ingot", span: span("2025-01", "2025-03") }],
};
const article: Source = { id: "article", publisher: "A", title: "", date: "", address: "" };

const figure = (month: string, amount: number, of: Partial<Observation> = {}): Observation => ({
  ...observed(span(month), amount),
  sources: ["customs"],
  ...of,
});
const rows = [
  figure("2025-03", 500, { partner: "NLD" }),
  figure("2025-01", 300, { partner: "IND" }),
  figure("2025-01", 300),
  figure("2025-02", 0),
  figure("2025-03", 500),
];

describe.each(["objects", "columns"])("Dataset.series of a covered product, from %s", (from) => {
  const open = (observations: readonly Observation[], sources = [covering, article]) => {
    const fit = from === "columns" ? observations.filter(fitsColumns) : [];
    return new Dataset({
      title: "",
      catalogue,
      sources,
      observations: observations.filter((o) => !fit.includes(o)),
      ...(fit.length > 0 && { columns: columnsOf(fit) }),
    });
  };

  test("total of a covered month without a row is zero", () => {
    const series = open(rows).series("Ingot", "NLD", "quantity")!;
    expect(series.total(m("2025-01"), m("2025-01"))?.amount).toBe(0);
    expect(series.total(m("2025-01"), m("2025-03"))?.amount).toBe(500);
    expect(series.terms(m("2025-01"), m("2025-01"))[0]?.observation.sources).toEqual(["customs"]);
  });

  test("total of a month that is not covered is nothing, never zero", () => {
    const series = open(rows).series("Ingot", "NLD", "quantity")!;
    expect(series.total(m("2024-12"), m("2024-12"))).toBeUndefined();
    expect(series.total(m("2025-03"), m("2025-04"))).toBeUndefined();
  });

  test("total to a partner of whom no file has a row is zero where the product is covered", () => {
    const dataset = open(rows);
    const usa = dataset.series("Ingot", "USA", "quantity")!;
    expect(usa.total(m("2025-01"), m("2025-03"))?.amount).toBe(0);
    expect(dataset.series("Powder", "USA", "quantity")).toBeUndefined();
  });

  test("total to a group of partners is known, since every member is", () => {
    const eu = open(rows).series("Ingot", "EU27", "quantity")!;
    expect(eu.total(m("2025-03"), m("2025-03"))?.amount).toBe(500);
    expect(eu.total(m("2025-01"), m("2025-01"))?.amount).toBe(0);
  });

  test("total of values is not zero where the source has no values at all", () => {
    expect(open(rows).series("Ingot", "USA", "value")).toBeUndefined();
    const priced = [...rows, figure("2025-03", 1200, { partner: "NLD", measure: "value" })];
    const usa = open(priced).series("Ingot", "USA", "value")!;
    expect(usa.total(m("2025-02"), m("2025-02"))?.amount).toBe(0);
  });

  test("total is that of the better source where another has an amount for a month the first is silent on", () => {
    const other = figure("2025-02", 40, { partner: "NLD", sources: ["article"] });
    const first = open([...rows, other]).series("Ingot", "NLD", "quantity")!;
    expect(first.total(m("2025-02"), m("2025-02"))?.amount).toBe(0);
    const reversed = open([...rows, other], [article, covering]);
    const second = reversed.series("Ingot", "NLD", "quantity")!;
    expect(second.total(m("2025-02"), m("2025-02"))?.amount).toBe(40);
    expect(reversed.contradictions.map(({ ignored }) => ignored.amount)).toEqual([0]);
  });

  test("total over the whole span adds what two sources say of different months", () => {
    const april = figure("2025-04", 70, { partner: "NLD", sources: ["article"] });
    const series = open([...rows, april]).series("Ingot", "NLD", "quantity")!;
    expect(series.total(m("2025-01"), m("2025-04"))?.amount).toBe(570);
    const said = series.terms(m("2025-01"), m("2025-04")).map((t) => t.observation.sources[0]);
    expect(said).toEqual(["customs", "customs", "customs", "article"]);
  });

  test("observations are the same, in whatever form they came", () => {
    const all = open(rows).observations;
    expect(new Set(all.map((o) => JSON.stringify(o)))).toEqual(
      new Set(rows.map((o) => JSON.stringify(o)))
    );
  });
});

test("observationsIn(columnsOf(rows)) are the rows, in 17 bytes each", () => {
  const columns = columnsOf(rows);
  expect(observationsIn(columns)).toEqual(rows);
  const { product, partner, source, measure, month, amount } = columns;
  const bytes = [product, partner, source, measure, month, amount].reduce(
    (sum, column) => sum + column.byteLength,
    0
  );
  expect(bytes / rows.length).toBe(17);
});

test("fitsColumns refuses what columns cannot hold: spans, bands, several sources, notes, unit values", () => {
  const one = rows[0];
  const others: Observation[] = [
    { ...one, span: span("2025-01", "2025-02") },
    { ...one, band: { low: 0, high: 1000 } },
    { ...one, sources: ["customs", "article"] },
    { ...one, note: "as printed" },
    { ...one, measure: "unitValue" },
    { ...one, basis: "derived" },
  ];
  expect([one, ...others].map(fitsColumns)).toEqual([true, ...others.map(() => false)]);
});

describe("Dataset.series of customs' months under a rounded print of their sum", () => {
  const months = ["2025-01", "2025-02"].map((month) => figure(month, 1_000_400));
  const print = {
    ...observed(span("2025-01", "2025-02"), 2_000_000, { step: 100_000 }),
    sources: ["article"],
  };
  const open = (sources: Source[], observations: Observation[]) =>
    new Dataset({ title: "", catalogue, sources, observations });

  test("total is the sum of the better source's months, and a print that fits is no contradiction", () => {
    const dataset = open([covering, article], [...months, print]);
    const series = dataset.series("Ingot", "World", "quantity")!;
    expect(series.total(m("2025-01"), m("2025-02"))?.amount).toBe(2_000_800);
    expect(dataset.contradictions).toEqual([]);
  });

  test("total is the print where that is the better source", () => {
    const series = open([article, covering], [...months, print]).series(
      "Ingot",
      "World",
      "quantity"
    )!;
    expect(series.total(m("2025-01"), m("2025-02"))?.amount).toBe(2_000_000);
  });

  test("contradictions hold a print that the sum does not fit", () => {
    const wrong = { ...print, amount: 3_000_000, band: { low: 2_950_000, high: 3_050_000 } };
    const dataset = open([covering, article], [...months, wrong]);
    expect(
      dataset.contradictions.map(({ kept, ignored }) => [kept.amount, ignored.amount])
    ).toEqual([[2_000_800, 3_000_000]]);
  });

  test("total of Total is the sum of six exact lines over a rounded print of a worse source", () => {
    const lines = ["Ingot", "Powder", "Alloy", "Scrap", "Wrought", "Articles"];
    const six = lines.map((product, i) => figure("2025-01", 1000 + i, { product }));
    const whole = {
      ...observed(span("2025-01"), 6000, { step: 100 }),
      product: "Total",
      sources: ["article"],
    };
    const month = m("2025-01");
    const total = (sources: Source[]) =>
      open(sources, [...six, whole]).series("Total", "World", "quantity")!;
    // 1000 + 1001 + … + 1005
    expect(total([covering, article]).total(month, month)?.amount).toBe(6015);
    expect(total([covering, article]).terms(month, month)).toHaveLength(6);
    expect(total([article, covering]).total(month, month)?.amount).toBe(6000);
  });
});
