import { type Catalogue, TOTAL } from "../dataset/catalogue";
import type { Month } from "../dataset/month";
import { MOST_DESTINATIONS, type ReviewOptions } from "../workbook/review/review-options";

/**
 * The options to build a review with: the analyst's, else those of the workbook's review as far as they can still be chosen,
 * else the usual ones.
 * @param months Of which there can be a review, the latest first.
 */
export function chooseOptions(
  {
    usual,
    before,
    chosen,
  }: {
    readonly usual: ReviewOptions;
    readonly before: ReviewOptions | undefined;
    readonly chosen: Partial<ReviewOptions>;
  },
  months: readonly Month[],
  catalogue: Catalogue
): ReviewOptions {
  const options = { ...usual, ...(before && fitting(before, catalogue)), ...chosen };
  const month = [options.month, usual.month].find((m) => months.includes(m)) ?? months[0];
  return month === undefined ? options : { ...options, month };
}

/** A review's options as they can be chosen with these data, which may be others than then. */
function fitting(
  { products, destinations, ...others }: ReviewOptions,
  catalogue: Catalogue
): Partial<ReviewOptions> {
  const known = products.filter((id) => id !== TOTAL && catalogue.product(id));
  return {
    ...others,
    destinations: within(destinations),
    ...(known.length > 0 && { products: known }),
  };
}

/**
 * How many destinations were typed, or counted by arrow keys: whole, and no more than a block has rows for; undefined where
 * it is no number.
 */
export function readDestinations(
  counted: number | null | undefined,
  typed = ""
): number | undefined {
  const number = Math.round(counted ?? parseFloat(typed));
  return Number.isFinite(number) ? within(number) : undefined;
}

function within(destinations: number): number {
  return Math.max(1, Math.min(destinations, MOST_DESTINATIONS));
}
