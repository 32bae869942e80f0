import type { FormulaAnswer, AnswerValue } from "./answer-formulas";

/** One line a formula: what it says, what came out; the rows of a spill stand below each other. */
export function answersAsText(answers: FormulaAnswer[]): string {
  return answers.map(answerAsText).join("\n");
}

function answerAsText({ formula, text, error, message }: FormulaAnswer): string {
  const start = `${formula} -> `;
  if (error) return start + (message ? `${error} ${message}` : error);
  if (!Array.isArray(text)) return start + text;
  const widths = text[0].map((_, column) => Math.max(...text.map((row) => row[column].length)));
  const rows = text.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join("  ")
      .trimEnd()
  );
  return rows.length === 1
    ? start + rows[0]
    : [start.trimEnd(), ...rows.map((r) => `  ${r}`)].join("\n");
}

/** The same for a program. */
export function answersAsJson(answers: FormulaAnswer[]): string {
  return JSON.stringify(
    answers.map(({ formula, value, text, error, message }) => ({
      formula,
      value: value satisfies AnswerValue,
      text,
      error: error ?? null,
      message: message ?? null,
    })),
    null,
    2
  );
}
