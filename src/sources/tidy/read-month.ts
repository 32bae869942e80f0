import { type Month, monthOf, monthOfSerial, monthNumberOf, yearOf } from "../../dataset/month";

const NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const FULL_NAMES =
  "january february march april may june july august september october november december".split(
    " "
  );
/** Figures begin in 1980 at the earliest; a later year than 2100 is a slip. */
export const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;

/** One form of a month: the pattern, and year, month and day (where it has one) out of its parts. */
type Form = readonly [
  RegExp,
  (parts: string[]) => readonly [year: string, month: string, day?: string],
];

const FORMS: readonly Form[] = [
  [/^(\d{4})(\d{2})$/, ([y, m]) => [y!, m!]],
  [/^(\d{4}) ?[-/年] ?(\d{1,2})(?: ?月份?)?$/, ([y, m]) => [y!, m!]],
  [/^(\d{4}) ?m ?(\d{1,2})$/, ([y, m]) => [y!, m!]],
  // 2024.01, but not 2024.1: that may be October, its nought lost in a number.
  [/^(\d{4})\.(\d{2})$/, ([y, m]) => [y!, m!]],
  [/^(\d{1,2})[-/](\d{4})$/, ([m, y]) => [y!, m!]],
  [
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[t ][\d:.]+(?:z|[+-]\d\d:?\d\d)?)?$/,
    ([y, m, d]) => [y!, m!, d],
  ],
  [/^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/, ([d, name, y]) => [y!, named(name), d]],
  [/^([a-z]{3,9})\.? (\d{1,2}), (\d{4})$/, ([name, d, y]) => [y!, named(name), d]],
  [/^([a-z]{3,9})\.?,?[ -]?(\d{4})$/, ([name, y]) => [y!, named(name)]],
  [/^([a-z]{3,9})\.?[ -](\d{2})$/, ([name, y]) => [`20${y}`, named(name)]],
  [/^(\d{4})[ -]?([a-z]{3,9})\.?$/, ([y, name]) => [y!, named(name)]],
  // Of 15/11/2025 the month is known, of 01/11/2025 it is not.
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
    ([a, b, y]) => (Number(a) > 12 ? [y!, b!, a] : Number(b) > 12 ? [y!, a!, b] : [y!, ""]),
  ],
];

/**
 * The month that a cell of a table names: `2025-11`, `202511`, `2025/11`, `2025.11`, `2025M11`, `11/2025`, `Nov 2025`,
 * `Nov-25`, `2025年11月`, any day of it (`2025-11-15`, `15 Nov 2025`, `2025-11-01T00:00:00`), Excel's serial number of a day.
 * Undefined for anything else: month 13, a year or a span, a day that may be of two months (01/11/2025), a year before
 * 1980 or after 2100.
 */
export function readMonth(cell: string | number): Month | undefined {
  const plain = String(cell).normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
  // 36526 is 1 January 2000, 73415 the last day of 2100: no such number is a month in any other form.
  if (/^\d{5}(\.\d+)?$/.test(plain)) {
    const serial = Number(plain);
    const isDay = serial >= 36_526 && serial < 73_416;
    return isDay ? monthOfSerial(serial) : undefined;
  }
  const text = plain.replace(/^(\d{6})\.0+$/, "$1");
  for (const [pattern, partsIn] of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month, day = "1"] = partsIn(match.slice(1));
    return inRange(Number(year), Number(month), Number(day));
  }
  return undefined;
}

/** Whether a month is one that figures may be of. */
export function isLikely(month: Month): boolean {
  return yearOf(month) >= FIRST_YEAR && yearOf(month) <= LAST_YEAR;
}

/** "11" for Nov, nov., November; "" for what is none. */
function named(name = ""): string {
  const at = NAMES.indexOf(name.slice(0, 3));
  const isSpelled = at >= 0 && (FULL_NAMES[at]!.startsWith(name) || name === "sept");
  return isSpelled ? String(at + 1) : "";
}

function inRange(year: number, number: number, day: number): Month | undefined {
  if (number < 1 || number > 12 || day < 1 || day > 31) return undefined;
  const month = monthOf(year, number);
  return isLikely(month) && monthNumberOf(month) === number ? month : undefined;
}
