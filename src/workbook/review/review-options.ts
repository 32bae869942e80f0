import { type Language, OTHER, TOTAL } from "../../dataset/catalogue";
import type { Dataset } from "../../dataset/dataset";
import { type Month, monthOf } from "../../dataset/month";

/** In which unit weights are shown: tonnes or thousand tonnes. The cells hold tonnes either way. */
export type WeightUnit = "t" | "kt";

/** How the monthly review is to be built. */
export interface ReviewOptions {
  readonly month: Month;
  /** Ids of the products beside Total, in their order. */
  readonly products: readonly string[];
  /** How many destinations of each product, 1 to 20. */
  readonly destinations: number;
  readonly language: Language;
  readonly unit: WeightUnit;
  /** Whether the table of products also has value (millions of the currency) and unit value. */
  readonly values: boolean;
  readonly paper: "A4" | "Letter";
}

/** The most destinations that a block of the sheet has rows for. */
export const MOST_DESTINATIONS = 20;
/** Products of which destinations are shown; two function calls each. */
export const MOST_DESTINATION_PRODUCTS = 5;

/** What an analyst gets who chooses nothing: the latest month, the products of the trade press, ten destinations. */
export function usualOptions(dataset: Dataset, language: Language): ReviewOptions {
  const { catalogue } = dataset;
  const usual = ["Ingot", "Powder", "Alloy", OTHER].filter((id) => catalogue.product(id));
  const products =
    usual.length > 0 ? usual : catalogue.products.map((p) => p.id).filter((id) => id !== TOTAL);
  return {
    month: dataset.latest ?? monthOf(2025, 1),
    products,
    destinations: 10,
    language,
    unit: "t",
    values: false,
    paper: "A4",
  };
}
