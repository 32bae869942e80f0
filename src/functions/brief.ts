import type { Language } from "../dataset/catalogue";
import { fold } from "../dataset/fold";
import { suggest } from "../dataset/suggest";
import { asText, readMonths } from "./arguments";
import { toExcelError } from "./errors";
import { type Argument, blankLeftOut, type Grid, readGrid } from "./grid";
import { oneValue } from "./one-value";
import { ask, type Question } from "./question";
import { noFigure, unreadable } from "./refusal";
import { reviewCode } from "./review-code";

/** What a language is called in both, without case, spaces and hyphens. */
const LANGUAGES: Record<Language, readonly string[]> = {
  en: ["en", "english", "enus", "engb", "英文", "英语"],
  zh: ["zh", "chinese", "zhcn", "中文", "汉语", "简体中文"],
};

/**
 * The review of a month in words, spilled: one sentence a row, every number of it computed from the data.
 * @customfunction BRIEF
 * @supportSync
 * @param [period] Month, for example "2025-11" or a date. Latest month if omitted.
 * @param [language] "en" or "zh". The language of Excel if omitted.
 * @returns The sentences, one below the other; #N/A where the data hold nothing of the month.
 */
export async function writtenReview(
  period?: unknown[][],
  language?: unknown[][]
): Promise<unknown[][]> {
  const question = await ask();
  const months = readMonths(question, blankLeftOut(period), "MG.BRIEF");
  const month = oneValue(question, months, "MG.BRIEF", "period");
  const languages = readLanguages(question, blankLeftOut(language));
  const spoken = oneValue(question, languages, "MG.BRIEF", "language");
  const { brief } = await reviewCode(question);
  const lines = brief(question.dataset, month, spoken);
  const nothing = lines.find(({ finding }) => finding.kind === "coverage");
  if (nothing) throw toExcelError(noFigure(nothing.text));
  return lines.map(({ text }) => [text]);
}

/** Reads a language by its name in English or Chinese; omitted it is that of the session. */
function readLanguages(question: Question, argument: Argument): Grid<Language> {
  const { say, language: byDefault } = question;
  return readGrid<Language>(question, argument, byDefault, (cell) => {
    const word = fold(asText(cell));
    const found = (Object.keys(LANGUAGES) as Language[]).find((l) => LANGUAGES[l].includes(word));
    const meant = suggest(word, ["English", "Chinese", "en", "zh", "中文"]);
    return found ?? unreadable(say.unknownLanguage(asText(cell), meant));
  });
}
