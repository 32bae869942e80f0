import fc from "fast-check";
import type { Language } from "../../src/dataset/catalogue";
import type { Dataset } from "../../src/dataset/dataset";
import { type BriefLine, brief } from "../../src/review";
import { session } from "../../src/session";
import { bundled } from "../../src/sources/bundled";
import { customsFiles, FIRST, LAST, printedFigures } from "./arbitrary-figures";
import { evaluate } from "./evaluate-formula";
import { directionsIn, directionWordsIn, numbersIn } from "./read-sentence";
import { m } from "../dataset/observations";
import { fuzzRuns } from "../fuzz-runs";

/** Whatever the data: each number of a brief is what its formula says, and each word of direction is right. */

const LANGUAGES: readonly Language[] = ["en", "zh"];
const PER_UNIT = { t: 1, "%": 100, pp: 1, months: 1, index: 1, perTonne: 1 };

async function isHonest(dataset: Dataset, month: number): Promise<void> {
  session.open(dataset, "workbook");
  const [english, chinese] = LANGUAGES.map((language) => [...brief(dataset, month, language)]);
  for (const [i, lines] of [english, chinese].entries())
    for (const line of lines) {
      reads(line, LANGUAGES[i]);
      goesAsItSays(line, LANGUAGES[i]);
      await isComputed(line);
    }
  expect(english.length).toBeLessThanOrEqual(30);
  speaksOfFlow(dataset, english, chinese);
  // Both languages say the same.
  expect(chinese.map(({ finding }) => finding)).toEqual(english.map(({ finding }) => finding));
  expect(chinese.map(valuesOf)).toEqual(english.map(valuesOf));
}

/** Of imports no sentence speaks of exports and where they went, of exports none of imports and where they came from. */
function speaksOfFlow({ trade }: Dataset, english: BriefLine[], chinese: BriefLine[]): void {
  const wrong =
    trade.flow === "imports"
      ? [/export|destination|went|\(fob\)/i, /出口|目的地|离岸|对[^比]/]
      : [/import|origin|came from (?!a )|\(cif\)/i, /进口|来源地|到岸|自[^20]/];
  const currency = trade.currency === "CNY" ? [/USD/, /美元/] : [/CNY/, /[^美]元/];
  for (const [i, lines] of [english, chinese].entries())
    for (const { text } of lines) {
      expect(text).not.toMatch(wrong[i]);
      expect(text).not.toMatch(currency[i]);
    }
}

const valuesOf = ({ numbers }: BriefLine) =>
  numbers.map(({ value }) => value).sort((a, b) => a - b);

function reads({ text, numbers }: BriefLine, language: Language): void {
  expect(text).not.toMatch(/NaN|Infinity|undefined|null|#|−|-\d| {2}| [,.;]|\[object/);
  expect(text).toMatch(language === "en" ? /^[\p{Lu}\p{Lo}].*[^.]\.$/u : /^.+[^。]。$/u);
  if (language === "en") expect(text.length).toBeLessThanOrEqual(220);
  expect(numbersIn(text, language)).toEqual(numbers.map(({ shown }) => shown));
}

function goesAsItSays(line: BriefLine, language: Language): void {
  const told = directionsIn(line, language);
  const wrong = told.filter(({ index, sign }) => !(line.numbers[index].value * sign > 0));
  expect({ text: line.text, wrong }).toEqual({ text: line.text, wrong: [] });
  const words = directionWordsIn(line.text, language);
  expect({ text: line.text, words }).toEqual({
    text: line.text,
    words: Math.min(words, told.length),
  });
}

/** Every number is what its formula gives, to the digit shown; only prints, thresholds and what a figure was once have no formula. */
async function isComputed({ text, numbers, finding }: BriefLine): Promise<void> {
  for (const { shown, value, unit, digits, formula } of numbers) {
    const number = Number(shown.replaceAll(",", ""));
    const off = Math.abs(Math.abs(value) * PER_UNIT[unit] - number);
    expect({ text, shown, isShown: off <= 0.5 * 10 ** -digits + 1e-6 }).toMatchObject({
      isShown: true,
    });
    if (formula === undefined) {
      expect(["printedOtherwise", "revised", "run"]).toContain(finding.kind);
      continue;
    }
    const answer = await evaluate(formula);
    const isSame = Math.abs(answer - value) <= 1e-9 * Math.max(1, Math.abs(value));
    expect({ text, formula, answer, value, isSame }).toMatchObject({ isSame: true });
  }
}

const months = fc.integer({ min: FIRST + 10, max: LAST });

test("a brief of a customs file says what its formulas say", async () => {
  await fc.assert(fc.asyncProperty(customsFiles, months, isHonest), { numRuns: fuzzRuns(0.4) });
});

test("a brief of single prints says what its formulas say", async () => {
  await fc.assert(fc.asyncProperty(printedFigures, months, isHonest), { numRuns: fuzzRuns() });
});

test("the briefs of the bundled figures say what their formulas say, every month from 2013", async () => {
  for (let month = m("2013-12"); month <= m("2025-12"); month++) await isHonest(bundled(), month);
});
