import { WORLD } from "../../dataset/catalogue";
import type { Dataset } from "../../dataset/dataset";
import type { Month } from "../../dataset/month";

/** The most months in the list: ten years. */
const MOST = 120;

/** The months a review may be of, the latest first: those with a figure of any product for World. */
export function monthsToChoose(dataset: Dataset): readonly Month[] {
  const series = dataset.catalogue.products.flatMap(
    ({ id }) => dataset.series(id, WORLD, "quantity") ?? []
  );
  if (series.length === 0) return dataset.latest === undefined ? [] : [dataset.latest];
  const last = Math.max(...series.map((s) => s.last));
  const first = Math.min(...series.map((s) => s.first));
  const months: Month[] = [];
  for (let month = last; month >= first && months.length < MOST; month--)
    if (series.some((s) => s.total(month, month))) months.push(month);
  return months;
}
