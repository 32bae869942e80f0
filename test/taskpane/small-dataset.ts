import { Catalogue, TOTAL, WORLD } from "../../src/dataset/catalogue";
import { Dataset } from "../../src/dataset/dataset";
import { monthOf } from "../../src/dataset/month";
import type { Basis, Observation, Source } from "../../src/dataset/observation";
import { spanOf } from "../../src/dataset/span";

export const october = monthOf(2025, 10);
export const november = monthOf(2025, 11);

const catalogue = new Catalogue(
  [
    { id: TOTAL, en: "Total", zh: "合计", hs8: ["81041100", "81041900", "81043000", "81042000"] },
    { id: "Ingot", en: "Ingot", zh: "镁锭", hs8: ["81041100"] },
    { id: "Powder", en: "Powder", zh: "镁粉", hs8: ["81043000"] },
    { id: "Alloy", en: "Alloy", zh: "镁合金", hs8: ["81041900"] },
    { id: "Scrap", en: "Scrap", zh: "镁废料", hs8: ["81042000"] },
  ],
  [{ id: "NLD", en: "Netherlands", zh: "荷兰", iso2: "NL" }],
  [{ id: WORLD, en: "World", zh: "全球" }]
);

/** The figures are those of the founding review (SMM, November 2025) and what follows from its rates; the address is made up. */
const smm: Source = {
  id: "smm-2025-11",
  publisher: "SMM",
  title: "Magnesium product exports in November 2025",
  date: "2025-12-22",
  address: "https://news.metal.com/newscontent/magnesium-2025-11",
};

/** A source that a stranger might have written into a workbook. */
const stranger: Source = {
  id: "stranger",
  publisher: "Unknown",
  title: "A source with a script for an address",
  date: "2025-12",
  address: "javascript:alert(1)",
};

function tonnes(
  product: string,
  first: number,
  last: number,
  amount: number,
  basis: Basis = "reported",
  partner: string = WORLD
): Observation {
  const kg = amount * 1000;
  return {
    product,
    partner,
    measure: "quantity",
    span: spanOf(first, last),
    amount: kg,
    band: { low: kg, high: kg },
    rounding: "rounded",
    basis,
    sources: [smm.id],
  };
}

const january = monthOf(2025, 1);

/** October and November 2025 of total, ingot, powder and alloy; alloy's October derived, scrap unknown. */
export const small = new Dataset({
  title: "China’s magnesium exports, published figures",
  catalogue,
  sources: [smm, stranger],
  observations: [
    tonnes(TOTAL, october, october, 29_751),
    tonnes(TOTAL, november, november, 38_900),
    tonnes("Ingot", october, october, 13_782),
    tonnes("Ingot", november, november, 22_218),
    tonnes("Ingot", november, november, 6_606.9, "reported", "NLD"),
    tonnes("Powder", october, october, 5_018),
    tonnes("Powder", november, november, 6_585),
    tonnes("Powder", january, november, 67_700),
    tonnes("Alloy", october, october, 9_195, "derived"),
    tonnes("Alloy", november, november, 8_272),
  ],
});

/** The same, as the tables of a workbook that reaches a month further. */
export const ofWorkbook = new Dataset({
  ...small,
  title: "MG tables of this workbook",
  catalogue,
  observations: [...small.observations, tonnes(TOTAL, november + 1, november + 1, 41_000)],
});

/** A dataset without a figure. */
export const empty = new Dataset({
  title: "Nothing yet",
  catalogue,
  sources: [],
  observations: [],
});
