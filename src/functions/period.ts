import { type Month, monthOfSerial, parseMonth, yearOf } from "../dataset/month";
import { type Span, spanOf } from "../dataset/span";
import { isYear, month, months, readOne } from "./period-forms";

/**
 * Reads a period as analysts write it, or gives undefined. `latest` is the latest month in the data: relative periods
 * are counted from it and never from the clock.
 *
 * A month: `2025-11`, `2025/11`, `2025M11`, `202511`, `Nov 2025`, `Nov-25`, `11/2025`, `2025年11月`, any day of it that
 * exists (`2025-11-15`, `15.11.2025`, an Excel date), `latest`, `latest-1`, `最新`, `-1M`, `-1Y`.
 * A span: `2025`, `2025-H1`, `2025年上半年`, `2025-Q3`, `9M25`, `2025年1-11月`, `Jan-Nov 2025`, `2025-01:2025-11`.
 */
export function readPeriod(cell: unknown, latest: Month): Span | undefined {
  if (typeof cell === "number") return readNumber(cell);
  if (typeof cell !== "string") return undefined;
  // Most formulas write 2025-11: they need not wait for every other form to be tried.
  const plain = parseMonth(cell);
  if (plain !== undefined) return isYear(yearOf(plain)) ? spanOf(plain) : undefined;
  const text = normalized(cell);
  const one = readSingle(text, latest);
  if (one) return one;
  const ends = readEnds(text, latest);
  return ends && ends.first <= ends.last ? spanOf(ends.first, ends.last) : undefined;
}

/** Whether both ends of a span can be read and the first lies behind the last. */
export function isBackwards(cell: unknown, latest: Month): boolean {
  const ends = typeof cell === "string" ? readEnds(normalized(cell), latest) : undefined;
  return ends !== undefined && ends.first > ends.last;
}

/**
 * The month that is meant by a text which is none and has one year and one month in digits and no other: 2025.11., or
 * 2025-11-31. Two months, a letter or a word may mean anything, and suggest nothing.
 */
export function meantPeriod(typed: string): string | undefined {
  if (/[^\d\s\p{P}\p{S}年月日]/u.test(typed)) return undefined;
  const [year, number, day, ...more] = typed.match(/\d+/g) ?? [];
  const isDay = day === undefined || /^(0?[1-9]|[12]\d|3[01])$/.test(day);
  if (!/^\d{4}$/.test(year ?? "") || !/^(0?[1-9]|1[0-2])$/.test(number ?? "")) return undefined;
  return isDay && more.length === 0 && isYear(Number(year))
    ? `${year}-${number!.padStart(2, "0")}`
    : undefined;
}

/** Full-width letters, typographic dashes and spaces, and Chinese numerals before 年, 月 and 个月 as what they stand for. */
function normalized(typed: string): string {
  return typed
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?([年月日季]) ?/g, "$1")
    .replace(/[〇零一二三四五六七八九十]+(?=年|月|个月)/g, digitsOf);
}

/** 二〇二五 is 2025, 十一 is 11, 二十 is 20. */
function digitsOf(numeral: string): string {
  const digit = (c: string) => (c === "零" ? 0 : "〇一二三四五六七八九".indexOf(c));
  const [tens, ones, ...more] = numeral.split("十");
  if (ones === undefined) return [...numeral].map(digit).join("");
  if (more.length > 0 || tens!.length > 1 || ones.length > 1) return numeral;
  return String((tens === "" ? 1 : digit(tens!)) * 10 + (ones === "" ? 0 : digit(ones)));
}

/** Excel's calendar from 1990 to 2100; numbers outside are read as 202511 or 2025, or not at all. */
const SERIALS = { first: 32874, last: 73415 };

function readNumber(n: number): Span | undefined {
  if (n >= SERIALS.first && n <= SERIALS.last) return spanOf(monthOfSerial(n));
  if (!Number.isInteger(n)) return undefined;
  if (n >= 190001 && n <= 210012) return month(Math.floor(n / 100), n % 100);
  return isYear(n) ? months(n, 1, 12) : undefined;
}

function readSingle(text: string, latest: Month): Span | undefined {
  return /^\d+$/.test(text) ? readNumber(Number(text)) : readOne(text, latest);
}

/** What may stand between two months; a hyphen only between two that are whole without it. */
const BETWEEN = [
  / ?: ?/,
  / ?\.\. ?/,
  / to /,
  / ?[至到~] ?/,
  / - /,
  /(?<=\d{4}[-/.]\d{1,2}|月)-(?=\d{4})/,
];

function readEnds(text: string, latest: Month): { first: Month; last: Month } | undefined {
  for (const separator of BETWEEN) {
    const [from, to, ...more] = text.split(separator);
    if (!from || !to || more.length > 0) continue;
    const first = readSingle(from, latest);
    const last = readSingle(to, latest);
    if (first && last) return { first: first.first, last: last.last };
  }
  return undefined;
}
