import { HostObject, invalidArgument } from "../protocol/host-object";
import type { Scalar } from "./cell-reading";
import type { Range } from "./range";
import { sortedFormula } from "./shifted-formula";
import { usedBox } from "./used-range";

interface SortField {
  key: number;
  ascending?: boolean;
}

const rank = (value: Scalar) =>
  value === "" ? 3 : typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

/** Excel's order: numbers, texts without regard to case, FALSE before TRUE; empty cells last in either direction. */
function compare(a: Scalar, b: Scalar): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, "en", { sensitivity: "base" });
  }
  return Number(a) - Number(b);
}

const isFormula = (value: Scalar): value is string =>
  typeof value === "string" && value.startsWith("=") && value.length > 1;

export class RangeSort extends HostObject {
  readonly officeType = "RangeSort";

  constructor(private readonly range: Range) {
    super();
  }

  /** Sorts by the values of columns, counted from 0; formulas take their references to their own row along. */
  apply(fields: SortField[], _matchCase = false, hasHeaders = false, orientation = "Rows"): void {
    if (!Array.isArray(fields) || fields.length === 0 || orientation !== "Rows") {
      throw invalidArgument("RangeSort.apply");
    }
    const { range } = this;
    const used = usedBox(range.worksheet.engine, range.worksheet.id, false, range.box);
    if (!used) return;
    // Whole columns end with their last cell.
    const rows = used.row + used.rows - range.rowIndex;
    const all = range.isEntireColumn
      ? range.worksheet.rangeAt({ ...range.box, rows: Math.max(rows, hasHeaders ? 2 : 1) })
      : range;
    const body = hasHeaders ? all.getOffsetRange(1, 0).getResizedRange(-1, 0) : all;
    const { values, formulas } = body;
    const order = values.map((_, i) => i);
    order.sort((a, b) => {
      for (const { key, ascending = true } of fields) {
        const [x, y] = [values[a][key], values[b][key]];
        const either = x === "" || y === "";
        const difference = compare(x, y) * (ascending || either ? 1 : -1);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
    // A text that looks like a number must come back as a text.
    const asText = (value: Scalar, i: number, j: number) =>
      typeof value === "string" && values[i][j] === value && value !== "" ? `'${value}` : value;
    body.formulas = order.map((from, to) =>
      formulas[from].map((value, j) =>
        isFormula(value) && value !== values[from][j]
          ? sortedFormula(value, to - from)
          : asText(value, from, j)
      )
    );
  }
}
