import { broadcast, cellAt } from "./broadcast";
import { toExcelError } from "./errors";
import { BLANK, type Grid, type Read } from "./grid";
import type { Question } from "./question";
import { Refusal, unreadable } from "./refusal";

/** What one cell is answered with before Excel sees it. */
export type Outcome = number | string | Refusal | Shown;

/** How a number is shown where the host takes formats: a rate, a month, "at least". Amounts keep the cell's own format. */
export type Format = "0.0%" | "0.00%" | "#,##0" | "yyyy-mm" | '"≥ "0' | undefined;

/** Excel's own answer beside a blank cell is 0, so that sums and ratios go on; here the 0 is not seen, for it is no figure. */
const SHOWS_NOTHING = ";;;";

/** A number with a format of its own, where the cells of one answer are not all shown alike. */
export class Shown {
  constructor(
    readonly value: number,
    readonly format: Format
  ) {}
}

/** The grids of several arguments, one for each kind of value. */
type Grids<T extends unknown[]> = { readonly [K in keyof T]: Grid<T[K]> };

/**
 * Answers every cell of the shape that the arguments give together. A cell one of whose arguments cannot be read
 * answers with that argument's refusal, and the others are not troubled by it.
 * @throws CustomFunctions.Error where the shapes do not fit, or the one cell there is has no answer.
 */
export function answer<T extends unknown[]>(
  question: Question,
  grids: Grids<T>,
  compute: (...values: T) => Outcome,
  format?: Format
): unknown[][] {
  const shape = broadcast(grids);
  if (!shape) throw toExcelError(unreadable(question.say.shapes(shapesOf(grids))));
  const values = new Array<unknown>(grids.length) as T;
  const rows = new Array<unknown[]>(shape.rows);
  for (let r = 0; r < shape.rows; r++) {
    const row = new Array<unknown>(shape.columns);
    for (let c = 0; c < shape.columns; c++) {
      const failed = gather(grids, r, c, values);
      row[c] =
        failed === undefined
          ? toCell(compute(...values), question, format)
          : toCell(failed, question);
    }
    rows[r] = row;
  }
  return oneOrMany(rows);
}

/** A cell as Excel takes it: a number (with its format where the host knows formats), text, or an error. */
export function toCell(
  outcome: Outcome | Read<never>,
  question: Question,
  format?: Format
): unknown {
  if (typeof outcome === "number")
    return format && question.formatsNumbers
      ? { type: "FormattedNumber", basicValue: outcome, numberFormat: format }
      : outcome;
  if (outcome === BLANK)
    return question.formatsNumbers
      ? { type: "FormattedNumber", basicValue: 0, numberFormat: SHOWS_NOTHING }
      : "";
  if (outcome instanceof Refusal) return toExcelError(outcome);
  return outcome instanceof Shown ? toCell(outcome.value, question, outcome.format) : outcome;
}

/** A grid of one error is thrown, because hosts before CustomFunctionsRuntime 1.2 know no errors inside arrays. */
export function oneOrMany(rows: unknown[][]): unknown[][] {
  const only = rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : undefined;
  if (only instanceof CustomFunctions.Error) throw only;
  return rows;
}

/** Fills in the values for one cell; gives back what stands in the way, if anything does. */
function gather<T extends unknown[]>(
  grids: Grids<T>,
  row: number,
  column: number,
  values: T
): Read<never> | undefined {
  for (let i = 0; i < grids.length; i++) {
    const value: unknown = cellAt(grids[i]!, row, column);
    if (value === BLANK || value instanceof Refusal || isError(value)) return value as Read<never>;
    values[i] = value;
  }
  return undefined;
}

function isError(value: unknown): boolean {
  return typeof value === "object" && value instanceof CustomFunctions.Error;
}

function shapesOf(grids: readonly Grid<unknown>[]): string {
  return grids
    .filter((g) => g.rows * g.columns > 1)
    .map((g) => `${g.rows} × ${g.columns}`)
    .join(", ");
}
