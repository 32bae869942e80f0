import type { CellError } from "./custom-function";

/** A value on its way to the library, which parses `value` where the call says that its arguments are rich (flag 8). */
export interface RichValue {
  value: string;
}

/** The names of Excel.ErrorCellValueType for the errors that cells show here. */
const errorTypes: Readonly<Record<CellError["error"], string>> = {
  "#N/A": "NotAvailable",
  "#VALUE!": "Value",
  "#DIV/0!": "Div0",
  "#NUM!": "Num",
  "#NULL!": "Null",
  "#NAME?": "Name",
  "#REF!": "Ref",
};

/**
 * A cell as Excel hands it to a function whose functions.json allows custom data: an object with the plain value inside
 * (learn.microsoft.com, "Custom functions and data types core concepts"). Excel may hand values without a format over as
 * they are; here all are wrapped, so that an add-in that reads only plain ones is found out.
 */
export function richValue(cell: unknown): RichValue {
  return { value: JSON.stringify(wrapper(cell)) };
}

function wrapper(cell: unknown): Record<string, unknown> {
  switch (typeof cell) {
    case "number":
      return {
        type: "FormattedNumber",
        basicType: "Double",
        basicValue: cell,
        numberFormat: "General",
      };
    case "boolean":
      return { type: "Boolean", basicType: "Boolean", basicValue: cell };
    case "string":
      return { type: "String", basicType: "String", basicValue: cell };
    default: {
      if (cell === null) return { type: "Empty", basicType: "Empty", basicValue: "" };
      const { error } = cell as CellError;
      return {
        type: "Error",
        basicType: "Error",
        basicValue: error,
        errorType: errorTypes[error],
      };
    }
  }
}
