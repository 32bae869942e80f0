import fc from "fast-check";
import { Catalogue } from "../../src/dataset/catalogue";
import { Dataset } from "../../src/dataset/dataset";
import type { Observation } from "../../src/dataset/observation";
import { spanOf } from "../../src/dataset/span";
import { m, observed, span } from "./observations";
import { seriesContract } from "./series-contract";

const catalogue = new Catalogue(
  [
    { id: "Total", en: "Total", zh: "合计", hs8: ["1", "2"] },
    { id: "Ingot", en: "Ingot", zh: "镁锭", hs8: ["1"] },
    { id: "Powder", en: "Powder", zh: "镁粉", hs8: ["2"] },
  ],
  [
    { id: "NLD", en: "Netherlands", zh: "荷兰", iso2: "NL", gacc: "309" },
    { id: "BEL", en: "Belgium", zh: "比利时", iso2: "BE", gacc: "301" },
  ],
  [
    { id: "World", en: "World", zh: "世界" },
    { id: "Benelux", en: "Benelux", zh: "比荷卢", members: ["NLD", "BEL"] },
  ]
);
const source = { id: "a", publisher: "A", title: "T", date: "2025", address: "https://a.example" };
const datasetOf = (...observations: Observation[]) =>
  new Dataset({ title: "T", catalogue, sources: [source], observations });
const november = span("2025-11");
const total = (dataset: Dataset, product: string, partner = "World") =>
  dataset.series(product, partner, "quantity")?.total(november.first, november.last);

// Series of a dataset share arrays: neighbours before and after must not be told apart by their answers.
seriesContract("a series among others in a Dataset", (amounts) => {
  const months = [...amounts].map(([month, kg]) => observed(spanOf(month), kg, { partner: "NLD" }));
  const before = observed(span("2020-01"), 7, { partner: "BEL" });
  const after = [observed(span("2030-01"), 8), observed(span("2030-03"), 9)];
  const interleaved = months.flatMap((o, i) => (i === 0 ? [before, o, after[0]] : [o]));
  return datasetOf(...interleaved, after[1]).series("Ingot", "NLD", "quantity")!;
});

describe("Dataset.series of a whole", () => {
  test("Total that is printed is the print, not the sum of the parts", () => {
    const dataset = datasetOf(
      observed(november, 38_900, { product: "Total" }),
      observed(november, 22_000),
      observed(november, 6_000, { product: "Powder" })
    );
    expect(total(dataset, "Total")).toMatchObject({ amount: 38_900, basis: "reported" });
  });

  test("Total that nobody printed is the sum of its lines, if every line is there", () => {
    const dataset = datasetOf(observed(november, 22), observed(november, 6, { product: "Powder" }));
    expect(total(dataset, "Total")?.amount).toBe(28);
  });

  test("Total is nothing where one line is missing: a partial sum is never given", () => {
    expect(total(datasetOf(observed(november, 22)), "Total")).toBeUndefined();
    const gap = datasetOf(
      observed(november, 22),
      observed(span("2025-10"), 6, { product: "Powder" })
    );
    expect(total(gap, "Total")).toBeUndefined();
  });

  test("a group of partners is the sum of its members, if every member is there", () => {
    const nld = observed(november, 6_607, { partner: "NLD" });
    const bel = observed(november, 12, { partner: "BEL" });
    expect(total(datasetOf(nld, bel), "Ingot", "Benelux")?.amount).toBe(6_619);
    expect(total(datasetOf(nld), "Ingot", "Benelux")).toBeUndefined();
  });

  test("World is never summed from the partners that happen to be there", () => {
    const nld = observed(november, 6_607, { partner: "NLD" });
    expect(total(datasetOf(nld), "Ingot", "World")).toBeUndefined();
  });

  test("parts sum to the whole, to the kg, whatever the parts", () => {
    const kg = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(kg, kg, (ingot, powder) => {
        const dataset = datasetOf(
          observed(november, ingot),
          observed(november, powder, { product: "Powder" })
        );
        expect(total(dataset, "Total")?.amount).toBe(ingot + powder);
      })
    );
  });
});

describe("Dataset.series of the other products", () => {
  const withRest = new Catalogue(
    [
      { id: "Total", en: "Total", zh: "合计", hs8: ["1", "2", "3"] },
      { id: "Ingot", en: "Ingot", zh: "镁锭", hs8: ["1"] },
      { id: "Scrap", en: "Scrap", zh: "废料", hs8: ["2"] },
      { id: "Articles", en: "Articles", zh: "制品", hs8: ["3"] },
      { id: "Other", en: "Other", zh: "其他", hs8: ["2", "3"] },
    ],
    [],
    [{ id: "World", en: "World", zh: "世界" }]
  );
  const other = (...observations: Observation[]) =>
    total(
      new Dataset({ title: "T", catalogue: withRest, sources: [source], observations }),
      "Other"
    );
  const whole = observed(november, 38_900, { product: "Total", step: 100 });
  const ingot = observed(november, 22_218, { step: 1 });

  test("Other is Total less the named lines, with the bands of all: 16,682 ± 50.5", () => {
    expect(other(whole, ingot)).toEqual({
      amount: 16_682,
      low: 16_631.5,
      high: 16_732.5,
      basis: "derived",
    });
  });

  test("Other that can be summed from its own lines is their sum", () => {
    const lines = ["Scrap", "Articles"].map((product) => observed(november, 900, { product }));
    expect(other(whole, ingot, ...lines)).toMatchObject({ amount: 1_800, basis: "reported" });
  });

  test("Other is nothing where Total or a named line is not known", () => {
    expect(other(whole)).toBeUndefined();
    expect(other(ingot)).toBeUndefined();
    expect(other(whole, observed(span("2025-10"), 1))).toBeUndefined();
  });

  test("Other of a Total that is all of one named line is zero", () => {
    expect(other(observed(november, 22_218, { product: "Total" }), ingot)?.amount).toBe(0);
  });

  test("Other below zero is nothing: the prints contradict each other", () => {
    expect(other(observed(november, 100, { product: "Total" }), ingot)).toBeUndefined();
  });

  test("remainderOf(Other) is Total and the lines that are not in it; a line and Total are no remainder", () => {
    expect(withRest.remainderOf("Other")).toEqual({ whole: "Total", others: ["Ingot"] });
    expect(withRest.remainderOf("Ingot")).toBeUndefined();
    expect(withRest.remainderOf("Total")).toBeUndefined();
  });

  test("holdsProduct(Total, …) is true of every line, of Other and of Total; holdsProduct(Ingot, …) of itself", () => {
    const held = (product: string) => withRest.holdsProduct(product, "Scrap");
    expect(["Total", "Other", "Scrap", "Ingot", "Zinc"].filter(held)).toEqual([
      "Total",
      "Other",
      "Scrap",
    ]);
    expect(withRest.holdsProduct("Other", "Total")).toBe(false);
  });
});

describe("Dataset.series of unit values", () => {
  const value = { measure: "value" } as const;

  test("unit value is dollars over tonnes of the whole span, not a mean of monthly ratios", () => {
    // 300 USD / 100 kg is 3,000 USD/t; 100 USD / 100 kg is 1,000; together 400 / 200 kg = 2,000.
    const dataset = datasetOf(
      observed(span("2025-10"), 100),
      observed(november, 100),
      observed(span("2025-10"), 300, value),
      observed(november, 100, value)
    );
    const series = dataset.series("Ingot", "World", "unitValue");
    expect(series?.total(m("2025-10"), m("2025-11"))).toMatchObject({ amount: 2_000 });
  });

  test("unit value of a weight that may be zero is none: 5 ± 5 kg; of 6 ± 5 kg it is 300,000 ÷ 6", () => {
    const of = (kg: number) =>
      datasetOf(observed(november, kg, { step: 10 }), observed(november, 300, value))
        .series("Ingot", "World", "unitValue")
        ?.total(november.first, november.last)?.amount;
    expect([of(5), of(6)]).toEqual([undefined, 50_000]);
  });

  test("unit value that is printed wins; without a value and a print there is none", () => {
    const printed = observed(november, 2_217, { measure: "unitValue" });
    const dataset = datasetOf(observed(november, 100), observed(november, 300, value), printed);
    const of = (d: Dataset) =>
      d.series("Ingot", "World", "unitValue")?.total(november.first, november.last);
    expect(of(dataset)).toMatchObject({ amount: 2_217, basis: "reported" });
    expect(of(datasetOf(observed(november, 100)))).toBeUndefined();
  });
});

describe("Dataset.latest", () => {
  test("latest is the last month with a figure for Total, World, though a product is known later", () => {
    const dataset = datasetOf(
      observed(span("2025-11"), 38, { product: "Total" }),
      observed(span("2025-12"), 21)
    );
    expect(dataset.latest).toBe(m("2025-11"));
    expect(dataset.latestOf("Ingot", "World")).toBe(m("2025-12"));
  });

  test("latest of 200,000 observations of destinations alone is their last month", () => {
    const many = Array.from({ length: 200_000 }, (_, i) =>
      observed(spanOf(m("1900-01") + (i % 1000)), 1, {
        partner: i % 2 ? "NLD" : "BEL",
        sources: ["a"],
      })
    );
    expect(datasetOf(...many.slice(0, 1000)).latest).toBe(m("1900-01") + 999);
    expect(new Dataset({ title: "", catalogue, sources: [], observations: many }).latest).toBe(
      m("1900-01") + 999
    );
  });

  test("latest is the last month of any product where Total is unknown, and undefined without figures", () => {
    expect(datasetOf(observed(span("2025-12"), 21)).latest).toBe(m("2025-12"));
    expect(datasetOf().latest).toBeUndefined();
  });
});

describe("Catalogue", () => {
  test.each(["荷兰", "nl", "NLD", "309", " nether-lands "])("partnerNamed(%j) is NLD", (name) =>
    expect(catalogue.partnerNamed(name)).toBe("NLD")
  );

  test("holdsPartner: World holds all, a group its members, a partner itself", () => {
    expect(catalogue.holdsPartner("World", "NLD")).toBe(true);
    expect(catalogue.holdsPartner("World", "Benelux")).toBe(true);
    expect(catalogue.holdsPartner("Benelux", "NLD")).toBe(true);
    expect(catalogue.holdsPartner("NLD", "NLD")).toBe(true);
    expect(catalogue.holdsPartner("NLD", "BEL")).toBe(false);
    expect(catalogue.holdsPartner("Benelux", "World")).toBe(false);
  });

  test("partsOf(Total) are its lines, membersOf(group) its members, and single ones have none", () => {
    expect(catalogue.partsOf("Total")).toEqual(["Ingot", "Powder"]);
    expect(catalogue.partsOf("Ingot")).toEqual([]);
    expect(catalogue.membersOf("Benelux")).toEqual(["NLD", "BEL"]);
    expect(catalogue.membersOf("World")).toEqual([]);
  });
});
