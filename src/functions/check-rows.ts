import { formatSpan, type Span } from "../dataset/span";
import {
  asShown,
  type Check,
  checksOf,
  isRate,
  overlapSummaries,
  overlapWords,
  wordsOf,
} from "../review";
import { oneOrMany, type Outcome, Shown, toCell } from "./answer";
import { readPeriods } from "./arguments";
import { toExcelError } from "./errors";
import { type Argument, blankLeftOut, isLeftOut } from "./grid";
import { oneValue } from "./one-value";
import { printSentences } from "./print-sentences";
import type { Question } from "./question";
import { noFigure } from "./refusal";

/**
 * The rows of MG.CHECKS: claim, printed, recomputed, at least, at most, difference, verdict, why. Sources that have many
 * figures in common are told first, in one row of words for each product; below stand the figures in which they differ.
 * @throws CustomFunctions.Error where the period cannot be read (#VALUE!), or nothing printed of it can be checked (#N/A).
 */
export function checkRows(question: Question, period: Argument): unknown[][] {
  const span = readSpan(question, period);
  const { dataset, language } = question;
  const summaries = overlapSummaries(dataset, span).map((summary): Outcome[] => {
    const { claim, verdict, why } = overlapWords(summary, dataset, language);
    return [claim, "", "", "", "", "", verdict, why];
  });
  const rows = [...summaries, ...checksOf(dataset, span).map((check) => rowOf(check, question))];
  if (rows.length === 0) throw toExcelError(noFigure(nothingFound(question, span)));
  return oneOrMany(rows.map((row) => row.map((cell) => toCell(cell, question))));
}

/** The period that is wanted; none for every period, where the argument is omitted or a blank cell. */
function readSpan(question: Question, period: Argument): Span | undefined {
  const wanted = blankLeftOut(period);
  if (isLeftOut(wanted)) return undefined;
  return oneValue(question, readPeriods(question, wanted), "MG.CHECKS", "period");
}

function nothingFound({ dataset, language, say }: Question, span: Span | undefined): string {
  if (dataset.latest === undefined) return say.empty();
  return printSentences[language].noChecks(
    formatSpan(span ?? { first: dataset.latest, last: dataset.latest })
  );
}

function rowOf(check: Check, { dataset, language }: Question): Outcome[] {
  const { printed, recomputed, difference, subject } = check;
  const { kind, measure } = subject;
  const words = wordsOf(check, dataset, language);
  const number = (value: number | undefined): Outcome => {
    if (value === undefined || !Number.isFinite(value)) return noFigure(words.why);
    const shown = asShown(value, kind, measure);
    return new Shown(shown, isRate(kind) ? "0.00%" : "#,##0");
  };
  return [
    words.claim,
    number(printed.value),
    number(recomputed?.value),
    number(recomputed?.low),
    number(recomputed?.high),
    number(difference),
    words.verdict,
    words.why,
  ];
}
