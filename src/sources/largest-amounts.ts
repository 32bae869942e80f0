/**
 * The most that a month can have: a million tonnes is more magnesium than the world smelts in a year. And the most that
 * a tonne of it can be worth.
 */
export const LARGEST = { kg: 1e9, currency: 1e12, perTonne: 1e9 } as const;

/** The same as sentences say it. */
export const LARGEST_SAID = {
  en: `${LARGEST.kg / 1e9} million tonnes, or 10^${Math.log10(LARGEST.currency)}`,
  zh: `${LARGEST.kg / 1e7} 万吨，或 10^${Math.log10(LARGEST.currency)}`,
  perTonne: `10^${Math.log10(LARGEST.perTonne)}`,
} as const;
