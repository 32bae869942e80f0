import { planText } from "../../src/workbook/plan-text";
import { planReview } from "../../src/workbook/review/plan-review";
import { usualOptions } from "../../src/workbook/review/review-options";
import { monthOf } from "../../src/dataset/month";
import { bundled } from "../../src/sources/bundled";
import { expectGolden } from "./golden";

const november = { ...usualOptions(bundled(), "en"), month: monthOf(2025, 11) };

test("planReview(…) of November 2025, in English", () => {
  expectGolden("review-en.txt", planText(planReview(bundled(), november)));
});
