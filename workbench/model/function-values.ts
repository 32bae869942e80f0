import {
  ArrayValueObject,
  type BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { CellError, CellValue, FunctionResult } from "../protocol/custom-function";

/** What the engine takes for the value of a part of a formula. */
export type EngineValue = ReturnType<BaseFunction["calculate"]>;

/** What a cell shows while its function is out. */
export const busy = "#BUSY!";

export const errorValue = (error: string): ErrorValueObject =>
  ErrorValueObject.create(error as ErrorType);

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** An argument as the formula wrote it. */
export interface WrittenArgument {
  /** Undefined where omitted, null for an empty cell, a scalar, an error, or a grid of these. */
  value: unknown;
  /** What the argument refers to, if it is a reference. */
  reference: BaseReferenceObject | null;
}

export function readArgument(variant: FunctionVariantType): WrittenArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    // The cache would outlive the writes of one calculation's own results.
    return { value: readGrid(reference.toArrayValueObject(false)), reference };
  }
  const value = variant as BaseValueObject;
  if (value.isArray()) return { value: readGrid(value as ArrayValueObject), reference: null };
  return { value: value.isNull() ? undefined : readScalar(value), reference: null };
}

/** One cell is a scalar, more are a grid. */
function readGrid(array: ArrayValueObject): unknown {
  const rows = array.getRowCount();
  const columns = array.getColumnCount();
  const grid = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => readScalar(array.get(i, j)))
  );
  return rows === 1 && columns === 1 ? grid[0][0] : grid;
}

function readScalar(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
}

/** The first error in an argument, which is the result of the call then. */
export function firstError(value: unknown): string | null {
  if (isCellError(value)) return value.error;
  if (!Array.isArray(value)) return null;
  for (const row of value as unknown[][]) {
    const error = row.find(isCellError);
    if (isCellError(error)) return error.error;
  }
  return null;
}

/** A function's answer in the engine's form. Texts stay texts: "2025-11" must not become a date. */
export function resultValue(result: FunctionResult): EngineValue {
  if (result.length === 0 || result[0].length === 0) return errorValue("#CALC!");
  if (result.length === 1 && result[0].length === 1) return cellValueObject(result[0][0]);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(cellValueObject)),
    rowCount: result.length,
    columnCount: result[0].length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellValueObject(value: CellValue): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "number") return numberValue(value);
  if (isCellError(value)) return errorValue(value.error);
  return numberValue(value.value, value.numberFormat);
}

const numberValue = (value: number, format?: string): BaseValueObject =>
  Number.isFinite(value) ? NumberValueObject.create(value, format) : errorValue("#NUM!");
