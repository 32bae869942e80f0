import { useMemo, useState } from "react";
import type { Dataset } from "../dataset/dataset";
import type { Month } from "../dataset/month";
import { monthsToChoose } from "../workbook/review/choice-of-months";
import { type ReviewOptions, usualOptions } from "../workbook/review/review-options";
import type { PaneHost } from "./pane-host";
import { useRememberedReview } from "./remembered-review";
import { chooseOptions } from "./review-choices";

/** What the analyst has chosen for the review, and what stands where she has chosen nothing. */
export interface ReviewForm {
  /** The latest first. */
  readonly months: readonly Month[];
  readonly options: ReviewOptions;
  /** Whether the workbook is known to have a review. */
  readonly isUpdate: boolean;
  readonly change: (choice: Partial<ReviewOptions>) => void;
  /** The options to build with, once the workbook has said how its review was built last. */
  readonly settled: () => Promise<ReviewOptions>;
  /** The review was built with these. */
  readonly keep: (options: ReviewOptions) => void;
}

/** The choices for the review: hers, else those of the workbook's review, else the usual ones. */
export function useReviewForm(host: PaneHost, dataset: Dataset): ReviewForm {
  const months = useMemo(() => monthsToChoose(dataset), [dataset]);
  const remembered = useRememberedReview(host);
  const [chosen, setChosen] = useState<Partial<ReviewOptions>>({});
  const usual = { ...usualOptions(dataset, host.language), paper: host.paper ?? "A4" };
  const optionsFrom = (before: ReviewOptions | undefined) =>
    chooseOptions({ usual, before, chosen }, months, dataset.catalogue);
  const options = optionsFrom(remembered.options);
  return {
    months,
    options,
    isUpdate: remembered.options !== undefined,
    change: (choice) => setChosen((before) => ({ ...before, ...choice })),
    // The month stands beside the button and is the one she saw; the other choices are folded away.
    settled: async () => ({ ...optionsFrom(await remembered.ask()), month: options.month }),
    keep: remembered.keep,
  };
}
