import { type Month, monthOf, serialOf } from "../dataset/month";
import { type Span, spanOf } from "../dataset/span";

/** One form of period: the pattern, in lower case and with plain hyphens, and what its parts mean. */
type Form = readonly [RegExp, (parts: string[], latest: Month) => Span | undefined];

const FORMS: readonly Form[] = [
  [
    /^(?:latest|最新|最新月)(?: ?([+-]) ?(\d{1,4})(?: ?(m|y))?)?$/,
    ([sign, n, unit], latest) => relative(latest, sign, n, unit),
  ],
  [/^([+-]) ?(\d{1,4}) ?(m|y)$/, ([sign, n, unit], latest) => relative(latest, sign, n, unit)],
  [/^(\d{4})[-/.m年 ]?(\d{1,2})(?:月份?)?$/, ([y, m]) => month(Number(y), Number(m))],
  [/^(\d{1,2})[-/.](\d{4})$/, ([m, y]) => month(Number(y), Number(m))],
  [/^(\d{2})年(\d{1,2})月份?$/, ([y, m]) => month(short(y), Number(m))],
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, ([y, , m, d]) => day(y, m, d)],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日?$/, ([y, m, d]) => day(y, m, d)],
  [
    /^(\d{4})-(\d{2})-(\d{2})[t ](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)? ?(?:z|[+-]\d{2}:?\d{2})?$/,
    ([y, m, d]) => day(y, m, d),
  ],
  // Between full stops the day comes first. Between others it may be either: read where only one order makes a date.
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([d, m, y]) => day(y, m, d)],
  [/^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/, ([a, , b, y]) => eitherOrder(y, a!, b!)],
  [/^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/, ([d, name, y]) => named(name, y, d)],
  [/^([a-z]{3,9})\.? (\d{1,2}), (\d{4})$/, ([name, d, y]) => named(name, y, d)],
  [/^([a-z]{3,9})\.?,?[ -]?'?(\d{4}|\d{2})$/, ([name, y]) => named(name, y)],
  [/^(\d{4})[ -]?([a-z]{3,9})\.?$/, ([y, name]) => named(name, y)],
  [
    /^([a-z]{3,9})\.? ?(?:-|to|through) ?([a-z]{3,9})\.?,?[ -](\d{4})$/,
    ([a, b, y]) => months(Number(y), numberOf(a), numberOf(b)),
  ],
  [/^(\d{4})[-/. ]?h([12])$/, ([y, h]) => part(Number(y), Number(h), 6)],
  [/^h([12])[-/ ]?'?(\d{4}|\d{2})$/, ([h, y]) => part(short(y), Number(h), 6)],
  [/^([12])h[-/ ]?'?(\d{4}|\d{2})$/, ([h, y]) => part(short(y), Number(h), 6)],
  [
    /^(first|second) half(?: of)? (\d{4})$/,
    ([which, y]) => part(Number(y), which === "first" ? 1 : 2, 6),
  ],
  [/^(\d{4})年?(上|下)半年$/, ([y, h]) => part(Number(y), h === "上" ? 1 : 2, 6)],
  [/^(\d{4})[-/. ]?q([1-4])$/, ([y, q]) => part(Number(y), Number(q), 3)],
  [/^q([1-4])[-/ ]?'?(\d{4}|\d{2})$/, ([q, y]) => part(short(y), Number(q), 3)],
  [/^([1-4])q[-/ ]?'?(\d{4}|\d{2})$/, ([q, y]) => part(short(y), Number(q), 3)],
  [
    /^(\d{4})年?第?([一二三四1-4])季度?$/,
    ([y, q]) => part(Number(y), Number(q) || "一二三四".indexOf(q!) + 1, 3),
  ],
  // From January on: brokers' 9M25, 前11个月.
  [/^(\d{1,2})m[-/ ]?'?(\d{4}|\d{2})$/, ([n, y]) => months(short(y), 1, Number(n))],
  [/^(\d{4})年?前(\d{1,2})个?月$/, ([y, n]) => months(Number(y), 1, Number(n))],
  [
    /^(\d{4})年(\d{1,2})月?[-~至到](\d{1,2})月份?$/,
    ([y, a, b]) => months(Number(y), Number(a), Number(b)),
  ],
  [/^(\d{4})[./](\d{1,2})-(\d{1,2})$/, ([y, a, b]) => months(Number(y), Number(a), Number(b))],
  [/^(\d{4})年(?:全年|度)?$/, ([y]) => part(Number(y), 1, 12)],
  [/^(?:fy|cy) ?(\d{4})$/, ([y]) => part(Number(y), 1, 12)],
];

/** The span that a text in lower case means, in one of the forms known; undefined where there is no such month or day. */
export function readOne(text: string, latest: Month): Span | undefined {
  for (const [pattern, meaning] of FORMS) {
    const match = pattern.exec(text);
    if (match) return meaning(match.slice(1), latest);
  }
  return undefined;
}

/** Years outside are slips of the hand: the calendar of trade statistics. */
export const isYear = (year: number): boolean => year >= 1900 && year <= 2100;

/** One month of a year; undefined where there is none. */
export function month(year: number, number: number): Span | undefined {
  return isYear(year) && number >= 1 && number <= 12 ? spanOf(monthOf(year, number)) : undefined;
}

/** The months from one to another of a year, both included; undefined where there are none. */
export function months(year: number, first: number, last: number): Span | undefined {
  if (!isYear(year) || !(first >= 1) || !(last <= 12) || first > last) return undefined;
  return spanOf(monthOf(year, first), monthOf(year, last));
}

function relative(latest: Month, sign = "+", n = "0", unit = "m"): Span {
  const length = Number(n) * (unit === "y" ? 12 : 1);
  return spanOf(latest + (sign === "-" ? -length : length));
}

/** Two digits are a year from 1930 to 2029, as Excel takes them (support.microsoft.com, "Change the date system"). */
const short = (year: string | undefined): number =>
  year?.length === 2 ? Number(year) + (Number(year) < 30 ? 2000 : 1900) : Number(year);

/** The month of a day that exists: there is no 31 November, and a 29 February only in leap years. */
function day(y?: string, m?: string, d?: string): Span | undefined {
  const [year, number, dayOfMonth] = [Number(y), Number(m), Number(d)];
  const found = month(year, number);
  if (!found) return undefined;
  const days = serialOf(found.first + 1) - serialOf(found.first);
  return dayOfMonth >= 1 && dayOfMonth <= days ? found : undefined;
}

function eitherOrder(y: string | undefined, a: string, b: string): Span | undefined {
  const dayFirst = day(y, b, a);
  const monthFirst = day(y, a, b);
  if (dayFirst && monthFirst) return dayFirst.first === monthFirst.first ? dayFirst : undefined;
  return dayFirst ?? monthFirst;
}

const NAMES =
  "january february march april may june july august september october november december".split(
    " "
  );

/** The number of a month by its name or the beginning of it, of at least three letters; NaN for any other word. */
function numberOf(name = ""): number {
  const found = NAMES.findIndex((full) => full.startsWith(name === "sept" ? "sep" : name));
  return found < 0 || name.length < 3 ? Number.NaN : found + 1;
}

function named(name?: string, year?: string, dayOfMonth = "1"): Span | undefined {
  const number = numberOf(name);
  return Number.isNaN(number) ? undefined : day(String(short(year)), String(number), dayOfMonth);
}

/** The n-th part of a year: a half (6 months), a quarter (3), the whole (12). */
function part(year: number, n: number, length: number): Span | undefined {
  const first = (n - 1) * length + 1;
  return months(year, first, first + length - 1);
}
