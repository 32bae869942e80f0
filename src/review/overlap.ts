import type { Month } from "../dataset/month";
import type { Measure } from "../dataset/observation";
import type { Span } from "../dataset/span";
import type { Check } from "./check";

/** Up to so many figures that two sources have in common, each that is not the same is told by itself. */
const FEW = 3;
/** Beyond them only those that differ, the largest differences first, and no more than these of one product. */
const LISTED = 50;

/** What two sources say of the same figures of a product, in one row. */
export interface OverlapSummary {
  readonly product: string;
  readonly measure: Measure;
  /** From the first to the last month that both have. */
  readonly span: Span;
  /** The one that is checked, and the better one; none where it is the lines of the product. */
  readonly source: string;
  readonly beside: string | undefined;
  /** How many figures (a partner in a month) both have, how many are the very same, and how many differ. */
  readonly figures: number;
  readonly same: number;
  readonly differ: number;
  /** How many of those that differ have a row of their own. */
  readonly listed: number;
}

/** The rows of an overlap, and what they leave out. */
export interface OverlapRows {
  readonly checks: readonly Check[];
  readonly summary: OverlapSummary | undefined;
}

/** Two sources side by side over the figures of one product and measure that both have. */
export class Overlap {
  private readonly same: Month[] = [];
  private readonly checks: Check[] = [];

  constructor(
    private readonly about: Pick<OverlapSummary, "product" | "measure" | "source" | "beside">
  ) {}

  /** Both say the same of a figure of a span that ends in this month. */
  agree(last: Month): void {
    this.same.push(last);
  }

  /** The two do not say the same: within rounding, or not at all. */
  judge(check: Check): void {
    this.checks.push(check);
  }

  /** What is to be told of the figures whose span ends within another; of all where none is given. */
  rows(span?: Span): OverlapRows {
    const isWithin = (last: Month) => !span || (span.first <= last && last <= span.last);
    const same = this.same.filter(isWithin);
    const checks = this.checks.filter(({ subject }) => isWithin(subject.span.last));
    const figures = same.length + checks.length;
    if (figures <= FEW) return { checks, summary: undefined };
    const differing = checks.filter(({ verdict }) => verdict === "differs");
    const listed = [...differing].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, LISTED);
    const months = [...same, ...checks.map((check) => check.subject.span.last)];
    const summary = {
      ...this.about,
      span: { first: least(months), last: -least(months.map((month) => -month)) },
      figures,
      same: same.length + checks.filter(({ verdict }) => verdict === "agrees").length,
      differ: differing.length,
      listed: listed.length,
    };
    return { checks: listed, summary };
  }
}

function sizeOf({ difference = 0 }: Check): number {
  return Math.abs(difference);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}
