import type { Language } from "../../src/dataset/catalogue";
import { Dataset } from "../../src/dataset/dataset";
import type { Observation } from "../../src/dataset/observation";
import { brief } from "../../src/review";
import type { Destination, Destinations, Fact, Finding, Unit } from "../../src/review/finding";
import { findingsOf } from "../../src/review/findings";
import { sentenceFor } from "../../src/review/sentences";
import { englishSentences } from "../../src/review/sentences-en";
import { chineseSentences } from "../../src/review/sentences-zh";
import { readText } from "../../src/review/words-text";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed, span } from "../dataset/observations";

/** How much a sentence of the review names, and how many sentences a topic gets. */

const dataset = (observations: readonly Observation[] = []) =>
  new Dataset({ title: "", catalogue, sources: [], observations });
const sentences = { en: englishSentences(dataset()), zh: chineseSentences(dataset()) };
const told = (finding: Finding, language: Language = "en") => {
  const pieces = sentenceFor(sentences[language], finding);
  return pieces ? readText(pieces) : "";
};
const exact = (value: number, unit: Unit = "kg"): Fact => {
  return { value, low: value, high: value, basis: "reported", unit };
};
const languages = ["en", "zh"] as const;

describe.each(languages)("the sentence about destinations, in %s,", (language) => {
  const place = (partner: string, tonnes: number): Destination => {
    return { partner, amount: exact(tonnes * 1000) };
  };
  const places = ["NLD", "CAN", "JPN", "IND"].map((id, i) => place(id, 900 - i));
  const groups = ["Europe", "EU27", "ASEAN"].map((id, i) => place(id, 700 - i));
  const of = (changes: Partial<Destinations>) =>
    told(
      {
        kind: "destinations",
        product: "Ingot",
        month: m("2025-11"),
        places,
        groups,
        isComplete: true,
        ...changes,
      },
      language
    );

  test("names the three largest where all are known", () => {
    expect(of({ places: places.slice(0, 3) })).toContain("898");
    expect(of({})).toContain("898");
    expect(of({})).not.toContain("897");
  });

  test("names three destinations and two groups where they are not", () => {
    const text = of({ isComplete: false });
    for (const named of ["900", "899", "898", "700", "699"]) expect(text).toContain(named);
    for (const left of ["897", "698"]) expect(text).not.toContain(left);
  });

  test("says how long the leader has led from two months on, and of one the concentration", () => {
    const ledFor = (months: number) =>
      of({
        leader: { partner: "NLD", months: exact(months, "months"), isOpen: false },
        hhi: exact(0.38, "index"),
      });
    expect(ledFor(2)).toMatch(/2 months in a row|连续2个月/);
    expect(ledFor(2)).not.toContain("0.38");
    expect(ledFor(1)).not.toMatch(/in a row|连续/);
    expect(ledFor(1)).toContain("0.38");
  });

  test("says the concentration of two destinations, and none of one", () => {
    const hhi = exact(0.52, "index");
    expect(of({ places: places.slice(0, 2), hhi })).toContain("0.52");
    expect(of({ places: places.slice(0, 1), hhi })).not.toContain("0.52");
  });
});

describe.each(languages)("in %s", (language) => {
  test("the sentence about what is known names the last three runs of months", () => {
    const known = ["2021-01", "2022-01", "2023-01", "2024-01"].map((month) => span(month));
    const of = (count: number) =>
      told(
        { kind: "coverage", month: undefined, product: "Ingot", known: known.slice(-count) },
        language
      );
    expect(of(3)).toMatch(/2022.*2023.*2024/);
    expect(of(4)).toMatch(/2022.*2023.*2024/);
    expect(of(4)).not.toContain("2021");
    expect(of(4)).not.toBe(of(3));
  });

  test("the sentence about what is missing names three spans, and of four says that there are others", () => {
    const lacks = ["2021-01", "2022-01", "2023-01", "2024-01"].map((month) => span(month));
    const of = (count: number) =>
      told(
        {
          kind: "unknown",
          what: "yoy",
          products: ["Ingot"],
          lacks: lacks.slice(0, count),
          isJoint: false,
        },
        language
      );
    expect(of(3)).toMatch(/2021.*2022.*2023/);
    expect(of(3)).not.toMatch(/others|等/);
    expect(of(4)).toMatch(/2021.*2022.*2023/);
    expect(of(4)).toMatch(/others|等/);
    expect(of(4)).not.toContain("2024");
  });

  test("the sentence about averages is of the first two products", () => {
    const products = [11, 22, 33].map((t) => {
      const amount = exact(t * 1000 * 1000);
      return { product: "Ingot", rolling: amount, toDate: amount, gap: exact(0, "fraction") };
    });
    const text = told({ kind: "averages", products }, language);
    expect(text).toContain("22,000");
    expect(text).not.toContain("33,000");
  });

  test("last year is matched by a product that needs 0 t more at most, and not by one that may need more", () => {
    const of = (high: number) =>
      told(
        {
          kind: "runRate",
          month: m("2025-11"),
          needs: [{ product: "Ingot", goal: exact(9e6), pace: { ...exact(0), low: -5, high } }],
        },
        language
      );
    expect(of(0)).toMatch(/done so already|已/);
    expect(of(1)).toBe("");
  });
});

describe("brief(dataset, month)", () => {
  const PRODUCTS = ["Ingot", "Powder", "Alloy", "Scrap", "Wrought", "Articles"];
  const of = (tonnes: readonly number[]) => {
    const observations = PRODUCTS.flatMap((product) =>
      tonnes.map((t, i) => {
        const month = m("2025-11") - tonnes.length + 1 + i;
        return observed({ first: month, last: month }, t * 1000, { product });
      })
    );
    const open = dataset(observations);
    const count = (topic: string) =>
      brief(open, m("2025-11"), "en").filter((line) => line.topic === topic).length;
    const found = (...kinds: Finding["kind"][]) =>
      findingsOf(open, m("2025-11")).filter(({ kind }) => kinds.includes(kind)).length;
    return { count, found };
  };

  test("tells two base effects and three runs, of whatever there are more", () => {
    const { count, found } = of([100, 100, 60, 90]);
    expect(found("baseEffect")).toBeGreaterThan(2);
    expect(count("baseEffects")).toBe(2);
    const rising = of([60, 70, 80, 90]);
    expect(rising.found("run", "extreme")).toBeGreaterThan(3);
    expect(rising.count("runs")).toBe(3);
  });

  test("tells four things that are not known, and of five the first four", () => {
    const months: [string, string][] = [
      ["Ingot", "2025-11"],
      ["Powder", "2025-10"],
      ["Powder", "2025-11"],
    ];
    const open = dataset(months.map(([product, month]) => observed(span(month), 5, { product })));
    const found = findingsOf(open, m("2025-11")).filter(({ kind }) => kind === "unknown");
    expect(found.length).toBeGreaterThan(4);
    const told = brief(open, m("2025-11"), "en").filter(({ topic }) => topic === "unknown");
    expect(told.map(({ finding }) => finding)).toEqual(found.slice(0, 4));
  });
});
