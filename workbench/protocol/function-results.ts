import type { CellError, CellValue, FunctionResult } from "./custom-function";

type ErrorName = CellError["error"];
type Fields = Record<string, unknown>;

/** The errors that a failed call is reported with, by the library's number; any other shows #VALUE!. */
const errorsByCode: Readonly<Record<number, ErrorName>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** The codes whose text Excel shows on the cell; the text of a plain exception (2, 3) it keeps to itself. */
const codesWithMessage = [1, 7];

/** The errors that a function may return; any other becomes #VALUE!. */
const returnable: readonly string[] = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"];

/** What a cell shows when its call has failed. */
export function failedResult(code: number | undefined, message: unknown): FunctionResult {
  const error = errorsByCode[code ?? 0] ?? "#VALUE!";
  const shown = codesWithMessage.includes(code ?? 0) ? message : undefined;
  return [[cellError(error, shown)]];
}

/** What the cells show when a call has returned: always a grid. */
export function returnedResult(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return isArrayValue(value) ? grid(value.elements) : [[cell(value)]];
  return grid(value);
}

/** An array must be two-dimensional, with rows of one length. */
function grid(value: unknown): FunctionResult {
  const rows: unknown[] = Array.isArray(value) ? value : [];
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) {
    return [[{ error: "#VALUE!" }]];
  }
  return (rows as unknown[][]).map((row) => row.map(cell));
}

function cell(value: unknown): CellValue {
  // undefined, NaN and Infinity inside an array have become null on the way: JSON has no words for them.
  if (value === null || value === undefined) return 0;
  if (typeof value === "object") return Array.isArray(value) ? { error: "#VALUE!" } : data(value);
  return value as string | number | boolean;
}

/** A value with a data type: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-data-types-concepts. */
function data(value: object): CellValue {
  const { type, basicValue, numberFormat, text, code, message } = value as Fields;
  switch (type) {
    case "Error":
      return cellError(String(code ?? basicValue), message);
    case "FormattedNumber":
    case "Double":
      return number(Number(basicValue), numberFormat);
    case "String":
      return String(basicValue);
    case "Boolean":
      return basicValue === true;
    case "Empty":
      return 0;
    case "Entity":
    case "LinkedEntity":
      return String(text);
    default:
      return { error: "#VALUE!" };
  }
}

const number = (value: number, format: unknown): CellValue =>
  typeof format === "string" && format !== "" ? { value, numberFormat: format } : value;

function cellError(name: string, message: unknown): CellError {
  const error = returnable.includes(name) || name === "#NAME?" ? (name as ErrorName) : "#VALUE!";
  const carries = error === "#N/A" || error === "#VALUE!";
  return carries && typeof message === "string" && message !== "" ? { error, message } : { error };
}

const isArrayValue = (value: unknown): value is { elements: unknown } =>
  typeof value === "object" && value !== null && (value as Fields).type === "Array";
