import type { Catalogue } from "../../dataset/catalogue";
import type { Month } from "../../dataset/month";
import { runsOf } from "../../dataset/span";
import type { CustomsFigures } from "./customs-figures";
import type { Coverage } from "../source";

/**
 * What the files cover completely. A file says nothing of its query, so it is inferred, rather too little than too
 * much: a file covers the months it has rows of, for the products it has rows of. A file with half of the catalogue's
 * lines or more was a query for the whole heading: it covers each product that occurs in any of the files. A product
 * that occurs in none is not covered; a file that is probably cut covers nothing; neither is a month covered in which
 * a row has no weight, or no value where others have one: what is not said is not nothing.
 */
export function customsCoverage(
  files: readonly CustomsFigures[],
  catalogue: Catalogue
): Coverage[] {
  const lines = catalogue.products.filter((product) => product.hs8.length === 1);
  const productsIn = files.map(({ cells }) => new Set(cells.products));
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
  for (const { cells, currency } of files)
    for (let place = 0; place < cells.size; place++)
      if (Number.isNaN(cells.kg[place]) || (currency && Number.isNaN(cells.value[place])))
        covered.get(cells.productAt(place))?.delete(cells.month[place]!);
  return lines.flatMap(({ id }) =>
    runsOf(covered.get(id) ?? []).map((span): Coverage => ({ product: id, span }))
  );
}
