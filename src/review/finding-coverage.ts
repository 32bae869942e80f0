import { TOTAL, WORLD } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import type { Month } from "../dataset/month";
import type { Series } from "../dataset/series";
import type { Span } from "../dataset/span";
import type { Coverage } from "./finding";
import { partsToTell } from "./finding-facts";

/** What the data cover: the runs of single months of the total, or of the first product that has any. */
export function coverageOf(dataset: Dataset, month?: Month): Coverage {
  for (const product of [TOTAL, ...partsToTell(dataset)]) {
    const series = dataset.series(product, WORLD, "quantity");
    const known = series ? runsIn(series) : [];
    if (known.length > 0) return { kind: "coverage", month, product, known };
  }
  return { kind: "coverage", month, product: undefined, known: [] };
}

/** The unbroken runs of months that are known one by one. */
function runsIn(series: Series): Span[] {
  const runs: { first: Month; last: Month }[] = [];
  for (let month = series.first; month <= series.last; month++) {
    if (!series.total(month, month)) continue;
    const run = runs[runs.length - 1];
    if (run?.last === month - 1) run.last = month;
    else runs.push({ first: month, last: month });
  }
  return runs;
}
