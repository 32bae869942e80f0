import type { Band } from "../dataset/band";
import type { Dataset } from "../dataset/dataset";
import type { Claim, Observation } from "../dataset/observation";
import type { Total } from "../dataset/series";
import { mom } from "../measures";
import type { Check, CheckSubject, Disagreement, Figure, Need, Printed, Recomputed } from "./check";
import { type ClaimFormula, formulaOf } from "./claim-formula";
import { printsOf } from "./prints";
import { meaningsOf, isUndefined } from "./undefined-group";
import { judge } from "./verdict";

/** What a claim comes to by the figures of a dataset. */
interface Outcome {
  readonly totals: readonly (Total | undefined)[];
  readonly estimate: Recomputed | undefined;
  /** Derived figures among those used that were made from a page of the claim's. */
  readonly circular: readonly Observation[];
}

/**
 * Checks a printed rate, share or average against the other prints. A derived figure made from prints of the same page
 * can only agree with that page, so agreement by it counts for nothing: then the figures that do without it are asked
 * (`without`), and where they do not say, the claim cannot be checked. Where even such a figure disagrees, the page
 * contradicts itself or others, and that counts.
 */
export function checkClaim(
  claim: Claim,
  dataset: Dataset,
  without: (claim: Claim) => Dataset
): Check {
  const { product, partner, measure, kind, span, printed: value, band, rounding, sources } = claim;
  const subject: CheckSubject = { product, partner, measure, span, kind };
  const printed: Printed = { value, band, rounding, sources };
  const beside = monthOnMonth(claim, dataset);
  const unchecked = (reason: Check["reason"]): Check => {
    return { subject, printed, verdict: "cannotBeChecked", reason, ...beside };
  };
  if (kind === "share" && isUndefined(partner, dataset.catalogue))
    return unchecked({ kind: "undefinedGroup", ...meaningsOf(dataset, product, partner, span) });

  const formula = formulaOf(claim);
  const outcome = recompute(claim, formula, dataset);
  const missing = formula.needs.filter((_, i) => !outcome.totals[i]);
  if (missing.length > 0) return unchecked({ kind: "missing", needs: missing });
  if (!outcome.estimate) return unchecked({ kind: "zeroBase", base: formula.needs.at(-1)! });

  const check = judged(subject, printed, formula, outcome);
  if (check.verdict === "differs")
    return { ...check, ...beside, disagreement: explain(check, claim, formula, outcome, dataset) };
  if (outcome.circular.length === 0) return { ...check, ...beside };
  const independent = recompute(claim, formula, without(claim));
  if (!independent.estimate) return unchecked({ kind: "circular", derived: outcome.circular });
  return { ...judged(subject, printed, formula, independent), ...beside };
}

function recompute(claim: Claim, formula: ClaimFormula, dataset: Dataset): Outcome {
  const totals: (Total | undefined)[] = [];
  const circular: Observation[] = [];
  for (const { product, partner, measure, span } of formula.needs) {
    const series = dataset.series(product, partner, measure);
    totals.push(series?.total(span.first, span.last));
    for (const { observation } of series?.terms(span.first, span.last) ?? [])
      if (isMadeFrom(observation, claim.sources)) circular.push(observation);
  }
  const known = totals.filter((total) => total !== undefined);
  const estimate = known.length === totals.length ? formula.compute(known) : undefined;
  return { totals, estimate, circular };
}

/** Whether an observation was derived from one of the sources. A reported one never is: it was read from a page. */
export function isMadeFrom({ basis, sources }: Observation, of: readonly string[]): boolean {
  return basis === "derived" && sources.some((id) => of.includes(id));
}

function judged(
  subject: CheckSubject,
  printed: Printed,
  { needs, months }: ClaimFormula,
  { totals, estimate }: Outcome
): Check {
  const figures = needs.map((need, i): Figure => {
    return { ...need, amount: totals[i]!.amount, basis: totals[i]!.basis, sign: 1 };
  });
  return judge(subject, printed, estimate!, { kind: "formula", figures, months });
}

/** What else can be said of a claim that differs: by the page's own amounts, and the whole that a share would fit. */
function explain(
  check: Check,
  claim: Claim,
  formula: ClaimFormula,
  { totals }: Outcome,
  dataset: Dataset
): Disagreement {
  const own = formula.needs.map((need, i) => ownTotal(need, claim, dataset) ?? totals[i]!);
  const isOther = own.some(({ amount }, i) => amount !== totals[i]!.amount);
  const byOwnAmounts = isOther ? formula.compute(own)?.value : undefined;
  const baseThatFits = baseOf(claim, totals[0]!);
  return {
    ...check.disagreement!,
    ...(byOwnAmounts !== undefined && { byOwnAmounts }),
    ...(baseThatFits && { baseThatFits }),
  };
}

/** The amounts of which a printed share would be the share, or over which a printed rate would be the growth. */
function baseOf({ kind, band }: Claim, of: Total): Band | undefined {
  if (kind === "totalLessIngot" || /average$/i.test(kind)) return undefined;
  const growth = kind === "share" ? 0 : 1;
  if (band.low + growth <= 0) return undefined;
  return { low: of.low / (growth + band.high), high: of.high / (growth + band.low) };
}

/** The amount as the claim's own page prints it. */
function ownTotal(need: Need, claim: Claim, dataset: Dataset): Total | undefined {
  const { product, partner, measure, span } = need;
  const own = printsOf(dataset)
    .at(product, partner, measure, span)
    .find(({ sources }) => sources.some((id) => claim.sources.includes(id)));
  return own && { amount: own.amount, ...own.band, basis: "reported" };
}

/** The month on month of a month whose year on year was printed, where it is known. */
function monthOnMonth(claim: Claim, dataset: Dataset): Pick<Check, "monthOnMonth"> {
  const { kind, span, product, partner, measure } = claim;
  if (kind !== "yoy" || span.first !== span.last) return {};
  const series = dataset.series(product, partner, measure);
  const estimate = series && mom(series, span.last);
  if (!estimate) return {};
  const { value, low, high } = estimate;
  return { monthOnMonth: { value, low, high } };
}
