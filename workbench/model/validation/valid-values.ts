import { RichApiError } from "../../protocol/host-object";
import { isErrorText, type Scalar } from "../cell-reading";
import type { Range } from "../range";
import type { ValidationState } from "../sheet-states";
import { listChoices } from "./list-choices";
import { rangeMeant } from "./range-meant";

type Comparison = (value: number, first: number, second: number) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

/** Whether the values of a range are allowed: all true, none false, some null. */
export function allValid(range: Range, state: ValidationState): boolean | null {
  const allowed = range.values.flat().map((value) => isAllowed(range, state, value));
  if (allowed.every(Boolean)) return true;
  return allowed.some(Boolean) ? null : false;
}

/** Whether a value may stand in a cell. A rule that only a calculation could tell is refused. */
export function isAllowed(cell: Range, state: ValidationState, value: Scalar): boolean {
  if (value === "") return state.ignoreBlanks;
  if (isErrorText(value)) return false;
  switch (state.type) {
    case "None":
      return true;
    case "List":
      return listChoices(cell, state.source).some((choice) => equal(choice.value, value));
    case "TextLength":
      return compares(cell, state, String(value).length);
    case "WholeNumber":
      return Number.isInteger(value) && compares(cell, state, Number(value));
    case "Decimal":
    case "Date":
      return typeof value === "number" && compares(cell, state, value);
    default:
      throw new RichApiError(
        "NotImplemented",
        `The workbench does not evaluate the formula ${state.formula1} of a data validation.`,
        "DataValidation"
      );
  }
}

function compares(cell: Range, { operator, formula1, formula2 }: ValidationState, value: number) {
  const first = numberOf(cell, formula1);
  const second = formula2 === null ? NaN : numberOf(cell, formula2);
  return comparisons[operator ?? "Between"](value, first, second);
}

function numberOf(cell: Range, formula: string | null): number {
  const text = (formula ?? "").replace(/^=/, "");
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  return Number(rangeMeant(cell, formula ?? "").values[0][0]);
}

const equal = (a: Scalar, b: Scalar) => String(a).toLowerCase() === String(b).toLowerCase();
