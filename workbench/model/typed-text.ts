import { numfmt } from "@univerjs/core";
import { daysTo1904 } from "./days-from-1904";

/** A number that was written as a text: what it is, and the format that a cell of format General takes with it. */
export interface TypedNumber {
  value: number;
  format: string | null;
}

/** Excel's own formats (English, United States) for what is recognised on entry. */
const entryFormats = {
  day: "m/d/yyyy",
  dayAndTime: "m/d/yyyy h:mm",
  namedDay: "d-mmm-yy",
  dayOfMonth: "d-mmm",
  month: "mmm-yy",
  dollars: "$#,##0_);[Red]($#,##0)",
  dollarsAndCents: "$#,##0.00_);[Red]($#,##0.00)",
} as const;

const plainNumber = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/;
const groups = /^[^\d,.]*\d{1,3}(?:,\d{3})*(?!,)/;
const monthName =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const monthAndNumber = new RegExp(`^(${monthName})[-/ ]?(\\d{1,2})$`, "i");
const twoNumbers = /^(\d{1,2})[/-](\d{1,2})$/;
const mixedFraction = /^([+-]?)(\d+) (\d{1,2})\/(\d{1,2})$/;

/** What is recognised has a digit, and begins as a number, an amount or the name of a month does. */
const promising = new RegExp(`^(?:[-+$(.\\d]|${monthName}).*\\d`, "i");

/**
 * The number, day or time that Excel (English, United States) sees in a text on entry: "$120", "12.5%", "1/15/2024",
 * "12/5", "Nov 2025", "2025-11", "1 1/2", "1:30 PM". Null: it stays a text.
 */
export function typedNumber(text: string, date1904 = false): TypedNumber | null {
  if (plainNumber.test(text)) return { value: Number(text), format: null };
  const written = text.trim();
  // Most texts are told at a glance: many of them are written at once.
  if (!promising.test(written) || written.length > 40) return null;
  const typed = fraction(written) ?? dayWithoutYear(written) ?? asParsed(written);
  if (!date1904 || !typed || !/[dy]/.test(typed.format ?? "")) return typed;
  // Days before 1904 have no number, and stay texts.
  const value = typed.value - daysTo1904;
  return value < 0 ? null : { ...typed, value };
}

function fraction(text: string): TypedNumber | null {
  const found = mixedFraction.exec(text);
  if (!found || Number(found[4]) === 0) return null;
  const size = Number(found[2]) + Number(found[3]) / Number(found[4]);
  return {
    value: found[1] === "-" ? -size : size,
    format: found[4].length === 1 ? "# ?/?" : "# ??/??",
  };
}

/** A month and one more number: a day of the current year if the month has such a day, else a year. */
function dayWithoutYear(text: string): TypedNumber | null {
  const named = monthAndNumber.exec(text);
  const [, month, other] = named ?? twoNumbers.exec(text) ?? [];
  if (month === undefined) return null;
  const at = named ? monthNumber(month) : Number(month);
  const day = daySerial(new Date().getFullYear(), at, Number(other));
  if (day !== null) return { value: day, format: entryFormats.dayOfMonth };
  if (other.length !== 2) return null;
  const first = daySerial(Number(other) + (Number(other) < 30 ? 2000 : 1900), at, 1);
  return first === null ? null : { value: first, format: entryFormats.month };
}

const monthNumber = (name: string) =>
  "jan feb mar apr may jun jul aug sep oct nov dec"
    .split(" ")
    .indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The rest is read as the grid reads what is typed; only the formats are Excel's. */
function asParsed(text: string): TypedNumber | null {
  const { v: value, z: format } = numfmt.parseValue(text) ?? {};
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  if (format && numfmt.isDateFormat(format)) return { value, format: dateFormatFor(format) };
  if (text.includes(",") && !groups.test(text)) return null;
  if (!format?.includes("$")) return { value, format: format ?? null };
  const { dollars, dollarsAndCents } = entryFormats;
  return { value, format: format.includes(".") ? dollarsAndCents : dollars };
}

function dateFormatFor(parsed: string): string {
  const [hasDay, hasYear] = [/d/i.test(parsed), /y/i.test(parsed)];
  if (/h/i.test(parsed)) {
    if (hasDay) return entryFormats.dayAndTime;
    return `h:mm${/s/i.test(parsed) ? ":ss" : ""}${/am/i.test(parsed) ? " AM/PM" : ""}`;
  }
  if (!hasDay) return entryFormats.month;
  if (!hasYear) return entryFormats.dayOfMonth;
  return /mmm/i.test(parsed) ? entryFormats.namedDay : entryFormats.day;
}

const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** The serial number of a day that a calendar has, counted from 1900; null for 30 February. */
export function daySerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? (date.getTime() - epoch) / dayLength : null;
}
