import { CellValueType, numfmt, type ICellData } from "@univerjs/core";
import { RichApiError, invalidArgument } from "../protocol/host-object";

/** Everything that makes up a cell's content; its style is another matter. */
const nothing: ICellData = { v: null, t: null, f: null, si: null, p: null };

export const emptied = (): ICellData => ({ ...nothing });

const content = (v: string | number, t: CellValueType): ICellData => ({ ...nothing, v, t });

const asText = (text: string) => content(text, CellValueType.STRING);

/** How Excel formats a date that is typed into a cell without a format of its own (English, United States). */
const typedDateFormat = "m/d/yyyy";

const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** The serial number of a day that a calendar has; 2025-02-30 is text. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? (date.getTime() - epoch) / dayLength : null;
}

/**
 * What a value becomes on entry, as if it were typed: numbers, percentages, TRUE and ISO dates are recognised, a leading
 * apostrophe makes text, "=" a formula. Recognition that depends on the reader's language ("1 Mar", "1.234,5") is not
 * imitated. In a cell formatted as text everything stays text. Null says: leave the cell as it is.
 */
export function typedCell(value: unknown, format: string): ICellData | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument();
    return format === "@" ? asText(String(value)) : content(value, CellValueType.NUMBER);
  }
  if (typeof value === "boolean") {
    return format === "@"
      ? asText(String(value).toUpperCase())
      : content(value ? 1 : 0, CellValueType.BOOLEAN);
  }
  if (typeof value !== "string") throw invalidArgument();
  if (value === "") return emptied();
  if (value.startsWith("'")) return asText(value.slice(1));
  if (format === "@") return asText(value);
  if (value.startsWith("=") && value.length > 1) return typedFormula(value);
  return typedText(value, format);
}

function typedText(text: string, format: string): ICellData {
  if (/^\s*[+-]?(\d+(,\d{3})*\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)) {
    return content(Number(text.replace(/,/g, "")), CellValueType.NUMBER);
  }
  if (/^[+-]?\d+(\.\d+)?%$/.test(text)) {
    const cell = content(Number(text.slice(0, -1)) / 100, CellValueType.NUMBER);
    return withFormat(cell, format, text.includes(".") ? "0.00%" : "0%");
  }
  if (/^(true|false)$/i.test(text)) {
    return content(/^true$/i.test(text) ? 1 : 0, CellValueType.BOOLEAN);
  }
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const serial = date && dateSerial(Number(date[1]), Number(date[2]), Number(date[3]));
  if (serial) return withFormat(content(serial, CellValueType.NUMBER), format, typedDateFormat);
  return asText(text);
}

const withFormat = (cell: ICellData, format: string, pattern: string): ICellData =>
  format === "General" ? { ...cell, s: { n: { pattern } } } : cell;

function typedFormula(text: string): ICellData {
  const brackets = text.replace(/"[^"]*"|'[^']*'/g, "");
  const opened = brackets.split("(").length;
  if (opened !== brackets.split(")").length) {
    throw new RichApiError(
      "InvalidArgument",
      `The formula "${text}" is missing an opening or closing parenthesis.`
    );
  }
  return { ...nothing, f: text };
}

/** A number format as the engine stores it; General is the absence of one. */
export function typedFormat(format: unknown): ICellData | null {
  if (format === null || format === undefined) return null;
  if (typeof format !== "string") throw invalidArgument();
  if (format === "" || format === "General") return { s: { n: null } };
  if (!numfmt.isValidFormat(format)) {
    throw invalidArgument(undefined, `"${format}" is not a number format.`);
  }
  return { s: { n: { pattern: format } } };
}
