/** What makes the monthly review, from the dataset to the sheets, and datasets to make it of. */
export { WORLD } from "../../src/dataset/catalogue.ts";
export { formatMonth, serialOf } from "../../src/dataset/month.ts";
export { writtenReview } from "../../src/functions/brief.ts";
export { checks } from "../../src/functions/checks.ts";
export { session } from "../../src/session.ts";
export { bundled } from "../../src/sources/bundled.ts";
export { loadDataset } from "../../src/workbook/load-dataset.ts";
export { countFormulas } from "../../src/workbook/review/build-review.ts";
export { planReview } from "../../src/workbook/review/plan-review.ts";
export { usualOptions } from "../../src/workbook/review/review-options.ts";
export { syntheticDataset } from "../../test/synthetic-dataset.ts";
