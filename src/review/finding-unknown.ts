import { TOTAL } from "../dataset/catalogue";
import { januaryOf, type Month, monthNumberOf } from "../dataset/month";
import { type Span, spanOf } from "../dataset/span";
import { formulas, type MeasureName } from "../measures";
import type { Unknown } from "./finding";
import { type Facts, partsToTell } from "./finding-facts";

/** The measures a review gives, in its order, with the number of months of a mean. */
const ASKED: readonly (readonly [MeasureName, number])[] = [
  ["value", 1],
  ["mom", 1],
  ["yoy", 1],
  ["ytd", 1],
  ["ytdyoy", 1],
  ["rolling", 3],
];

/**
 * What a review would give and the data do not: each measure with the products that lack it for the same reason. A
 * measure whose month itself is missing is not told: it is plain once the month is.
 */
export function unknownsOf(facts: Facts): readonly Unknown[] {
  const found = new Map<string, { first: Unknown; products: string[] }>();
  for (const [what, months] of ASKED)
    for (const product of [TOTAL, ...partsToTell(facts.dataset)]) {
      const unknown = unknownOf(facts, product, what, months);
      if (!unknown) continue;
      const key = JSON.stringify([what, unknown.lacks, unknown.isJoint]);
      const known = found.get(key);
      if (known) known.products.push(product);
      else found.set(key, { first: unknown, products: [product] });
    }
  return [...found.values()].map(({ first, products }) => ({ ...first, products }));
}

function unknownOf(
  facts: Facts,
  product: string,
  what: MeasureName,
  months: number
): Unknown | undefined {
  const { of, base } = formulas[what](facts.month, months);
  const series = facts.series(product);
  const isKnown = ({ first, last }: Span) => series?.total(first, last) !== undefined;
  if (!isWanted(what, of, facts.month, isKnown)) return undefined;
  const spans = [of, ...(base ? [base] : [])].filter((span) => !isKnown(span));
  const products = [product];
  if (spans.length > 0) {
    const lacks = what === "rolling" ? monthsLacking(of, isKnown) : spans;
    const isJoint = lacks.every((span) => isHalfOfPair(span, isKnown));
    return { kind: "unknown", what, products, lacks, isJoint };
  }
  const bottom = base && series?.total(base.first, base.last);
  const isZero = bottom !== undefined && bottom.amount <= 0;
  return isZero ? { kind: "unknown", what, products, lacks: [], isJoint: false } : undefined;
}

/** A measure of January to date is that of January; one of an unknown month is plainly unknown. */
function isWanted(what: MeasureName, of: Span, month: Month, isKnown: (span: Span) => boolean) {
  switch (what) {
    case "value":
      return true;
    case "ytd":
      return of.first !== month;
    case "ytdyoy":
      return of.first !== month && isKnown(of);
    default:
      return isKnown(spanOf(month));
  }
}

/** The months of a span that are not known one by one. */
function monthsLacking({ first, last }: Span, isKnown: (span: Span) => boolean): Span[] {
  const lacking: Span[] = [];
  for (let month: Month = first; month <= last; month++)
    if (!isKnown(spanOf(month))) lacking.push(spanOf(month));
  return lacking;
}

/** Whether a month is January or February, unknown alone, of a year whose January and February are known together. */
function isHalfOfPair({ first, last }: Span, isKnown: (span: Span) => boolean): boolean {
  const january = januaryOf(first);
  return first === last && monthNumberOf(first) <= 2 && isKnown(spanOf(january, january + 1));
}
