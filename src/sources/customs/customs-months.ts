import { type Month, monthNumberOf, monthOf, monthOfSerial, yearOf } from "../../dataset/month";

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Customs statistics begin in 1980 at the earliest; a later year than 2100 is a slip. */
const [FIRST_YEAR, LAST_YEAR] = [1980, 2100];

/**
 * The month of a customs file's "data year-month": `202401` as customs writes it, or what Excel makes of it when the
 * file is saved again: `2024-01`, `2024/1`, `2024年1月`, `2024-01-01`, `Jan-24`, `January 2024`, a serial date (45292).
 * Undefined for anything else: month 13, a year alone, a span of months, a year before 1980 or after 2100.
 */
export function readCustomsMonth(text: string): Month | undefined {
  const plain = text.normalize("NFKC").trim().replace(/\.0+$/, "");
  const digits = /^(\d{4})(\d{2})$/.exec(plain);
  if (digits) return inRange(Number(digits[1]), Number(digits[2]));
  // 36526 is 1 January 2000, 73415 the last day of 2100: no such number is a month in any other form.
  if (/^\d{5}(\.\d+)?$/.test(plain) && Number(plain) >= 36_526 && Number(plain) < 73_416) {
    const month = monthOfSerial(Number(plain));
    return inRange(yearOf(month), monthNumberOf(month));
  }
  const numbered =
    /^(\d{4})\s*[-/年]\s*(\d{1,2})(?:\s*月)?(?:[-/]?\s*\d{1,2}日?)?(?: [\d:.]+)?$/.exec(plain);
  if (numbered) return inRange(Number(numbered[1]), Number(numbered[2]));
  // 2024.01, but not 2024.1: that may be October, its nought lost in a number.
  const dotted = /^(\d{4})\.(\d{2})$/.exec(plain);
  if (dotted) return inRange(Number(dotted[1]), Number(dotted[2]));
  const named = /^([a-z]{3})[a-z]*\.?[- ](\d{4}|\d{2})$/i.exec(plain);
  if (!named) return undefined;
  const year = Number(named[2]);
  return inRange(year < 100 ? 2000 + year : year, NAMES.indexOf(named[1]!.toLowerCase()) + 1);
}

function inRange(year: number, monthNumber: number): Month | undefined {
  const known = year >= FIRST_YEAR && year <= LAST_YEAR && monthNumber >= 1 && monthNumber <= 12;
  return known ? monthOf(year, monthNumber) : undefined;
}
