import { Dataset } from "../dataset/dataset";
import { lengthOf, type Span } from "../dataset/span";
import type { Check } from "./check";
import { checkClaim, isMadeFrom } from "./check-claim";
import { checkPrints } from "./check-prints";

const known = new WeakMap<Dataset, readonly Check[]>();

/**
 * Every printed figure of a dataset that the other prints say something about, newest span first: each printed rate,
 * share and average, and each printed amount that another print, a sum of prints or a definition stands beside.
 * @param span Only what ends in it: for a month its own prints and those of its year to date. All if omitted.
 */
export function checksOf(dataset: Dataset, span?: Span): readonly Check[] {
  let checks = known.get(dataset);
  if (!checks) known.set(dataset, (checks = allChecks(dataset)));
  if (!span) return checks;
  return checks.filter(({ subject }) => {
    const { last } = subject.span;
    return last >= span.first && last <= span.last;
  });
}

function allChecks(dataset: Dataset): readonly Check[] {
  const independent = new Map<string, Dataset>();
  const without = (sources: readonly string[]) => {
    const key = sources.join();
    let rest = independent.get(key);
    if (!rest) independent.set(key, (rest = withoutDerived(dataset, sources)));
    return rest;
  };
  const claims = dataset.claims.map((claim) => checkClaim(claim, dataset, without));
  return [...claims, ...checkPrints(dataset)].sort(inOrder(dataset));
}

/** The same dataset without the figures that were derived from prints of some sources. */
function withoutDerived(dataset: Dataset, sources: readonly string[]): Dataset {
  const { title, catalogue, sources: all, observations } = dataset;
  return new Dataset({
    title,
    catalogue,
    sources: all,
    observations: observations.filter((o) => !isMadeFrom(o, sources)),
  });
}

/** Newest month first, then the month before its year to date, products and kinds as the dataset has them. */
function inOrder({ catalogue }: Dataset): (a: Check, b: Check) => number {
  const places = new Map(catalogue.products.map(({ id }, place) => [id, place]));
  const place = ({ subject }: Check) => places.get(subject.product) ?? places.size;
  return (a, b) =>
    b.subject.span.last - a.subject.span.last ||
    lengthOf(a.subject.span) - lengthOf(b.subject.span) ||
    place(a) - place(b);
}
