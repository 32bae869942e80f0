import type { Asked } from "./asked";
import type { Question } from "./question";

/** The parts of a sum of which nothing is known, by name; none where nothing is known of any of them. */
export function absentParts(
  { dataset, language }: Question,
  { product, partner, measure }: Asked
): string[] {
  const { catalogue } = dataset;
  const lines = catalogue.partsOf(product);
  const parts =
    lines.length > 0
      ? lines.map((id) => ({
          name: catalogue.productName(id, language),
          series: dataset.series(id, partner, measure),
        }))
      : catalogue.membersOf(partner).map((id) => ({
          name: catalogue.partnerName(id, language),
          series: dataset.series(product, id, measure),
        }));
  const absent = parts.filter(({ series }) => !series).map(({ name }) => name);
  return absent.length < parts.length ? absent : [];
}
