import type { Band, Rounding } from "../dataset/band";

/** How many of the inner unit (kg, USD, a fraction) make one of the unit in the sheet: 1000 for kg shown as tonnes. */
export type Unit = 1 | 1000;

/** A band as three cells: half its width always; its ends only where they are not the amount ± the half width. */
export interface BandCells {
  readonly half: number;
  readonly low: number | "";
  readonly high: number | "";
}

/** Digits of a half width that are tried: 2345.5 ± 0.05 is not to be read as ± 0.0500000000001819. */
const DIGITS = [6, 9, 12, 17];

/** An amount in the sheet's unit: 22,218,000 kg is 22,218 t. */
export function toSheet(amount: number, unit: Unit): number {
  return amount / unit;
}

/**
 * An amount of the sheet in the inner unit. Tonnes become kg; what lies within a millionth of a half kg is that half
 * kg, so that 6606.9 t is 6,606,900 kg and not a hair beside it, and sums stay exact.
 */
export function fromSheet(shown: number, unit: Unit): number {
  if (unit === 1) return shown;
  const amount = shown * unit;
  const halves = Math.round(amount * 2) / 2;
  return Math.abs(amount - halves) < 1e-6 ? halves : amount;
}

/** The cells of a band. */
export function bandCells(amount: number, band: Band, rounding: Rounding, unit: Unit): BandCells {
  if (band.low === amount && band.high === amount) return { half: 0, low: "", high: "" };
  const half = toSheet((band.high - band.low) / 2, unit);
  for (const digits of DIGITS) {
    const short = Number(half.toPrecision(digits));
    const plain = bandAround(amount, short, rounding, unit);
    if (plain.low === band.low && plain.high === band.high)
      return { half: short, low: "", high: "" };
  }
  return { half, low: toSheet(band.low, unit), high: toSheet(band.high, unit) };
}

/** The band of an amount from its half width in the sheet: v ± half, or v … v + 2·half where the publisher truncates. */
export function bandAround(amount: number, half: number, rounding: Rounding, unit: Unit): Band {
  const width = fromSheet(half, unit);
  return rounding === "truncated"
    ? { low: amount, high: amount + 2 * width }
    : { low: amount - width, high: amount + width };
}
