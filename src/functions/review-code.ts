import { onDemand } from "./on-demand";

/** The code of the review: the brief, and the answers of checks, prints and revisions. */
export const reviewCode = onDemand(
  () => import(/* webpackChunkName: "review" */ "./review-answers")
);
