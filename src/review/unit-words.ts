import type { Language } from "../dataset/catalogue";
import type { Measure } from "../dataset/observation";
import type { Currency } from "../dataset/trade";

const UNITS: Record<Language, Record<Currency, Record<Measure, string>>> = {
  en: {
    USD: { quantity: "t", value: "USD", unitValue: "USD/t" },
    CNY: { quantity: "t", value: "CNY", unitValue: "CNY/t" },
  },
  zh: {
    USD: { quantity: "吨", value: "美元", unitValue: "美元/吨" },
    CNY: { quantity: "吨", value: "元", unitValue: "元/吨" },
  },
};

/** The units of a dataset's measures in words: tonnes, its currency, its currency a tonne. Dollars where it has no values. */
export function unitWords(
  language: Language,
  currency: Currency | undefined
): Record<Measure, string> {
  return UNITS[language][currency ?? "USD"];
}
