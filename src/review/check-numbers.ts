import type { Language } from "../dataset/catalogue";
import type { Measure } from "../dataset/observation";
import type { CheckKind } from "./check";

/** Kilograms in a tonne. */
const TONNE = 1000;

/** In which words numbers are told: a language, and the units of the dataset in it. */
export interface NumberWords {
  readonly language: Language;
  readonly units: Record<Measure, string>;
}

const RATES: ReadonlySet<CheckKind> = new Set<CheckKind>(["mom", "yoy", "ytdYoy", "share"]);

/** Whether a kind of print is a fraction, and not an amount or an average of amounts. */
export function isRate(kind: CheckKind): boolean {
  return RATES.has(kind);
}

/** A number of a check as a sheet shows it: kg as tonnes; fractions, values and unit values as they are. */
export function asShown(value: number, kind: CheckKind, measure: Measure): number {
  return measure === "quantity" && !isRate(kind) ? value / TONNE : value;
}

/** An amount with its unit: "22,218 t", "6,606.9 t". Tenths of a tonne only below 10,000. */
export function amountText(amount: number, measure: Measure, { units }: NumberWords): string {
  return `${digits(amount, measure)} ${units[measure]}`;
}

/** A number in the unit of its print: "+61.21 %", a share "29.47 %", "20,882 t". */
export function numberText(
  value: number,
  kind: CheckKind,
  measure: Measure,
  words: NumberWords
): string {
  if (!isRate(kind)) return amountText(value, measure, words);
  return `${percent(value, kind)} %`;
}

/** A band in the unit of its print: "−2.81 … −2.77 %". No upper end where the base may be zero. */
export function bandText(
  { low, high }: { low: number; high: number },
  kind: CheckKind,
  measure: Measure,
  { units }: NumberWords
): string {
  const ends = [low, high].map((n) => {
    if (!Number.isFinite(n)) return "∞";
    return isRate(kind) ? percent(n, kind) : digits(n, measure);
  });
  return `${ends.join(" … ")} ${isRate(kind) ? "%" : units[measure]}`;
}

/** A distance without sign: "0.09 percentage points", "82 t". */
export function distanceText(
  distance: number,
  kind: CheckKind,
  measure: Measure,
  words: NumberWords
): string {
  const size = Math.abs(distance);
  if (!isRate(kind)) return amountText(size, measure, words);
  const points = size * 100;
  const shown = points < 0.095 ? points.toPrecision(1) : points.toFixed(2);
  return words.language === "zh" ? `${shown} 个百分点` : `${shown} percentage points`;
}

function percent(fraction: number, kind: CheckKind): string {
  const shown = Math.abs(fraction * 100).toFixed(2);
  const sign = fraction < 0 ? "−" : kind === "share" ? "" : "+";
  return sign + shown;
}

function digits(amount: number, measure: Measure): string {
  const shown = measure === "quantity" ? amount / TONNE : amount;
  const maximumFractionDigits = Math.abs(shown) < 10_000 && measure === "quantity" ? 1 : 0;
  return shown.toLocaleString("en-US", { maximumFractionDigits }).replace("-", "−");
}
