import type { Language } from "../../dataset/catalogue";
import type { Measure } from "../../dataset/observation";
import type { AmountChange } from "../../dataset/comparison";
import type { Words } from "../words";
import { writeCount, writeGrowth, writeTonnes } from "../write-figures";

/** An amount before and after, as written; undefined where there is none. */
export interface WrittenChange {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Two weights in kg as tonnes: to a tenth, or to the kg where that tenth does not show that they differ. */
export function writeWeights(
  before: number | undefined,
  after: number | undefined,
  language: Language
): WrittenChange {
  const write = (kg: number | undefined, decimals: number) =>
    kg === undefined ? undefined : writeTonnes(kg, language, decimals);
  const [from, to] = [write(before, 1), write(after, 1)];
  if (from !== to || before === after) return { from, to };
  return { from: write(before, 3), to: write(after, 3) };
}

/** Two amounts of a measure: tonnes, or whole units of the currency. */
function writeAmounts(
  measure: Measure,
  before: number | undefined,
  after: number | undefined,
  language: Language
): WrittenChange {
  if (measure === "quantity") return writeWeights(before, after, language);
  const write = (n: number | undefined) => (n === undefined ? undefined : writeCount(n, language));
  return { from: write(before), to: write(after) };
}

/** By how much an amount changes, as a signed percentage; undefined where there is none, or none to compare with. */
export function writeDifference(
  before: number | undefined,
  after: number | undefined,
  language: Language
): string | undefined {
  if (before === undefined || after === undefined || before === 0) return undefined;
  return writeGrowth(after / before - 1, language);
}

/** The cells of an amount: before, after, and by how much it changes, or that only its rounding does. */
export function amountCells(
  { measure, from, to }: AmountChange,
  words: Words,
  language: Language
): readonly [string, string, string | undefined] {
  const [before, after] = [from?.amount, to?.amount];
  const written = writeAmounts(measure, before, after, language);
  return [
    written.from ?? words.unknownFigure,
    written.to ?? words.unknownFigure,
    before === after ? words.onlyPrecision : writeDifference(before, after, language),
  ];
}
