import { datasets } from "../datasets.mjs";
import { underTest } from "../project.mjs";
import { median, sweep, timed } from "../stopwatch.mjs";

const { countFormulas, planReview, usualOptions } = underTest("monthly-review");

/** The planning of a review by itself, before Excel hears of it: the first time, and warm as the median of twenty. */
export async function trial(name) {
  const dataset = datasets[name]();
  const plan = () => planReview(dataset, usualOptions(dataset, "en"));
  sweep();
  const cold = timed(plan);
  const warm = Array.from({ length: 20 }, () => timed(plan).ms);
  return { formulas: countFormulas(cold.result), cold: cold.ms, warm: median(warm) };
}
