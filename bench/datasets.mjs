import { underTest } from "./project.mjs";

const { bundled, syntheticDataset } = underTest("monthly-review");

/** The datasets that a review is built of: the one shipped, and a full one that is nobody's figures. */
export const datasets = {
  bundled,
  synthetic: () => syntheticDataset({ months: 24, partners: 40 }),
};
