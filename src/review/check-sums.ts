import type { Dataset } from "../dataset/dataset";
import type { Measure, Observation } from "../dataset/observation";
import { PublishedSeries } from "../dataset/published-series";
import { RatioSeries } from "../dataset/ratio-series";
import type { Series, Term, Total } from "../dataset/series";
import { lengthOf, type Span } from "../dataset/span";
import type { Check, Figure } from "./check";
import { judgePrint } from "./judge-print";
import type { Prints } from "./prints";

/**
 * A print of several months beside the narrowest sum or difference of prints of other spans.
 * @param same Prints of one span.
 * @param group All prints of the same product, partner and measure.
 */
export function checkSum(
  same: readonly Observation[],
  group: readonly Observation[],
  prints: Prints
): Check[] {
  const { span, measure } = same[0]!;
  if (measure === "unitValue" || lengthOf(span) < 2) return [];
  const others = group.filter((o) => o.span.first !== span.first || o.span.last !== span.last);
  if (others.length < 2) return [];
  const series = new PublishedSeries(others, (source) => prints.rankOf([source]));
  const total = series.total(span.first, span.last);
  if (!total) return [];
  const figures = series.terms(span.first, span.last).map((term) => figureOf(term, series));
  const recomputed = { ...total, value: total.amount };
  return same.map((print) => judgePrint(print, recomputed, { kind: "sum", figures }));
}

/** A print of a product of several lines beside the sum of its lines, where each was printed. */
export function checkParts(same: readonly Observation[], dataset: Dataset): Check[] {
  const { product, partner, measure, span } = same[0]!;
  const lines = measure === "unitValue" ? [] : dataset.catalogue.partsOf(product);
  const totals = lines.map((line) => printedTotal(dataset.series(line, partner, measure), span));
  if (lines.length === 0 || !totals.every((total) => total !== undefined)) return [];
  const sum = (end: "amount" | "low" | "high") => totals.reduce((all, t) => all + t[end], 0);
  const recomputed = { value: sum("amount"), low: sum("low"), high: sum("high") };
  const figures = lines.map((line, i): Figure => {
    return { product: line, partner, measure, span, sign: 1, ...totals[i]! };
  });
  return same.map((print) => judgePrint(print, recomputed, { kind: "parts", figures }));
}

/** A printed unit value beside value divided by weight, where both were printed. */
export function checkRatio(same: readonly Observation[], dataset: Dataset): Check[] {
  const { product, partner, measure, span } = same[0]!;
  if (measure !== "unitValue") return [];
  const measures: readonly Measure[] = ["value", "quantity"];
  const [value, quantity] = measures.map((m) => dataset.series(product, partner, m));
  const totals = [value, quantity].map((series) => printedTotal(series, span));
  const ratio = new RatioSeries(undefined, value, quantity).total(span.first, span.last);
  if (!ratio || !totals.every((total) => total !== undefined)) return [];
  const figures = measures.map((m, i): Figure => {
    return { product, partner, measure: m, span, sign: 1, ...totals[i]! };
  });
  const recomputed = { ...ratio, value: ratio.amount };
  return same.map((print) => judgePrint(print, recomputed, { kind: "ratio", figures }));
}

/** A total that stands on printed amounts only. */
function printedTotal(series: Series | undefined, { first, last }: Span): Total | undefined {
  const terms = series?.terms(first, last) ?? [];
  const isPrinted = terms.every(({ observation }) => observation.basis === "reported");
  return isPrinted ? series?.total(first, last) : undefined;
}

/** A term with the amount that went into the sum, which all prints of its span have decided together. */
function figureOf({ sign, observation }: Term, series: Series): Figure {
  const { product, partner, measure, span, basis } = observation;
  const amount = series.total(span.first, span.last)?.amount ?? observation.amount;
  return { product, partner, measure, span, amount, basis, sign };
}
