import { type Language, WORLD } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import { formatMonth, type Month } from "../dataset/month";
import { type Estimate, level, type MeasureOf, mom, ytd } from "../measures";
import type { Words } from "./words";
import { writeGrowth, writeMonth, writeTonnes } from "./write-figures";

/** A formula as it is typed, what it asks in words, and what it answers from the open dataset. */
export interface ExampleFormula {
  readonly formula: string;
  readonly asks: string;
  readonly answer: string;
  readonly derived: boolean;
}

interface Asked {
  readonly name: "MOM" | "YTD" | "VALUE";
  readonly measure: MeasureOf;
  readonly product: string;
  readonly partner: string;
}

const asked: readonly Asked[] = [
  { name: "MOM", measure: mom, product: "Ingot", partner: WORLD },
  { name: "YTD", measure: ytd, product: "Powder", partner: WORLD },
  { name: "VALUE", measure: level, product: "Ingot", partner: "NLD" },
];

/** How many months an example may look back for one in which it has an answer. */
const LOOK_BACK = 36;

/** The examples that have an answer, each for the latest month in which it has one. */
export function exampleFormulas(
  dataset: Dataset,
  language: Language,
  words: Words
): ExampleFormula[] {
  return asked.flatMap((one) => {
    const found = latestAnswer(dataset, one);
    if (!found) return [];
    const { month, estimate } = found;
    const product = dataset.catalogue.productName(one.product, language);
    const partner = dataset.catalogue.partnerName(one.partner, language);
    const texts = [product, formatMonth(month), ...(one.partner === WORLD ? [] : [partner])];
    const written = writeMonth(month, language);
    return {
      formula: `=MG.${one.name}(${texts.map((text) => `"${text}"`).join(",")})`,
      asks: { MOM: words.momOf, YTD: words.ytdOf, VALUE: words.valueOf }[one.name](
        product,
        written,
        partner
      ),
      answer:
        one.name === "MOM"
          ? writeGrowth(estimate.value, language)
          : writeTonnes(estimate.value, language, 1),
      derived: estimate.basis === "derived",
    };
  });
}

/** The shortest formula worth typing: the latest month on month of ingot. */
export function firstFormula(dataset: Dataset, language: Language): string {
  return `=MG.MOM("${dataset.catalogue.productName("Ingot", language)}")`;
}

function latestAnswer(
  dataset: Dataset,
  { measure, product, partner }: Asked
): { month: Month; estimate: Estimate } | undefined {
  const series = dataset.series(product, partner, "quantity");
  const { latest } = dataset;
  if (!series || latest === undefined) return undefined;
  for (let month = latest; month > latest - LOOK_BACK; month--) {
    const estimate = measure(series, month);
    if (estimate) return { month, estimate };
  }
  return undefined;
}
