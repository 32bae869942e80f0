import type { Language } from "../../src/dataset/catalogue";
import type { Dataset } from "../../src/dataset/dataset";
import { columnsOf } from "../../src/dataset/observation-columns";
import type { Observation } from "../../src/dataset/observation";
import { spanOf } from "../../src/dataset/span";
import { checksOf, overlapSummaries, overlapWords, wordsOf } from "../../src/review";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed, span } from "../dataset/observations";
import { article, comtrade, customs, datasetOf, tonnes } from "../functions/several-sources";

/** Sources of different families beside each other: what differs, how much agrees, and what silence says. */

const by = (source: string, rest: Partial<Observation> = {}) => ({ sources: [source], ...rest });
const both = [customs, comtrade];
const of = (dataset: Dataset, period?: string) =>
  checksOf(dataset, period === undefined ? undefined : span(period));
const whys = (dataset: Dataset, language: Language = "en") =>
  of(dataset).map((check) => {
    const { claim, verdict, why } = wordsOf(check, dataset, language);
    return `${claim} | ${verdict} | ${why}`;
  });

/** Ingot from January 2020 on, so many months to each of so many partners, in whole tonnes. */
function months(count: number, partners: number, source: string, add = (_: number) => 0) {
  return Array.from({ length: count * partners }, (_, i): Observation => {
    const when = spanOf(m("2020-01") + (i % count));
    const partner = catalogue.partners[Math.floor(i / count)].id;
    return observed(when, (1_000 + i) * 1000 + add(i), by(source, { partner }));
  });
}

describe("checksOf two sources of different families", () => {
  test("a figure that both have and that differs is a row: the better-ranked stands for what is so", () => {
    const dataset = datasetOf({
      sources: both,
      observations: [tonnes("2025-02", 100), tonnes("2025-02", 97, by("comtrade"))],
    });
    expect(whys(dataset)).toEqual([
      "Ingot, World, 2025-02, quantity: UN Comtrade, 2026-01 | differs | " +
        "100 t by China Customs, 2025-04-20: the two cannot both be right. The print is 3 t lower; 3 t remain after all rounding.",
    ]);
  });

  test("the order of trust decides which of them is checked, not which came first", () => {
    const dataset = datasetOf({
      sources: [comtrade, customs],
      observations: [tonnes("2025-02", 100), tonnes("2025-02", 97, by("comtrade"))],
    });
    expect(of(dataset)[0].printed.sources).toEqual(["customs"]);
  });

  test("a finer print stands for what is so, whatever the ranks: 22,200 ± 50 beside 22,218", () => {
    const rounded = observed(span("2025-02"), 22_200_000, { step: 100_000, sources: ["article"] });
    const dataset = datasetOf({
      sources: [article, customs],
      observations: [tonnes("2025-02", 22_218), rounded],
    });
    expect(whys(dataset)).toEqual([
      "Ingot, World, 2025-02, quantity: SMM, 2025-04-22 | agrees within rounding | " +
        "22,218 t by China Customs, 2025-04-20: the same figure, printed more finely.",
    ]);
  });

  test.each([
    ["the same", 0, 0],
    ["apart by the kilogram that rounding may make", 1, 0],
    ["apart by two kilograms", 2, 1],
  ])("exact amounts that are %s: %d kg make %d rows", (_, kg, rows) => {
    const other = observed(span("2025-02"), 100_000 + kg, by("comtrade"));
    const observations = [tonnes("2025-02", 100), other];
    expect(of(datasetOf({ sources: both, observations }))).toHaveLength(rows);
  });

  test("figures of one source, and of two of one family, are no overlap", () => {
    const again = { ...customs, id: "again" };
    const observations = months(12, 3, "customs");
    expect(overlapSummaries(datasetOf({ observations }))).toEqual([]);
    const twice = [...observations, ...months(12, 3, "again")];
    const dataset = datasetOf({ sources: [customs, again], observations: twice });
    expect([of(dataset), overlapSummaries(dataset)]).toEqual([[], []]);
  });

  test("different spans, partners, measures and products are no overlap", () => {
    const observations = [
      tonnes("2025-02", 100),
      tonnes("2025-03", 90, by("comtrade")),
      tonnes("2025-02", 80, by("comtrade", { partner: "NLD" })),
      tonnes("2025-02", 70, by("comtrade", { measure: "value" })),
      tonnes("2025-02", 60, by("comtrade", { product: "Powder" })),
    ];
    const sources = both.map((source) => ({ ...source, covers: [] }));
    expect(of(datasetOf({ sources, observations }))).toEqual([]);
  });
});

describe("checksOf a month that one source covers without a row", () => {
  const row = tonnes("2025-02", 12, { partner: "JPN" });

  test("the better-ranked silence is what is so, and says that it is a silence", () => {
    const dataset = datasetOf({ sources: both, observations: [{ ...row, sources: ["comtrade"] }] });
    expect(whys(dataset)).toEqual([
      "Ingot, Japan, 2025-02, quantity: UN Comtrade, 2026-01 | differs | " +
        "0 t by China Customs, 2025-04-20: it covers the month and has no row, which says that there was no trade; " +
        "the two cannot both be right. The print is 12 t higher; 12 t remain after all rounding.",
    ]);
  });

  test("a worse-ranked silence is what is checked", () => {
    const dataset = datasetOf({ sources: both, observations: [row] });
    expect(whys(dataset)).toEqual([
      "Ingot, Japan, 2025-02, quantity: UN Comtrade, 2026-01 | differs | " +
        "12 t by China Customs, 2025-04-20: the first source covers the month and has no row, which says that there was no trade; " +
        "the two cannot both be right. The print is 12 t lower; 12 t remain after all rounding.",
    ]);
    expect(whys(dataset, "zh")[0]).toContain("前一来源涵盖该月而无此行，即无贸易；两者不可能都对");
  });

  test("silences of two sources that agree, and a printed zero beside a silence, are no rows", () => {
    const zero = tonnes("2025-02", 0, by("comtrade", { partner: "JPN" }));
    const elsewhere = ["customs", "comtrade"].map((source) =>
      tonnes("2025-01", 5, by(source, { partner: "JPN" }))
    );
    expect(of(datasetOf({ sources: both, observations: [zero, ...elsewhere] }))).toEqual([]);
  });

  test("a rounded zero agrees with silence: 0 ± 50 t of an article", () => {
    const printed = observed(span("2025-02"), 0, { step: 100_000, ...by("article") });
    const sources = [customs, article];
    expect(of(datasetOf({ sources, observations: [printed] }))).toEqual([]);
  });

  test("another file of the same family that has the row breaks the silence", () => {
    const second = { ...customs, id: "second" };
    const dataset = datasetOf({
      sources: [customs, second, comtrade],
      observations: [
        tonnes("2025-02", 12, by("second", { partner: "JPN" })),
        tonnes("2025-02", 12, by("comtrade", { partner: "JPN" })),
      ],
    });
    expect(of(dataset)).toEqual([]);
  });

  test("a source without any value is not silent about values, and nobody about groups and longer spans", () => {
    const dataset = datasetOf({
      sources: both,
      observations: [
        tonnes("2025-02", 12, by("comtrade", { measure: "value" })),
        tonnes("2025-02", 12, by("comtrade", { partner: "ASEAN" })),
        observed(span("2025-01", "2025-02"), 12_000, by("comtrade")),
      ],
    });
    expect(of(dataset)).toEqual([]);
  });
});

describe("checksOf sources that have thousands of figures in common", () => {
  const source = [
    { ...customs, covers: [] },
    { ...comtrade, covers: [] },
  ];
  /** 60 months of 50 partners; every thousandth differs by as many kilograms as its place. */
  const differing = (every: number) => (i: number) => (i % every === every - 1 ? i + 2 : 0);
  const overlapping = (every: number) =>
    datasetOf({
      sources: source,
      observations: [...months(60, 50, "customs"), ...months(60, 50, "comtrade", differing(every))],
    });

  test("those that agree are counted in one row for the product, those that differ have theirs", () => {
    const dataset = overlapping(1_000);
    expect(of(dataset).map(({ verdict }) => verdict)).toEqual(["differs", "differs", "differs"]);
    const [summary, ...more] = overlapSummaries(dataset);
    expect(more).toEqual([]);
    expect(summary).toEqual({
      product: "Ingot",
      measure: "quantity",
      source: "comtrade",
      beside: "customs",
      span: span("2020-01", "2024-12"),
      figures: 3_000,
      same: 2_997,
      differ: 3,
      listed: 3,
    });
    expect(overlapWords(summary, dataset, "en")).toEqual({
      claim:
        "Ingot, 2020-01:2024-12, quantity: UN Comtrade, 2026-01, beside China Customs, 2025-04-20",
      verdict: "differs",
      why: "Of 3,000 figures that both have, 2,997 agree. 3 differ and are listed.",
    });
    expect(overlapWords(summary, dataset, "zh").why).toBe(
      "双方共有 3,000 个数据，2,997 个相符。3 个不符，已逐一列出。"
    );
  });

  test("of very many that differ the largest differences are listed, and the row says of how many", () => {
    const dataset = overlapping(2);
    const rows = of(dataset);
    expect(rows).toHaveLength(50);
    // The places that differ are odd; the largest are 2999, 2997 … 2901, each by its place and 2 kg more.
    const sizes = rows.map(({ difference }) => difference!).sort((a, b) => b - a);
    expect([sizes[0], sizes[49]]).toEqual([3_001, 2_903]);
    const [summary] = overlapSummaries(dataset);
    expect(overlapWords(summary, dataset, "en").why).toBe(
      "Of 3,000 figures that both have, 1,500 agree. 1,500 differ, of which the 50 that differ most are listed."
    );
  });

  test("a period has its own rows and its own count, of the figures that end in it", () => {
    // Places 59, 119 … are of December 2024: 50 of them, and every second place differs.
    const [summary] = overlapSummaries(overlapping(2), span("2024-12"));
    expect(summary).toMatchObject({ span: span("2024-12"), figures: 50, same: 0, differ: 50 });
    const [none] = overlapSummaries(overlapping(2), span("2024-11"));
    expect(none).toMatchObject({ figures: 50, same: 50, differ: 0 });
    expect(overlapSummaries(overlapping(2), span("2019-12"))).toEqual([]);
  });

  test("up to three figures in common are told one by one, as prints always are", () => {
    const rounded = (month: string, kg: number) =>
      observed(span(month), kg, { step: 100_000, sources: ["article"] });
    const sources = [customs, article];
    const exact = ["2025-01", "2025-02", "2025-03"].map((month) => tonnes(month, 22_218));
    const three = exact.map(({ span: when }) => ({
      ...rounded("2025-01", 22_200_000),
      span: when,
    }));
    const few = datasetOf({ sources, observations: [...exact, ...three] });
    expect([of(few).length, overlapSummaries(few)]).toEqual([3, []]);
    const fourth = [tonnes("2025-04", 22_218), rounded("2025-04", 22_200_000)];
    const many = datasetOf({ sources, observations: [...exact, ...three, ...fourth] });
    expect(of(many)).toEqual([]);
    expect(overlapSummaries(many)).toMatchObject([{ figures: 4, same: 0, differ: 0 }]);
    expect(overlapWords(overlapSummaries(many)[0], many, "en")).toMatchObject({
      verdict: "agrees within rounding",
      why: "Of 4 figures that both have, 4 agree within rounding.",
    });
  });

  test("checksOf 60,000 exact figures of one source has no rows, from columns too, and is asked once", () => {
    const observations = months(240, 245, "customs");
    const dataset = datasetOf({ columns: columnsOf(observations) });
    expect(dataset.observations).toHaveLength(58_800);
    expect(of(dataset)).toEqual([]);
    expect(of(dataset)).toBe(of(dataset));
  });
});

describe("checksOf exact totals beside the sums of their lines", () => {
  const lines = ["Ingot", "Powder", "Alloy", "Scrap", "Wrought", "Articles"];
  const year = (off: (month: number) => number) =>
    Array.from({ length: 12 }, (_, i): Observation[] => {
      const when = spanOf(m("2024-01") + i);
      const line = lines.map((product) => observed(when, 1_000, by("customs", { product })));
      return [...line, observed(when, 6_000 + off(i), by("customs", { product: "Total" }))];
    }).flat();
  const sources = [{ ...customs, covers: [] }];

  test("twelve months that add up are one row that counts them", () => {
    const dataset = datasetOf({ sources, observations: year(() => 0) });
    expect(of(dataset)).toEqual([]);
    const [summary] = overlapSummaries(dataset);
    expect(summary).toMatchObject({ beside: undefined, figures: 12, same: 12, differ: 0 });
    expect(overlapWords(summary, dataset, "en")).toEqual({
      claim: "Total, 2024, quantity: China Customs, 2025-04-20, beside the sum of its lines",
      verdict: "agrees",
      why: "Of 12 figures that both have, 12 agree.",
    });
  });

  test("what whole kilograms make of seven rounded amounts is no difference: 3 kg are none, 4 kg are", () => {
    const dataset = datasetOf({ sources, observations: year((i) => (i < 2 ? 3 + i : 0)) });
    expect(of(dataset).map(({ subject }) => subject.span)).toEqual([span("2024-02")]);
    expect(overlapSummaries(dataset)).toMatchObject([{ figures: 12, same: 11, differ: 1 }]);
  });
});
