import type { Range } from "../model/range";
import type { HostedAddin } from "./host-headless";

type Scalar = string | number | boolean | null;

/** A single value, or the rows of a spill. */
export type AnswerValue = Scalar | Scalar[][];

export interface FormulaAnswer {
  formula: string;
  value: AnswerValue;
  /** As the cells show it. */
  text: string | string[][];
  /** The error of the formula's own cell. */
  error: string | null;
  /** The sentence that the add-in gave with the error. */
  message: string | null;
}

/** How long the slowest formula may take. */
const patience = 30_000;

/** Answers each formula in a sheet of its own, where nothing is in the way of a spill. */
export async function answerFormulas(
  { workbook }: HostedAddin,
  formulas: string[]
): Promise<FormulaAnswer[]> {
  const entered = formulas.map((formula, i) => {
    const cell = workbook.worksheets.add(`Formula${i + 1}`).getCell(0, 0);
    try {
      cell.formulas = [[formula.startsWith("=") ? formula : `=${formula}`]];
      return () => read(formula, cell);
    } catch (error) {
      // Excel would not let it be entered at all.
      const { message } = error as Error;
      return () => ({ formula, value: null, text: "", error: "Not accepted:", message });
    }
  });
  await Promise.race([workbook.idle(), tooLate()]);
  return entered.map((answer) => answer());
}

function read(formula: string, cell: Range): FormulaAnswer {
  const answer = { formula, error: null, message: null };
  const spill = spillOf(cell);
  if (spill) return { ...answer, value: spill.values, text: spill.text };
  const value = cell.values[0][0];
  const text = cell.text[0][0];
  if (cell.valueTypes[0][0] !== "Error") return { ...answer, value, text };
  const { worksheet, rowIndex, columnIndex } = cell;
  const message = worksheet.book.errorMessageAt(worksheet.name, rowIndex, columnIndex);
  return { formula, value, text, error: text, message };
}

const spillOf = (cell: Range) => cell.getSpillingToRangeOrNullObject();

async function tooLate(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, patience).unref());
  throw new Error(`The formulas were not answered within ${patience / 1000} s.`);
}
