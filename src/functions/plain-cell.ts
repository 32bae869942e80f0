import { excelError, isExcelError } from "./errors";

/**
 * A cell as Excel hands it over where functions.json allows custom data: a number with a format is an object around the
 * number, and so are errors, entities, pictures, arrays (learn.microsoft.com, "Custom functions and data types").
 */
interface Wrapped {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly errorType?: unknown;
  readonly text?: unknown;
  readonly elements?: unknown;
}

/** Errors by the names of Excel.ErrorCellValueType, where the wrapper names no `basicValue`. */
const ERRORS: Readonly<Record<string, string>> = {
  Blocked: "#BLOCKED!",
  Busy: "#BUSY!",
  Calc: "#CALC!",
  Connect: "#CONNECT!",
  Div0: "#DIV/0!",
  External: "#EXTERNAL!",
  Field: "#FIELD!",
  GettingData: "#GETTING_DATA",
  Name: "#NAME?",
  NotAvailable: "#N/A",
  Null: "#NULL!",
  Num: "#NUM!",
  Placeholder: "#BUSY!",
  Ref: "#REF!",
  Spill: "#SPILL!",
  Value: "#VALUE!",
};

/**
 * What stands in a cell, whatever it came wrapped in: a number, text, true or false, "" or null where it is blank, or an error of
 * Excel. An entity or a linked data type is read by the text that its cell shows; a picture, and whatever
 * else shows as an error to functions that do not know it, is that error. An object of no kind known is given back as it is.
 */
export function plainCell(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null || isExcelError(cell)) return cell ?? null;
  const { type, basicType, basicValue, errorType, text, elements } = cell as Wrapped;
  if (type === "Empty" || basicType === "Empty") return "";
  if (type === "Error") return errorNamed(basicValue, errorType);
  const single = type === "Array" ? onlyElement(elements) : undefined;
  if (single !== undefined) return plainCell(single);
  if (basicType !== "Error" && isPlain(basicValue) && !isErrorName(basicValue)) return basicValue;
  if (typeof text === "string" && text.trim() !== "") return text;
  return isErrorName(basicValue) ? errorNamed(basicValue, errorType) : cell;
}

/** The cells of an argument in reading order; none where it was omitted. */
export function plainRows(argument: unknown): readonly (readonly unknown[])[] {
  if (argument === null || argument === undefined) return [];
  const { type, elements } = argument as Wrapped;
  const rows = type === "Array" && Array.isArray(elements) ? (elements as unknown[]) : argument;
  if (!Array.isArray(rows)) return [[plainCell(rows)]];
  return rows.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(plainCell));
}

/** The one element of an array of one row and one column. */
function onlyElement(elements: unknown): unknown {
  const rows = (Array.isArray(elements) ? elements : []) as unknown[][];
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : undefined;
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** Text in a cell never looks so to us: Excel itself makes an error of what is typed so. */
const isErrorName = (value: unknown): value is string =>
  typeof value === "string" && (value === "#GETTING_DATA" || /^#[A-Z/0]+[!?]$|^#N\/A$/.test(value));

function errorNamed(basicValue: unknown, errorType: unknown): CustomFunctions.Error {
  return excelError(
    (isErrorName(basicValue) ? basicValue : ERRORS[String(errorType)]) ?? "#VALUE!"
  );
}
