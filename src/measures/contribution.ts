import type { Month } from "../dataset/month";
import type { Series } from "../dataset/series";
import { change, type ChangeBasis } from "./change";
import type { Estimate } from "./estimate";
import { type Formula, formulas } from "./formula";

/**
 * What a part adds to the growth of a whole, in percentage points: (part now − part at the base) ÷ whole at the base
 * × 100. Contributions of parts that add up to the whole add up to its growth. Nothing where the part's change or the
 * whole's base is unknown, or the base is zero.
 * @example contribution(ingot, total, november2025, "mom") // (22,218 − 13,782) ÷ 29,752 × 100 = 28.35
 */
export function contribution(
  part: Series,
  whole: Series,
  t: Month,
  basis: ChangeBasis
): Estimate | undefined {
  const { base } = formulas[basis](t, 1) as Required<Formula>;
  const before = whole.total(base.first, base.last);
  const moved = change(part, t, basis);
  if (!before || !moved || before.amount <= 0 || before.low <= 0) return undefined;
  const points = (difference: number, by: number) => (difference / by) * 100;
  return {
    value: points(moved.value, before.amount),
    low: points(moved.low, moved.low < 0 ? before.low : before.high),
    high: points(moved.high, moved.high < 0 ? before.high : before.low),
    basis: moved.basis === "reported" && before.basis === "reported" ? "reported" : "derived",
  };
}
