import type { Language } from "../dataset/catalogue";
import {
  formatMonth,
  type Month,
  monthNumberOf,
  parseMonth,
  serialOf,
  yearOf,
} from "../dataset/month";
import type { Span } from "../dataset/span";

const locales = { en: "en-US", zh: "zh-CN" } as const;
/** Kilograms in a tonne. */
const TONNE = 1000;
/** Excel's number of 1 January 1970, from which the days of Intl are counted, in milliseconds. */
const SERIAL_1970 = 25_569;
const DAY_MS = 86_400_000;

const monthNames = new Intl.DateTimeFormat(locales.en, {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const shortMonthNames = new Intl.DateTimeFormat(locales.en, { month: "long", timeZone: "UTC" });

/** A count: `1,234`. */
export function writeCount(count: number, language: Language): string {
  return format(count, language, { maximumFractionDigits: 0 });
}

/** A size of bytes: `812 B`, `1.2 kB`, `200 MB`. */
export function writeBytes(bytes: number, language: Language): string {
  const units = ["B", "kB", "MB", "GB"];
  let unit = 0;
  for (; bytes >= 1000 && unit < units.length - 1; unit++) bytes /= 1000;
  const decimals = unit > 0 && bytes < 10 ? 1 : 0;
  return `${format(bytes, language, { maximumFractionDigits: decimals })} ${units[unit]}`;
}

/** Tonnes of an amount in kg, to the tonne, or with as many decimals as asked: `22,218`, `6,606.9`. */
export function writeTonnes(kg: number, language: Language, decimals = 0): string {
  return format(kg / TONNE, language, { maximumFractionDigits: decimals });
}

/** A growth as a signed percentage: 0.6121 is `+61.21%`, −0.1004 is `−10.04%`. */
export function writeGrowth(fraction: number, language: Language): string {
  return format(fraction, language, {
    style: "percent",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: "exceptZero",
  });
}

/** A month: `2025-11`, `2025年11月`. */
export function writeMonth(month: Month, language: Language): string {
  return language === "zh" ? `${yearOf(month)}年${monthNumberOf(month)}月` : formatMonth(month);
}

/** A month in a sentence: `November 2025`, `2025年11月`. */
export function writeMonthName(month: Month, language: Language): string {
  return language === "zh" ? writeMonth(month, language) : monthNames.format(instantOf(month));
}

/** The months of a span in a sentence: `November 2025`, `January to November 2025`, `2025年1月至11月`. */
export function writeSpanName({ first, last }: Span, language: Language): string {
  if (first === last) return writeMonthName(last, language);
  const sameYear = yearOf(first) === yearOf(last);
  if (language === "zh")
    return `${writeMonth(first, "zh")}至${sameYear ? `${monthNumberOf(last)}月` : writeMonth(last, "zh")}`;
  const from = sameYear
    ? shortMonthNames.format(instantOf(first))
    : writeMonthName(first, language);
  return `${from} to ${writeMonthName(last, language)}`;
}

/** A day written `2025-12-20`, in a sentence: `20 December 2025`, `2025年12月20日`; anything else as it stands. */
export function writeDay(day: string, language: Language): string {
  const [, monthText = "", number] = /^(\d{4}-\d{2})-(\d{2})$/.exec(day) ?? [];
  const month = parseMonth(monthText);
  if (month === undefined || number === undefined) return day;
  return language === "zh"
    ? `${writeMonth(month, "zh")}${Number(number)}日`
    : `${Number(number)} ${writeMonthName(month, "en")}`;
}

function instantOf(month: Month): number {
  return (serialOf(month) - SERIAL_1970) * DAY_MS;
}

/** Intl's number, with a minus sign where it sets a hyphen. */
function format(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locales[language], options).format(value).replace("-", "−");
}
