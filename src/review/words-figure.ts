import type { Fact, Unit } from "./finding";

/** A number as a sentence shows it, and the formula that answers it in a cell. */
export interface Figure {
  /** Without its sign, which the words beside it say: "61.2". */
  readonly shown: string;
  /** As the formula answers it, sign and all: 0.6121 where 61.2 is shown, tonnes for a weight. */
  readonly value: number;
  readonly unit: "t" | "%" | "pp" | "months" | "index" | "perTonne";
  /** Decimals shown; −2 where it is rounded to hundreds. */
  readonly digits: number;
  readonly formula?: string;
}

/** A sentence in pieces: words, and the numbers between them. */
export type Text = readonly (string | Figure)[];

const UNITS: Record<Unit, Figure["unit"]> = {
  kg: "t",
  fraction: "%",
  points: "pp",
  months: "months",
  index: "index",
  perTonne: "perTonne",
};

/** How much of the sheet's unit is one of what is shown: a fraction is shown in percent. */
const SHOWN_PER_UNIT: Record<Unit, number> = {
  kg: 0.001,
  fraction: 100,
  points: 1,
  months: 1,
  index: 1,
  perTonne: 1,
};

/** A fact as it is shown, rounded as an analyst would: amounts to what their band supports, rates to one decimal. */
export function figureOf(fact: Fact, digits = digitsOf(fact)): Figure {
  const { value, unit, formula } = fact;
  const rounded = roundTo(Math.abs(value) * SHOWN_PER_UNIT[unit], digits);
  const decimals = Math.max(0, digits);
  const shown = rounded.toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const inSheet = unit === "kg" ? value / 1000 : value;
  return { shown, value: inSheet, unit: UNITS[unit], digits, ...(formula && { formula }) };
}

/**
 * Whether a number needs an "about": a derived amount that may be off by more than a tonne, or a rate whose last digit
 * may be off by more than one.
 */
export function isRough({ value, low, high, unit, basis }: Fact): boolean {
  const off = Math.max(value - low, high - value) * SHOWN_PER_UNIT[unit];
  if (unit === "kg" || unit === "perTonne") return basis === "derived" && off > 1;
  return off > 0.1 + 1e-9;
}

/** The decimals of a printed percentage, from the width of its band; at least one, so that what differs shows. */
export function digitsPrinted({ low, high }: Fact): number {
  const width = (high - low) * 100;
  return width > 0 ? Math.min(4, Math.max(1, Math.round(-Math.log10(width)))) : 2;
}

function digitsOf(fact: Fact): number {
  switch (fact.unit) {
    case "fraction":
    case "points":
      return 1;
    case "index":
      return 2;
    case "months":
      return 0;
    default:
      return digitsOfAmount(fact);
  }
}

/** Whole tonnes; fewer digits where the band is wider than ten, but at least two; more for a few tonnes known exactly. */
function digitsOfAmount({ value, low, high, unit }: Fact): number {
  const size = Math.abs(value) * SHOWN_PER_UNIT[unit];
  const width = (high - low) * SHOWN_PER_UNIT[unit];
  const finest = size >= 100 || size === 0 ? 0 : size >= 1 ? 1 : 3;
  if (!(width > 0) || !Number.isFinite(width)) return finest;
  const leading = size > 0 ? Math.floor(Math.log10(size)) : 0;
  const byBand = Math.max(-Math.floor(Math.log10(width)), 1 - leading);
  return Math.min(finest, byBand);
}

function roundTo(value: number, digits: number): number {
  const step = 10 ** digits;
  return Math.round(value * step + 1e-9) / step;
}
