/**
 * What the founding article says about November 2025 (SMM, December 2025; the sentences are told here in our words), where
 * its figure stands in the built workbook, and where ours differs, which check says so.
 */
export interface ArticleFigure {
  /** The sentence it comes from, in our words. */
  readonly sentence: string;
  readonly printed: number;
  /** The table of products of MG Review: row by product, column by the word it begins with. */
  readonly at: { readonly product: string; readonly column: string };
  /** Ours, where it is not the printed figure to its last digit. */
  readonly ours?: number;
  /** The verdict of MG.CHECKS, and how the claim begins there, where ours differs. */
  readonly check?: { readonly claim: string; readonly verdict: string };
}

const of = (product: string, column: string) => ({ product, column });

export const ARTICLE: readonly ArticleFigure[] = [
  { sentence: "total exports of the month, t", printed: 38_900, at: of("Total", "Exports") },
  {
    sentence: "ingot, t (another page prints 22,218, the same figure less rounded)",
    printed: 22_200,
    ours: 22_218,
    at: of("Ingot", "Exports"),
    check: { claim: "Ingot, World, 2025-11, quantity", verdict: "agrees within rounding" },
  },
  { sentence: "powder, t", printed: 6585, at: of("Powder", "Exports") },
  { sentence: "alloy, t", printed: 8272, at: of("Alloy", "Exports") },
  {
    sentence: "total, month on month (October is derived from this very rate and others)",
    printed: 0.3075,
    ours: 0.3071,
    at: of("Total", "Month on month"),
    check: {
      claim: "Total, World, 2025-11, month on month",
      verdict: "agrees within rounding",
    },
  },
  { sentence: "ingot, month on month", printed: 0.6121, at: of("Ingot", "Month on month") },
  { sentence: "powder, month on month", printed: 0.3123, at: of("Powder", "Month on month") },
  { sentence: "alloy, month on month", printed: -0.1004, at: of("Alloy", "Month on month") },
  { sentence: "total, January to November, t", printed: 408_800, at: of("Total", "January") },
  {
    sentence: "ingot, January to November, t (another page prints 229,800: both fit 229,750)",
    printed: 229_700,
    ours: 229_750,
    at: of("Ingot", "January"),
    check: {
      claim: "Ingot, World, 2025-01:2025-11, quantity",
      verdict: "agrees",
    },
  },
  { sentence: "powder, January to November, t", printed: 67_700, at: of("Powder", "January") },
  { sentence: "alloy, January to November, t", printed: 90_400, at: of("Alloy", "January") },
  {
    sentence: "total, cumulative year on year: does not follow from 408,800 t",
    printed: -0.0288,
    ours: -0.0279,
    at: of("Total", "Cumulative"),
    check: { claim: "Total, World, 2025-01:2025-11, cumulative year on year", verdict: "differs" },
  },
  {
    sentence: "ingot, cumulative year on year: another page prints −5.12 %",
    printed: -0.0515,
    ours: -0.0512,
    at: of("Ingot", "Cumulative"),
    check: { claim: "Ingot, World, 2025-01:2025-11, cumulative year on year", verdict: "differs" },
  },
  { sentence: "powder, cumulative year on year", printed: -0.1169, at: of("Powder", "Cumulative") },
  { sentence: "alloy, cumulative year on year", printed: 0.0265, at: of("Alloy", "Cumulative") },
  {
    sentence: "ingot, average of September to November, t, to three digits",
    printed: 21_200,
    ours: 21_239,
    at: of("Ingot", "3-month"),
    check: { claim: "Ingot, World, 2025-11, three-month average", verdict: "agrees" },
  },
  {
    sentence: "ingot, average of the year, t: its own 229,700 t over 11 months give 20,882",
    printed: 20_800,
    ours: 20_886,
    at: of("Ingot", "Average"),
    check: { claim: "Ingot, World, 2025-11, year-to-date average", verdict: "differs" },
  },
];

/** Destinations that the article names: product, destination, t. */
export const ARTICLE_DESTINATIONS = [
  { sentence: "ingot to the Netherlands", product: "Ingot", to: "Netherlands", t: 6606.9 },
  { sentence: "powder to Canada", product: "Powder", to: "Canada", t: 1552.9 },
] as const;

/** Groups of destinations that the article names. */
export const ARTICLE_REGIONS = [
  { sentence: "powder to Europe", product: "Powder", to: "Europe", t: 1080 },
  { sentence: "alloy to Europe", product: "Alloy", to: "Europe", t: 1783.9 },
] as const;

// The article says besides that the Netherlands led for three months and that alloy stood at its highest since August.
// The data cannot bear that out (September 2025 is not published), and its reasons and outlook are no figures.
