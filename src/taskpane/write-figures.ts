import type { Language } from "../dataset/catalogue";
import { formatMonth, type Month, monthNumberOf, serialOf, yearOf } from "../dataset/month";

const locales = { en: "en-US", zh: "zh-CN" } as const;
/** Kilograms in a tonne. */
const TONNE = 1000;
/** Excel's number of 1 January 1970, from which the days of Intl are counted, in milliseconds. */
const SERIAL_1970 = 25_569;
const DAY_MS = 86_400_000;

/** A count: `1,234`. */
export function writeCount(count: number, language: Language): string {
  return format(count, language, { maximumFractionDigits: 0 });
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
  if (language === "zh") return writeMonth(month, language);
  const names = new Intl.DateTimeFormat(locales.en, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return names.format((serialOf(month) - SERIAL_1970) * DAY_MS);
}

/** Intl's number, with a minus sign where it sets a hyphen. */
function format(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locales[language], options).format(value).replace("-", "−");
}
