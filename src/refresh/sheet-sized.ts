import { WORLD } from "../dataset/catalogue";
import { Dataset } from "../dataset/dataset";

/** The most rows that a sheet is given: beyond, Excel on the web grows slow, and nobody reads them. */
export const MOST_ROWS = 200_000;

/**
 * What of a dataset is written into the sheets: all of it, unless it has more rows than a sheet should hold; then what
 * went to the World, and the series that formulas have asked for. Quantity and value of one figure share a row.
 * @param asked The dataset that has answered the formulas so far.
 */
export function sheetSized(dataset: Dataset, asked: Dataset, most = MOST_ROWS): Dataset {
  const { observations } = dataset;
  const rows = observations.filter((o) => o.measure === "quantity").length;
  if (rows <= most) return dataset;
  const used = asked.askedSeries();
  return new Dataset({
    ...dataset.contents,
    columns: undefined,
    observations: observations.filter(
      ({ product, partner }) => partner === WORLD || used.has(`${product}|${partner}`)
    ),
  });
}
