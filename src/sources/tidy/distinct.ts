import type { Observation } from "../../dataset/observation";

/** More than any month's number, so that two months make one number. */
const MOST_MONTHS = 100_000;

/** Two exact figures of one thing that differ, and where each was read. */
export interface Conflict {
  readonly one: { readonly where: string; readonly amount: number };
  readonly other: { readonly where: string; readonly amount: number };
}

/**
 * Tells figures that stand twice. What is alike in all respects counts once; of one thing, one source cannot say two
 * exact amounts. Printed figures with bands may stand side by side: they are for the dataset to weigh.
 */
export class Distinct {
  /** By series and source, then by span. */
  private readonly exact = new Map<string, Map<number, { where: string; amount: number }>>();
  private readonly banded = new Set<string>();

  /** Whether it is new ("new"), was there before ("again"), or contradicts what was there. */
  take(o: Observation, where: string): "new" | "again" | Conflict {
    const { product, partner, measure, span, amount, band, basis, sources } = o;
    const key = `${product}\u001f${partner}\u001f${measure}\u001f${basis}\u001f${sources.join("\u001f")}`;
    const { first, last } = span;
    if (band.low !== band.high) {
      const whole = [key, first, last, amount, band.low, band.high, o.rounding, o.note].join(
        "\u001f"
      );
      if (this.banded.has(whole)) return "again";
      this.banded.add(whole);
      return "new";
    }
    let spans = this.exact.get(key);
    if (!spans) this.exact.set(key, (spans = new Map<number, { where: string; amount: number }>()));
    const at = first * MOST_MONTHS + last;
    const before = spans.get(at);
    if (!before) {
      spans.set(at, { where, amount });
      return "new";
    }
    if (before.amount === amount) return "again";
    return { one: before, other: { where, amount } };
  }
}
