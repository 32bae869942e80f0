import type { Catalogue, Language } from "../dataset/catalogue";
import type { Coverage } from "../dataset/coverage";
import type { Words } from "./words";
import { writeSpanName } from "./write-figures";

/** More spans than these are counted, not listed. */
const LISTED = 3;

/** What is covered, products of the same months together: `Ingot, Powder, January to November 2025`; "" for nothing. */
export function describeCoverage(
  covers: readonly Coverage[],
  catalogue: Catalogue,
  words: Words,
  language: Language
): string {
  const products = new Map<string, string[]>();
  for (const { product, span } of covers) {
    const months = writeSpanName(span, language);
    const known = products.get(months) ?? [];
    products.set(months, [...known, catalogue.productName(product, language)]);
  }
  const comma = language === "zh" ? "、" : ", ";
  const listed = [...products]
    .slice(0, LISTED)
    .map(([months, names]) => words.coversOf(names.join(comma), months));
  if (products.size > LISTED) listed.push(words.coversMore(products.size - LISTED));
  return listed.join(words.gapsSeparator);
}
