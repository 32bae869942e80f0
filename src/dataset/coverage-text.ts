import type { Catalogue } from "./catalogue";
import type { Coverage } from "./coverage";
import { formatSpan, parseSpan } from "./span";

/** What a source covers, as one text for a cell: `Ingot 2024, 2025-01:2025-11; Alloy 2024`. Empty for nothing. */
export function writeCoverage(coverage: readonly Coverage[]): string {
  const spans = new Map<string, string[]>();
  for (const { product, span } of coverage) {
    const known = spans.get(product);
    if (known) known.push(formatSpan(span));
    else spans.set(product, [formatSpan(span)]);
  }
  return [...spans].map(([product, texts]) => `${product} ${texts.join(", ")}`).join("; ");
}

/** Reads what `writeCoverage` writes, products by any of their names; undefined where it cannot be read. */
export function readCoverage(text: string, catalogue: Catalogue): Coverage[] | undefined {
  const coverage: Coverage[] = [];
  for (const part of text.split(";").map((p) => p.trim())) {
    if (part === "") continue;
    const match = /^(.*?)\s+(\d{4}[\d\s,:HQ-]*)$/.exec(part);
    const product = match && catalogue.productNamed(match[1]!);
    if (!product) return undefined;
    for (const written of match[2]!.split(",").map((s) => s.trim())) {
      const span = parseSpan(written);
      if (!span) return undefined;
      coverage.push({ product, span });
    }
  }
  return coverage;
}
