import type { Catalogue } from "../../dataset/catalogue";
import type { Month } from "../../dataset/month";
import { type Span, spanOf } from "../../dataset/span";
import type { CustomsFigures } from "./customs-figures";
import type { Coverage } from "../source";

/**
 * What the files cover completely. A file says nothing of its query, so it is inferred, rather too little than too
 * much: a file covers the months it has rows of, for the products it has rows of. A file with half of the catalogue's
 * lines or more was a query for the whole heading: it covers each product that occurs in any of the files. A product
 * that occurs in none is not covered; a file that is probably cut covers nothing; neither is a month covered in which
 * a row has no weight.
 */
export function customsCoverage(
  files: readonly CustomsFigures[],
  catalogue: Catalogue
): Coverage[] {
  const lines = catalogue.products.filter((product) => product.hs8.length === 1);
  const productsIn = files.map(
    ({ cells }) => new Set([...cells.values()].map(({ product }) => product))
  );
  const everywhere = new Set(productsIn.flatMap((products) => [...products]));
  const covered = new Map<string, Set<Month>>();
  files.forEach(({ months, probablyCut }, i) => {
    if (probablyCut) return;
    const own = productsIn[i]!;
    for (const product of own.size * 2 >= lines.length ? everywhere : own) {
      const known = covered.get(product) ?? new Set<Month>();
      for (const month of months) known.add(month);
      covered.set(product, known);
    }
  });
  for (const { cells } of files)
    for (const { product, month, kg } of cells.values())
      if (kg === undefined) covered.get(product)?.delete(month);
  return lines.flatMap(({ id }) =>
    runsOf(covered.get(id) ?? []).map((span): Coverage => ({ product: id, span }))
  );
}

/** The unbroken runs of months, first to last. */
export function runsOf(months: Iterable<Month>): Span[] {
  const runs: { first: Month; last: Month }[] = [];
  for (const month of [...months].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && month === run.last + 1) run.last = month;
    else runs.push({ ...spanOf(month) });
  }
  return runs;
}
