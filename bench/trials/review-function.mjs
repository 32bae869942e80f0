import { datasets } from "../datasets.mjs";
import { underTest } from "../project.mjs";
import { median, sweep, timedAsync } from "../stopwatch.mjs";

const { checks, session, writtenReview } = underTest("monthly-review");
const functions = { brief: writtenReview, checks };

/**
 * The two functions of the review that do most, asked of a month: the first call, which also loads their code, and warm
 * as the median of twenty.
 */
export async function trial(name, dataset) {
  const { CustomFunctions } = underTest("workbench").loadLibrary();
  globalThis.CustomFunctions = CustomFunctions;
  session.open(datasets[dataset](), "bundled");
  // Where nothing was printed there is nothing to check, and that is the answer.
  const isRefused = name === "checks" && dataset === "synthetic";
  const call = () =>
    functions[name]([["2025-11"]]).catch((refusal) => {
      if (isRefused && refusal instanceof CustomFunctions.Error) return [];
      throw refusal;
    });
  sweep();
  const cold = await timedAsync(call);
  if ((cold.result.length === 0) !== isRefused)
    throw new Error(`${name} of the ${dataset} dataset answers otherwise than it should.`);
  const warm = [];
  for (let i = 0; i < 20; i++) warm.push((await timedAsync(call)).ms);
  return { cold: cold.ms, warm: median(warm) };
}
