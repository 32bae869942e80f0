import type { Dataset } from "../../dataset/dataset";
import { TOTAL } from "../../dataset/catalogue";
import type { Month } from "../../dataset/month";
import { monthsToChoose } from "./choice-of-months";
import type { ReviewOptions } from "./review-options";
import type { ReviewPlaces } from "./review-places";
import { type ReviewWords, reviewWords } from "./review-words";

/** What every sheet of the review is planned from. */
export interface ReviewInput {
  readonly dataset: Dataset;
  readonly options: ReviewOptions;
  readonly places: ReviewPlaces;
  readonly words: ReviewWords;
  /** Ids of all products shown: Total first. */
  readonly products: readonly string[];
  /** Their names in the language of the review; formulas read these cells. */
  readonly names: readonly string[];
  /** The months that the month cell offers, at least the one of the review. */
  readonly months: readonly Month[];
}

/** Gathers what the sheets have in common. */
export function reviewInput(
  dataset: Dataset,
  options: ReviewOptions,
  places: ReviewPlaces
): ReviewInput {
  const products = [TOTAL, ...options.products.filter((id) => id !== TOTAL)];
  const names = products.map((id) => dataset.catalogue.productName(id, options.language));
  const known = monthsToChoose(dataset);
  const months = known.length > 0 ? known : [options.month];
  return {
    dataset,
    options,
    places,
    words: reviewWords(options.language, dataset),
    products,
    names,
    months,
  };
}
