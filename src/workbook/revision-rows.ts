import type { Catalogue } from "../dataset/catalogue";
import type { LoggedRevision } from "../dataset/logged-revision";
import { serialOf } from "../dataset/month";
import { lengthOf } from "../dataset/span";
import { toSheet } from "./band-cells";
import { CatalogueNames } from "./catalogue-names";
import { measureColumns } from "./data-rows";
import type { Cell } from "./entered";

/**
 * The rows of MG_Revisions, in the order of the log. Amounts are in the unit of the sheet: tonnes, or the currency; an
 * empty From had no amount before, an empty To has none any more.
 */
export function revisionRows(
  revisions: readonly LoggedRevision[],
  catalogue: Catalogue
): readonly (readonly Cell[])[] {
  const names = new CatalogueNames(catalogue);
  return revisions.map(({ when, product, partner, measure, span, from, to, source }) => {
    const { unit } = measureColumns(undefined)[measure];
    const shown = (amount: number | undefined) =>
      amount === undefined ? "" : toSheet(amount, unit);
    return [
      when,
      serialOf(span.last),
      lengthOf(span),
      names.product(product),
      names.partner(partner),
      measure,
      shown(from),
      shown(to),
      source,
    ];
  });
}
