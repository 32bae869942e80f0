import type { Dataset } from "../dataset/dataset";
import type { Month } from "../dataset/month";
import type { Finding } from "./finding";
import { averagesOf, runRateOf } from "./finding-averages";
import { baseEffectsOf } from "./finding-base-effect";
import { coverageOf } from "./finding-coverage";
import { destinationsOf } from "./finding-destinations";
import { driversOf } from "./finding-drivers";
import { Facts } from "./finding-facts";
import { headlineOf, productLevelsOf } from "./finding-levels";
import { printedOtherwiseOf } from "./finding-prints";
import { revisedOf } from "./finding-revised";
import { runsOf } from "./finding-runs";
import { productsToDateOf, totalToDateOf, unitValuesOf } from "./finding-to-date";
import { unknownsOf } from "./finding-unknown";

/**
 * What a month says: facts in numbers, with their bands, in the order of a review, and without words. Nothing that the
 * data do not support. Of a month without any figure there is one finding: what the data cover.
 */
export function findingsOf(dataset: Dataset, month: Month): readonly Finding[] {
  const facts = new Facts(dataset, month);
  const headline = headlineOf(facts);
  const destinations = destinationsOf(facts);
  if (!headline && destinations.length === 0) return [coverageOf(dataset, month)];
  const found: readonly (Finding | undefined)[] = [
    headline,
    driversOf(facts, "mom"),
    ...productLevelsOf(facts),
    ...baseEffectsOf(facts),
    ...destinations,
    // January and February together are the year to date already.
    headline?.joint ? undefined : totalToDateOf(facts),
    productsToDateOf(facts),
    driversOf(facts, "ytdyoy"),
    unitValuesOf(facts),
    averagesOf(facts),
    ...runsOf(facts),
    runRateOf(facts),
    ...revisedOf(facts),
    ...printedOtherwiseOf(facts),
    ...unknownsOf(facts),
  ];
  return found.filter((finding) => finding !== undefined);
}
