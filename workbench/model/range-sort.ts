import { HostObject, invalidArgument } from "../protocol/host-object";
import type { Scalar } from "./cell-reading";
import type { Range } from "./range";

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

export class RangeSort extends HostObject {
  readonly officeType = "RangeSort";

  constructor(private readonly range: Range) {
    super();
  }

  /** Sorts by the values of columns, counted from 0; formulas move as they are written. */
  apply(fields: SortField[], _matchCase = false, hasHeaders = false, orientation = "Rows"): void {
    if (!Array.isArray(fields) || fields.length === 0 || orientation !== "Rows") {
      throw invalidArgument("RangeSort.apply");
    }
    const body = hasHeaders ? this.range.getOffsetRange(1, 0).getResizedRange(-1, 0) : this.range;
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
    body.formulas = order.map((i) => formulas[i].map((value, j) => asText(value, i, j)));
  }
}
