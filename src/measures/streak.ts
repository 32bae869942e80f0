import type { Dataset } from "../dataset/dataset";
import type { Month } from "../dataset/month";
import { level } from "./level";
import { standing } from "./standing";
import { ytdAverage } from "./ytd-average";

/**
 * A rule that a month keeps or does not keep: up or down on the month before; above or below an amount in kg; the
 * largest single destination; above the average of its year to date. Equal is neither above nor below, up nor down.
 */
export type StreakRule =
  | { readonly kind: "up" | "down" | "leader" | "aboveAverage" }
  | { readonly kind: "above" | "below"; readonly amount: number };

/** How long a rule has held, counted back from a month. */
export interface Streak {
  /** Months in a row, the last one included; 0 where the rule does not hold in that month or nobody can say. */
  readonly months: number;
  /** First month of the run; undefined where there is none. */
  readonly since: Month | undefined;
  /**
   * Whether the run ends at a month that cannot be judged, so that it may be longer: "at least". With 0 months it is the
   * month asked for that cannot be judged.
   */
  readonly isOpen: boolean;
}

/**
 * For how many months in a row, counted back from t, a rule has held for the weight of a product to a partner. A run of
 * n months up or down takes n + 1 figures. January is never above its average, which is itself.
 * @example streak(dataset, "Alloy", WORLD, november2025, { kind: "above", amount: 8_000_000 })
 * // 8,272 t in November, 9,195 t in October, September not known: { months: 2, since: october2025, isOpen: true }
 */
export function streak(
  dataset: Dataset,
  product: string,
  partner: string,
  t: Month,
  rule: StreakRule
): Streak {
  const holds = judgeOf(dataset, product, partner, rule);
  let month = t;
  let verdict = holds(month);
  while (verdict === true) verdict = holds(--month);
  const months = t - month;
  return { months, since: months > 0 ? month + 1 : undefined, isOpen: verdict === undefined };
}

/** Says of a month whether it keeps the rule; undefined where the data do not tell. */
type Judge = (month: Month) => boolean | undefined;

function judgeOf(dataset: Dataset, product: string, partner: string, rule: StreakRule): Judge {
  if (rule.kind === "leader") return (month) => leads(dataset, product, partner, month);
  const series = dataset.series(product, partner, "quantity");
  if (!series) return () => undefined;
  const at = (month: Month) => level(series, month)?.value;
  switch (rule.kind) {
    case "up":
      return (month) => exceeds(at(month), at(month - 1));
    case "down":
      return (month) => exceeds(at(month - 1), at(month));
    case "above":
      return (month) => exceeds(at(month), rule.amount);
    case "below":
      return (month) => exceeds(rule.amount, at(month));
    case "aboveAverage":
      return (month) => exceeds(at(month), ytdAverage(series, month)?.value);
  }
}

function exceeds(a: number | undefined, b: number | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a > b;
}

/**
 * Whether a partner is the largest single destination of a month, alone or level with another; a group of partners never
 * is, and nobody is in a month without trade. Where not all are published it leads only if all that is left of World is less than it has, and it does not if
 * somebody published has more, or has more than all that is left where its own figure is not published.
 */
function leads(dataset: Dataset, product: string, partner: string, t: Month): boolean | undefined {
  const { places, world, isComplete } = standing(dataset, product, t);
  const largest = places[0]?.total;
  if (!largest) return isComplete ? false : undefined;
  const isGroup = dataset.catalogue.isGroup(partner);
  const own = isGroup ? undefined : dataset.series(product, partner, "quantity")?.total(t, t);
  if (own && own.amount < largest.amount) return false;
  if (isComplete) return own !== undefined;
  const published = places.reduce((sum, { total }) => sum + total.low, 0);
  const isSettled = world !== undefined && world.high - published < largest.low;
  return isSettled ? own !== undefined : undefined;
}
