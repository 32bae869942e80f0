import { richValue } from "./rich-value";
import type { CellError, FunctionDescription, ParameterDescription } from "./custom-function";

/** How a host hands arguments over where hosts differ. */
export interface ArgumentRules {
  /** An empty cell given for a single value: 0 in Excel on a desktop, null in Excel on the web (office-js #4702). */
  emptyCell: 0 | null;
  /** Errors are handed to the function instead of being its result (`allowErrorForDataTypeAny`). */
  allowErrors: boolean;
  /** Cells arrive as data types, for parameters of any type (`allowCustomDataForDataTypeAny`). */
  isRich: () => boolean;
}

/** The arguments as they are sent; or the error that the cell shows without the function being called. */
export type Marshalled = { values: unknown[] } | { refused: CellError };

const isError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

class Refusal extends Error {
  constructor(readonly error: CellError) {
    super(error.error);
  }
}

/** A formula with too few or the wrong kind of arguments; Excel would not have accepted the first at all. */
function refuse(): never {
  throw new Refusal({ error: "#VALUE!" });
}

/**
 * Brings what a cell wrote into the form that the add-in is called with. Every declared parameter is sent, because the
 * library appends the invocation after the last one: a parameter left out would shift it.
 */
export function marshalArguments(
  fn: FunctionDescription,
  written: readonly unknown[],
  rules: ArgumentRules
): Marshalled {
  const one = (parameter: ParameterDescription, value: unknown) =>
    marshalValue(parameter, value, rules, takesRich(parameter, rules));
  try {
    const values = fn.parameters.map((parameter, i) =>
      parameter.repeating
        ? written.slice(i).map((value) => one(parameter, value))
        : i < written.length || parameter.optional
          ? one(parameter, written[i])
          : refuse()
    );
    return { values };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { refused: refusal.error };
    throw refusal;
  }
}

function marshalValue(
  parameter: ParameterDescription,
  value: unknown,
  rules: ArgumentRules,
  isRich: boolean
): unknown {
  if (value === undefined) return null;
  if (parameter.dimensionality === "matrix") {
    const grid = Array.isArray(value) ? (value as unknown[][]) : [[value]];
    return grid.map((row) => row.map((cell) => marshalCell(cell, 0, rules, isRich)));
  }
  if (!Array.isArray(value))
    return coerce(parameter, marshalCell(value, rules.emptyCell, rules, isRich));
  const grid = value as unknown[][];
  // Excel would call the function once for each cell; a model that wants this calls it so.
  if (grid.length !== 1 || grid[0]?.length !== 1) refuse();
  return coerce(parameter, marshalCell(grid[0]?.[0], rules.emptyCell, rules, isRich));
}

/** Only parameters of any type take data types. */
const takesRich = ({ type = "any" }: ParameterDescription, rules: ArgumentRules): boolean =>
  type === "any" && rules.isRich();

function marshalCell(
  value: unknown,
  empty: 0 | null,
  rules: ArgumentRules,
  isRich: boolean
): unknown {
  if (isError(value) && !rules.allowErrors) throw new Refusal(value);
  if (isRich) return richValue(value ?? null);
  if (value === null || value === undefined) return empty;
  if (!isError(value)) return value;
  return { type: "CustomFunctionError", code: value.error };
}

/** A single value is turned into the declared type, as Excel does for its own functions. */
function coerce({ type }: ParameterDescription, given: unknown): unknown {
  if (given === null || typeof given === "object" || type === typeof given) return given;
  const value = given as string | number | boolean;
  if (type === "string")
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "number") {
    const number = value === "" ? Number.NaN : Number(value);
    if (Number.isNaN(number)) refuse();
    return number;
  }
  if (type === "boolean") {
    if (typeof value === "number") return value !== 0;
    const text = String(value).toUpperCase();
    if (text !== "TRUE" && text !== "FALSE") refuse();
    return text === "TRUE";
  }
  return value;
}
