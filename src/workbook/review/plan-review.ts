import type { Dataset } from "../../dataset/dataset";
import type { Plan, PlannedName } from "../plan";
import { checksSheet } from "./checks-sheet";
import { destinationsSheet } from "./destinations-sheet";
import { historyGrid } from "./history-grid";
import { historySheet } from "./history-sheet";
import { reviewGrid } from "./review-grid";
import { reviewSheet } from "./review-sheet";
import type { ReviewOptions } from "./review-options";
import { reviewInput } from "./review-plan-input";
import {
  NAME_PIVOT,
  NAME_REVIEW_MONTH,
  NEW_PLACES,
  REVIEW_SHEETS,
  type ReviewPlaces,
  type ReviewSheet,
} from "./review-places";

/**
 * The monthly review as data: four sheets of live formulas that all follow one month cell. At most 40 formulas call MG
 * functions, whatever the options; a test counts them.
 */
export function planReview(
  dataset: Dataset,
  options: ReviewOptions,
  places: ReviewPlaces = NEW_PLACES
): Plan {
  const input = reviewInput(dataset, options, places);
  const review = reviewGrid(places.review, input.names.length, options);
  const history = historyGrid(places.history, input.names.length, input.months.length);
  const anchors = (Object.keys(REVIEW_SHEETS) as ReviewSheet[]).map((key): PlannedName => {
    const { sheet, row, column } = places[key];
    return { name: REVIEW_SHEETS[key].anchor, sheet, row, column };
  });
  const month = { row: review.month.row, column: review.month.column };
  const { pivot } = history;
  return {
    sheets: [reviewSheet(input), destinationsSheet(input), historySheet(input), checksSheet(input)],
    names: [
      { name: NAME_REVIEW_MONTH, sheet: places.review.sheet, ...month },
      { name: NAME_PIVOT, ...pivot },
      ...anchors,
    ],
    show: places.review.sheet,
  };
}
