import { TOTAL, WORLD } from "../dataset/catalogue";
import type { Claim } from "../dataset/observation";
import type { Total } from "../dataset/series";
import { lengthOf, shiftSpan, type Span } from "../dataset/span";
import { formulas, growth } from "../measures";
import type { Need, Recomputed } from "./check";

/** The product that is taken away from Total where a publisher prints the rest. */
const INGOT = "Ingot";

/** What a printed rate, share or average is by definition: the amounts it needs, and what it makes of them. */
export interface ClaimFormula {
  readonly needs: readonly Need[];
  /** The number of months a mean is over; 1 for all else. */
  readonly months: number;
  /** Nothing where the base is zero, or may be. */
  readonly compute: (totals: readonly Total[]) => Recomputed | undefined;
}

/**
 * The definition of a claim. Year-to-date claims run from January to the last month of their span, a rolling mean over
 * the three months to it; month on month of a longer span is against the span just before.
 */
export function formulaOf(claim: Claim): ClaimFormula {
  const { kind, span, product, partner, measure } = claim;
  const need = (of: Span, other: Partial<Need> = {}): Need => {
    return { product, partner, measure, span: of, ...other };
  };
  const rate = (of: Span, base: Span): ClaimFormula => {
    return { needs: [need(of), need(base)], months: 1, compute: ([a, b]) => growth(a, b) };
  };
  const mean = (of: Span): ClaimFormula => {
    const months = measure === "unitValue" ? 1 : lengthOf(of);
    return { needs: [need(of)], months, compute: ([a]) => divided(a!, months) };
  };
  switch (kind) {
    case "mom":
      return rate(span, shiftSpan(span, -lengthOf(span)));
    case "yoy":
      return rate(span, shiftSpan(span, -12));
    case "ytdYoy": {
      const { of } = formulas.ytdyoy(span.last, 1);
      return rate(of, shiftSpan(of, -12));
    }
    case "average":
      return mean(span);
    case "ytdAverage":
      return mean(formulas.ytdavg(span.last, 1).of);
    case "rolling3Average":
      return mean(formulas.rolling(span.last, 3).of);
    case "share": {
      const whole = partner === WORLD ? { product: TOTAL } : { partner: WORLD };
      return {
        needs: [need(span), need(span, whole)],
        months: 1,
        compute: ([a, b]) => shareOf(a!, b!),
      };
    }
    case "totalLessIngot":
      return {
        needs: [need(span, { product: TOTAL }), need(span, { product: INGOT })],
        months: 1,
        compute: ([a, b]) => less(a!, b!),
      };
  }
}

function divided({ amount, low, high }: Total, by: number): Recomputed {
  return { value: amount / by, low: low / by, high: high / by };
}

function shareOf(part: Total, whole: Total): Recomputed | undefined {
  if (whole.low <= 0) return undefined;
  return {
    value: part.amount / whole.amount,
    low: part.low / whole.high,
    high: part.high / whole.low,
  };
}

function less(a: Total, b: Total): Recomputed {
  return { value: a.amount - b.amount, low: a.low - b.high, high: a.high - b.low };
}
