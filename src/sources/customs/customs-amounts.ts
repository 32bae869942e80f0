import { LARGEST } from "../largest-amounts";

/** Why an amount is refused; the sentences say what to do about each. */
export type BadAmount = "negative" | "locale" | "tooLarge" | "unreadable";

/** kg in one unit of weight, by the unit's folded name. */
const WEIGHTS: Readonly<Record<string, number>> = {
  千克: 1,
  公斤: 1,
  kg: 1,
  kgs: 1,
  kilogram: 1,
  kilograms: 1,
  kilogramme: 1,
  kilogrammes: 1,
  吨: 1000,
  公吨: 1000,
  t: 1000,
  mt: 1000,
  ton: 1000,
  tons: 1000,
  tonne: 1000,
  tonnes: 1000,
  metricton: 1000,
  metrictons: 1000,
};

/** How many kg a unit is: 1 for 千克 and kg, 1000 for 吨 and t; undefined where it is no unit of weight. */
export function kgIn(foldedUnit: string): number | undefined {
  return Object.hasOwn(WEIGHTS, foldedUnit) ? WEIGHTS[foldedUnit] : undefined;
}

/**
 * A whole amount from a cell: `1,161` is 1161; with a factor of 1000 `1.5` is 1500; what is left below one is rounded.
 * Undefined for an empty cell, `-` and `?`, with which customs says that there is none.
 * Refused: a negative amount, more than the largest, European separators (`1.234,56`, and `1.234`
 * where whole numbers are expected: it may be one or a thousand), an exponent (`1.2E+07` has lost digits).
 */
export function readAmount(
  text: string,
  kind: keyof typeof LARGEST,
  factor = 1
): number | BadAmount | undefined {
  // As nearly all amounts are written.
  if (/^\d{1,15}$/.test(text)) return within(Number(text) * factor, kind);
  if (/^\d{1,3}(,\d{3})+$/.test(text))
    return within(Number(text.replaceAll(",", "")) * factor, kind);
  const plain = text.normalize("NFKC").trim();
  if (/^[-?–—/]?$/.test(plain)) return undefined;
  if (/^[-−–(]/.test(plain)) return "negative";
  const ambiguous = factor === 1 && /^\d{1,3}\.\d{3}$/.test(plain);
  if (ambiguous || (/^\d{1,3}([.' ]\d{3})+(,\d+)?$/.test(plain) && !/^\d+\.\d+$/.test(plain)))
    return "locale";
  if (/^\d+,\d{1,2}$/.test(plain)) return "locale";
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d*)?$/.test(plain)) return "unreadable";
  return within(Math.round(Number(plain.replaceAll(",", "")) * factor), kind);
}

function within(amount: number, kind: keyof typeof LARGEST): number | BadAmount {
  return amount > LARGEST[kind] ? "tooLarge" : amount;
}
