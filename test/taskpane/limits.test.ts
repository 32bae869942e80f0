import { Dataset } from "../../src/dataset/dataset";
import { sampleOf } from "../../src/taskpane/choose-source/sample-of";
import { describeCoverage } from "../../src/taskpane/describe-coverage";
import { exampleFormulas } from "../../src/taskpane/example-formulas";
import type { PreviewNames } from "../../src/taskpane/preview-changes/preview-names";
import { suspicionSentence } from "../../src/taskpane/preview-changes/suspicion-sentence";
import { wordsIn } from "../../src/taskpane/words";
import { writeBytes } from "../../src/taskpane/write-figures";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed, span } from "../dataset/observations";

/** How much the pane shows: the last that is within a limit, and the first that is not. */

const words = wordsIn("en");

describe("sampleOf(range)", () => {
  const sample = (...cells: (string | number)[]) =>
    sampleOf({ name: "A1", cells: [["Header"], ...cells.map((cell) => [cell])] }, 0, 0);

  test("shows three different cells, of four the first three", () => {
    expect(sample("a", "a", "b", "c")).toEqual(["a", "b", "c"]);
    expect(sample("a", "b", "c", "d")).toEqual(["a", "b", "c"]);
  });

  test("looks at two hundred rows below the header", () => {
    const after = (blanks: number) => sample(...new Array<string>(blanks).fill(""), "a");
    expect(after(199)).toEqual(["a"]);
    expect(after(200)).toEqual([]);
  });

  test("shows 24 characters of a cell, of more 23 and a sign", () => {
    expect(sample("z".repeat(24))).toEqual(["z".repeat(24)]);
    expect(sample("z".repeat(25))).toEqual([`${"z".repeat(23)}…`]);
  });
});

test("describeCoverage(covers) lists three spans, of four three and one more", () => {
  const described = (count: number) => {
    const covers = ["2021", "2022", "2023", "2024"].slice(0, count).map((year) => {
      return { product: "Ingot", span: span(`${year}-01`, `${year}-12`) };
    });
    return describeCoverage(covers, catalogue, words, "en");
  };
  expect(described(3)).toMatch(/2021.*2022.*2023$/);
  expect(described(4)).toMatch(/2021.*2022.*2023.* 1 /);
  expect(described(4)).not.toContain("2024");
});

test.each([
  [999, "999 B"],
  [1_000, "1 kB"],
  [9_940, "9.9 kB"],
  [10_400, "10 kB"],
  [999_999, "1,000 kB"],
  [1_000_000, "1 MB"],
])(
  "writeBytes(%d) is %s: a unit has a thousand of the one before, and tenths below ten",
  (bytes, text) => {
    expect(writeBytes(bytes, "en")).toBe(text);
  }
);

test("suspicionSentence(…) writes kilograms below ten tonnes, and whole tonnes from there on", () => {
  const names = { partner: (id: string) => id, currency: "USD" } as unknown as PreviewNames;
  const of = (amount: number) =>
    suspicionSentence(
      { kind: "thousandfold", partner: "World", amount, usual: 6_500_000 },
      names,
      words,
      "en"
    );
  expect(of(9_999)).toContain("9.999 t");
  expect(of(10_001)).toContain("10 t");
});

test("exampleFormulas(dataset) look back for an answer over 36 months", () => {
  const of = (back: number) => {
    const month = m("2025-11") - back;
    const observations = [
      observed(span("2025-11"), 5, { product: "Total" }),
      observed({ first: month, last: month }, 5, { partner: "NLD" }),
    ];
    const dataset = new Dataset({ title: "", catalogue, sources: [], observations });
    return exampleFormulas(dataset, "en", words).map(({ formula }) => formula);
  };
  expect(of(35)).toEqual(['=MG.VALUE("Ingot","2022-12","Netherlands")']);
  expect(of(36)).toEqual([]);
});
