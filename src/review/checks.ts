import { WORLD } from "../dataset/catalogue";
import { Dataset } from "../dataset/dataset";
import type { Claim, Observation } from "../dataset/observation";
import { lengthOf, type Span } from "../dataset/span";
import type { Check } from "./check";
import { checkClaim, isMadeFrom } from "./check-claim";
import { checkPrints } from "./check-prints";
import type { Overlap, OverlapSummary } from "./overlap";
import { overlapsOf } from "./overlaps";

/** What there is to tell of the figures that end in a span, or of all. */
interface Told {
  readonly checks: readonly Check[];
  readonly summaries: readonly OverlapSummary[];
}

/** All that a dataset's figures say of each other, and what was told of it already, by span. */
interface Known {
  readonly checks: readonly Check[];
  readonly overlaps: readonly Overlap[];
  readonly told: Map<string, Told>;
}

const known = new WeakMap<Dataset, Known>();

/**
 * Every printed figure of a dataset that the other prints say something about, newest span first: each printed rate,
 * share and average, and each printed amount that another print, a sum of prints or a definition stands beside.
 * @param span Only what ends in it: for a month its own prints and those of its year to date. All if omitted.
 */
export function checksOf(dataset: Dataset, span?: Span): readonly Check[] {
  return toldOf(dataset, span).checks;
}

/**
 * Where two sources of different families have many figures of a product in common: how many agree. Of those only the
 * ones that differ are among `checksOf`, and of a great many the largest.
 */
export function overlapSummaries(dataset: Dataset, span?: Span): readonly OverlapSummary[] {
  return toldOf(dataset, span).summaries;
}

function toldOf(dataset: Dataset, span: Span | undefined): Told {
  let all = known.get(dataset);
  if (!all) known.set(dataset, (all = allChecks(dataset)));
  const key = span ? `${span.first}:${span.last}` : "";
  let told = all.told.get(key);
  if (!told) all.told.set(key, (told = tell(all, span, inOrder(dataset))));
  return told;
}

function tell(
  { checks, overlaps }: Known,
  span: Span | undefined,
  order: (a: Check, b: Check) => number
): Told {
  const own = span
    ? checks.filter(({ subject: { span: of } }) => span.first <= of.last && of.last <= span.last)
    : checks;
  const common = overlaps.map((overlap) => overlap.rows(span));
  return {
    checks: [...own, ...common.flatMap((rows) => rows.checks)].sort(order),
    summaries: common.flatMap(({ summary }) => summary ?? []),
  };
}

function allChecks(dataset: Dataset): Known {
  const independent = new Map<string, Dataset>();
  const without = ({ sources, partner }: Claim) => {
    const key = [partner, ...sources].join();
    let rest = independent.get(key);
    if (!rest) independent.set(key, (rest = withoutDerived(dataset, sources, partner)));
    return rest;
  };
  const claims = dataset.claims.map((claim) => checkClaim(claim, dataset, without));
  const prints = checkPrints(dataset);
  return {
    checks: [...claims, ...prints.checks],
    overlaps: [...overlapsOf(dataset), ...prints.overlaps],
    told: new Map(),
  };
}

/**
 * What a dataset says of the World and one partner without the figures that were derived from prints of some sources: all
 * that a claim about that partner rests on, and little beside a customs file.
 */
function withoutDerived(dataset: Dataset, of: readonly string[], partner: string): Dataset {
  const { title, catalogue, sources, observations, trade } = dataset;
  const partners = new Set([WORLD, partner, ...catalogue.membersOf(partner)]);
  const isKept = (o: Observation) => partners.has(o.partner) && !isMadeFrom(o, of);
  const kept = observations.filter(isKept);
  return new Dataset({ title, catalogue, sources, trade, observations: kept });
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
