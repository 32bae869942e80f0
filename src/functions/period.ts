import { type Month, monthOf, monthOfSerial, parseMonth, yearOf } from "../dataset/month";
import { type Span, spanOf } from "../dataset/span";

/**
 * Reads a period as analysts write it, or gives undefined. `latest` is the latest month in the data: relative periods
 * are counted from it and never from the clock.
 *
 * A month: `2025-11`, `2025/11`, `2025M11`, `202511`, `Nov 2025`, `11/2025`, `2025年11月`, any day of it
 * (`2025-11-15`, an Excel date), `latest`, `latest-1`, `最新`, `-1M`, `-1Y`.
 * A span: `2025`, `2025-H1`, `2025年上半年`, `2025-Q3`, `2025年1-11月`, `2025-01:2025-11`.
 */
export function readPeriod(cell: unknown, latest: Month): Span | undefined {
  if (typeof cell === "number") return readNumber(cell);
  if (typeof cell !== "string") return undefined;
  // Most formulas write 2025-11: they need not wait for every other form to be tried.
  const plain = parseMonth(cell);
  if (plain !== undefined) return isYear(yearOf(plain)) ? spanOf(plain) : undefined;
  const text = cell.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
  const known = /^(.+?) ?(?::|\.\.| to |至|~) ?(.+)$/.exec(text);
  if (known) {
    const first = readOne(known[1]!, latest);
    const last = readOne(known[2]!, latest);
    return first && last && first.first <= last.last ? spanOf(first.first, last.last) : undefined;
  }
  return readOne(text, latest);
}

/** Excel's calendar from 1990 to 2100; numbers outside are read as 202511 or 2025, or not at all. */
const SERIALS = { first: 32874, last: 73415 };

function readNumber(n: number): Span | undefined {
  if (n >= SERIALS.first && n <= SERIALS.last) return spanOf(monthOfSerial(n));
  if (!Number.isInteger(n)) return undefined;
  if (n >= 190001 && n <= 210012) return month(Math.floor(n / 100), n % 100);
  return n >= 1900 && n <= 2100 ? spanOf(monthOf(n, 1), monthOf(n, 12)) : undefined;
}

/** One form of period: the pattern and what its parts mean. */
type Form = readonly [RegExp, (parts: string[], latest: Month) => Span | undefined];

const FORMS: readonly Form[] = [
  [
    /^(?:latest|最新|最新月)(?: ?([+-]) ?(\d{1,4})(?: ?m)?)?$/,
    ([sign, n], latest) => relative(latest, sign, n),
  ],
  [/^([+-]) ?(\d{1,4}) ?m$/, ([sign, n], latest) => relative(latest, sign, n)],
  [/^([+-]) ?(\d{1,3}) ?y$/, ([sign, n], latest) => relative(latest, sign, String(Number(n) * 12))],
  [/^(\d{4})[-/.m年 ] ?(\d{1,2})(?:月份?)?$/, ([y, m]) => month(Number(y), Number(m))],
  [/^(\d{1,2})[-/.](\d{4})$/, ([m, y]) => month(Number(y), Number(m))],
  [
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/,
    ([y, m, d]) => day(Number(y), Number(m), Number(d)),
  ],
  [
    /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/,
    ([d, name, y]) => named(name!, Number(y), Number(d)),
  ],
  [/^([a-z]{3,9})\.? (\d{1,2}), (\d{4})$/, ([name, d, y]) => named(name!, Number(y), Number(d))],
  [/^([a-z]{3,9})\.?,?[ -]?(\d{4})$/, ([name, y]) => named(name!, Number(y))],
  [/^(\d{4})[ -]?([a-z]{3,9})\.?$/, ([y, name]) => named(name!, Number(y))],
  [/^(\d{4})[- ]?h([12])$/, ([y, h]) => part(y, Number(h), 6)],
  [/^h([12])[- ](\d{4})$/, ([h, y]) => part(y, Number(h), 6)],
  [/^(\d{4})年?(上|下)半年$/, ([y, h]) => part(y, h === "上" ? 1 : 2, 6)],
  [/^(\d{4})[- ]?q([1-4])$/, ([y, q]) => part(y, Number(q), 3)],
  [/^q([1-4])[- ](\d{4})$/, ([q, y]) => part(y, Number(q), 3)],
  [
    /^(\d{4})年?第?([一二三四1-4])季度?$/,
    ([y, q]) => part(y, Number(q) || "一二三四".indexOf(q!) + 1, 3),
  ],
  [
    /^(\d{4})年 ?(\d{1,2})月?[-—](\d{1,2})月$/,
    ([y, a, b]) => months(Number(y), Number(a), Number(b)),
  ],
  [/^(\d{4})年$/, ([y]) => part(y, 1, 12)],
  [/^(\d+)$/, ([digits]) => readNumber(Number(digits))],
];

function readOne(text: string, latest: Month): Span | undefined {
  for (const [pattern, meaning] of FORMS) {
    const match = pattern.exec(text);
    if (match) return meaning(match.slice(1), latest);
  }
  return undefined;
}

function relative(latest: Month, sign: string | undefined, n: string | undefined): Span {
  return spanOf(latest + (sign === "-" ? -1 : 1) * Number(n ?? 0));
}

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

function month(year: number, number: number): Span | undefined {
  return isYear(year) && number >= 1 && number <= 12 ? spanOf(monthOf(year, number)) : undefined;
}

function day(year: number, number: number, d: number): Span | undefined {
  return d >= 1 && d <= 31 ? month(year, number) : undefined;
}

const NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const FULL_NAMES =
  "january february march april may june july august september october november december".split(
    " "
  );

function named(name: string, year: number, d = 1): Span | undefined {
  const short = NAMES.indexOf(name.slice(0, 3));
  const spelled = short >= 0 && (FULL_NAMES[short]!.startsWith(name) || name === "sept");
  return spelled ? day(year, short + 1, d) : undefined;
}

/** The n-th part of a year: a half (6 months), a quarter (3), the whole (12). */
function part(year: string | undefined, n: number, length: number): Span | undefined {
  const first = (n - 1) * length + 1;
  return months(Number(year), first, first + length - 1);
}

function months(year: number, first: number, last: number): Span | undefined {
  if (!isYear(year) || first < 1 || last > 12 || first > last) return undefined;
  return spanOf(monthOf(year, first), monthOf(year, last));
}
