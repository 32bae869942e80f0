import { suggest } from "../dataset/suggest";
import { CHANGE_BASES, type ChangeBasis, formulas, type MeasureName } from "../measures";
import { asText } from "./arguments";
import { elsewhere } from "./elsewhere";
import { type Argument, type Grid, type Read, readGrid } from "./grid";
import { type What, whatNamed } from "./asked";
import type { Question } from "./question";
import { unreadable } from "./refusal";

/** Reads what a change is measured against; omitted it is the month before. */
export function readBases(question: Question, argument: Argument): Grid<ChangeBasis> {
  return readWords(question, argument, "mom", basisNamed, CHANGE_BASES);
}

/** A basis by its word in English or Chinese. */
export function basisNamed(word: string): ChangeBasis | undefined {
  return CHANGE_BASES.find((basis) => basis === whatNamed(word));
}

/** The most months of a rolling mean: ten years. */
export const MOST_ROLLED = 120;

/** The number of months of a rolling mean: 3 for "rolling3" and "rolling-3". */
export function rollingMonths(word: string): number | undefined {
  const months = Number(/^rolling-?(\d{1,3})$/.exec(word)?.[1]);
  return months >= 1 && months <= MOST_ROLLED ? months : undefined;
}

/** A word as it is compared: "Above : 8000" and "ＡＢＯＶＥ：8000" are above:8000. */
export function wordIn(cell: unknown): string {
  return asText(cell).normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/** Whether it is a measure that stands on one series and a month alone, as a rolling mean does not. */
export function isMeasure(what: What | undefined): what is Exclude<MeasureName, "rolling"> {
  return what !== undefined && what !== "rolling" && what in formulas;
}

/** Reads an argument that is one of several words; refused with those that are known. */
export function readWords<T>(
  question: Question,
  argument: Argument,
  byDefault: T,
  named: (word: string) => T | undefined,
  known: readonly string[]
): Grid<T> {
  const { say } = question;
  return readGrid<T>(question, argument, byDefault, (cell): Read<T> => {
    const word = wordIn(cell);
    const found = named(word);
    if (found !== undefined) return found;
    const misplaced = elsewhere(question, cell, "what");
    if (misplaced) return unreadable(misplaced);
    return unreadable(say.unknownWhat(asText(cell), suggest(word, known), known.join(", ")));
  });
}
