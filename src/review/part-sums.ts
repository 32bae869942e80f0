import { widthOf } from "../dataset/band";
import type { Check } from "./check";
import { Overlap } from "./overlap";

/** Exact amounts of products of several lines, each beside the sum of its lines, by the source that has them. */
export class PartSums {
  private readonly known = new Map<string, Overlap>();

  get overlaps(): readonly Overlap[] {
    return [...this.known.values()];
  }

  /** Takes the checks of exact amounts in, and gives back the others. */
  without(checks: readonly Check[]): readonly Check[] {
    return checks.filter((check) => {
      if (widthOf(check.printed.band) > 0) return true;
      this.take(check);
      return false;
    });
  }

  private take(check: Check): void {
    const { product, measure, span } = check.subject;
    const source = check.printed.sources[0] ?? "";
    const key = [product, measure, source].join("\n");
    let overlap = this.known.get(key);
    if (!overlap) {
      overlap = new Overlap({ product, measure, source, beside: undefined });
      this.known.set(key, overlap);
    }
    if (isRounding(check)) overlap.agree(span.last);
    else overlap.judge(check);
  }
}

/** Whether whole units alone tell the two apart: each line was rounded by up to half a unit, and so was their sum. */
function isRounding({ reason, difference = 0, recomputed }: Check): boolean {
  const lines = reason.kind === "parts" ? reason.figures.length : 0;
  const isExact = recomputed !== undefined && recomputed.low === recomputed.high;
  return isExact && difference !== 0 && Math.abs(difference) <= (lines + 1) / 2;
}
