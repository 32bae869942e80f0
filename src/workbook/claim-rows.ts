import type { Catalogue } from "../dataset/catalogue";
import { serialOf } from "../dataset/month";
import type { Claim, ClaimKind, Measure } from "../dataset/observation";
import { lengthOf } from "../dataset/span";
import { bandCells, toSheet, type Unit } from "./band-cells";
import { CatalogueNames, compareTexts } from "./catalogue-names";
import { SOURCE_SEPARATOR } from "./data-rows";
import type { Cell } from "./entered";

/** Kinds of claims that are fractions; the others are averages in the unit of their measure. */
const FRACTIONS: ReadonlySet<ClaimKind> = new Set<ClaimKind>(["mom", "yoy", "ytdYoy", "share"]);

/** The unit in which a claim stands in the sheet: an average of kg as tonnes, a rate as the fraction that it is. */
export function unitOfClaim(kind: ClaimKind, measure: Measure): Unit {
  return FRACTIONS.has(kind) || measure !== "quantity" ? 1 : 1000;
}

/** The number format of a claim. */
export function formatOfClaim(kind: ClaimKind): string {
  return FRACTIONS.has(kind) ? "0.00%" : "#,##0.0";
}

/** Claims in the order of their rows: by month, length of span, product, partner, kind. */
export function sortedClaims(claims: readonly Claim[], catalogue: Catalogue): readonly Claim[] {
  const names = new CatalogueNames(catalogue);
  return [...claims].sort(
    (a, b) =>
      a.span.last - b.span.last ||
      lengthOf(a.span) - lengthOf(b.span) ||
      names.compareProducts(a.product, b.product) ||
      names.comparePartners(a.partner, b.partner) ||
      compareTexts(a.kind + a.measure + a.sources.join(), b.kind + b.measure + b.sources.join()) ||
      a.printed - b.printed
  );
}

/** The rows of MG_Claims, in the order given. */
export function claimRows(
  claims: readonly Claim[],
  catalogue: Catalogue
): readonly (readonly Cell[])[] {
  const names = new CatalogueNames(catalogue);
  return claims.map((claim) => {
    const unit = unitOfClaim(claim.kind, claim.measure);
    const band = bandCells(claim.printed, claim.band, claim.rounding, unit);
    return [
      serialOf(claim.span.last),
      lengthOf(claim.span),
      names.product(claim.product),
      names.partner(claim.partner),
      claim.measure,
      claim.kind,
      toSheet(claim.printed, unit),
      band.half,
      band.low,
      band.high,
      claim.rounding === "truncated" ? "truncated" : "",
      claim.sources.join(SOURCE_SEPARATOR),
    ];
  });
}
