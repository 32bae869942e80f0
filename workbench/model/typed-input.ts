import { CellValueType, numfmt, type ICellData } from "@univerjs/core";
import { invalidArgument } from "../protocol/host-object";
import { requireEnterable, type FunctionTable } from "./formula-entry";
import { typedNumber } from "./typed-text";

/** Everything that makes up a cell's content; its style is another matter. */
const nothing: ICellData = { v: null, t: null, f: null, si: null, p: null };

export const emptied = (): ICellData => ({ ...nothing });

const content = (v: string | number, t: CellValueType): ICellData => ({ ...nothing, v, t });

function asText(text: string): ICellData {
  if (text.length <= longestText) return content(text, CellValueType.STRING);
  throw invalidArgument(
    undefined,
    `The text has ${text.length} characters; a cell holds ${longestText}.`
  );
}

/** "Excel specifications and limits": the characters of a cell. */
const longestText = 32_767;

/** What entry depends on besides the cell itself. */
export interface EntryRules {
  functions: FunctionTable;
  /** Days are counted from 1904. */
  date1904: boolean;
}

/**
 * What a value becomes on entry, as if it were typed: numbers, amounts of dollars, percentages, days, months, times and
 * TRUE are recognised as in the United States, whatever the language of the page; a leading apostrophe makes text, "=" a
 * formula. In a cell formatted as text everything stays text. Null says: leave the cell as it is.
 */
export function typedCell(value: unknown, format: string, rules: EntryRules): ICellData | null {
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
  if (value.startsWith("=") && value.length > 1) {
    requireEnterable(value, rules.functions);
    return { ...nothing, f: value };
  }
  return typedText(value, format, rules);
}

function typedText(text: string, format: string, { date1904 }: EntryRules): ICellData {
  if (/^(true|false)$/i.test(text)) {
    return content(/^true$/i.test(text) ? 1 : 0, CellValueType.BOOLEAN);
  }
  const typed = typedNumber(text, date1904);
  if (!typed) return asText(text);
  const cell = content(typed.value, CellValueType.NUMBER);
  const takesFormat = typed.format !== null && format === "General";
  return takesFormat ? { ...cell, s: { n: { pattern: typed.format ?? "" } } } : cell;
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
