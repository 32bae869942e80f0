import { type Language, WORLD } from "../dataset/catalogue";
import { Dataset } from "../dataset/dataset";
import { exactMonth, type Observation } from "../dataset/observation";
import { refreshSentences } from "./refresh-sentences";

/** The most rows that a sheet is given: beyond, Excel on the web grows slow, and nobody reads them. */
export const MOST_ROWS = 200_000;

/**
 * What of a dataset is written into the sheets: all of it, unless it has more rows than a sheet should hold; then what
 * went to the World, and the series that formulas have asked for. Quantity and value of one figure share a row.
 *
 * Of such a part nobody may say that what is not there was not traded: its sources cover nothing and say so, and the
 * zeros of the series that are kept are written out.
 * @param asked The dataset that has answered the formulas so far.
 */
export function sheetSized(
  dataset: Dataset,
  asked: Dataset,
  language: Language,
  most = MOST_ROWS
): Dataset {
  const { observations } = dataset;
  const rows = observations.filter((o) => o.measure === "quantity").length;
  if (rows <= most) return dataset;
  const used = asked.askedSeries();
  const isKept = (product: string, partner: string) =>
    partner === WORLD || used.has(`${product}|${partner}`);
  const kept = observations.filter(({ product, partner }) => isKept(product, partner));
  const note = refreshSentences[language].partOfSource();
  return new Dataset({
    ...dataset.contents,
    columns: undefined,
    sources: dataset.sources.map(({ covers, ...source }) =>
      covers ? { ...source, note } : source
    ),
    observations: [...kept, ...zeros(dataset, kept)],
  });
}

/** The months of kept series that a source covers and has no row for. */
function zeros(dataset: Dataset, kept: readonly Observation[]): Observation[] {
  const series = new Map<string, Observation>();
  const said = new Set<string>();
  const keyOf = (o: Observation) => `${o.product}|${o.partner}|${o.measure}`;
  for (const o of kept) {
    series.set(keyOf(o), o);
    said.add(`${keyOf(o)}|${o.span.first}|${o.sources[0] ?? ""}`);
  }
  const valued = new Set(kept.filter((o) => o.measure === "value").flatMap((o) => o.sources));
  const found: Observation[] = [];
  for (const [key, { product, partner, measure }] of series) {
    if (measure === "unitValue" || (partner !== WORLD && dataset.catalogue.isGroup(partner)))
      continue;
    for (const { id, covers = [] } of dataset.sources)
      for (const { product: covered, span } of covers) {
        if (covered !== product || (measure === "value" && !valued.has(id))) continue;
        for (let month = span.first; month <= span.last; month++)
          if (!said.has(`${key}|${month}|${id}`))
            found.push(exactMonth({ product, partner, measure }, month, 0, [id]));
      }
  }
  return found;
}
