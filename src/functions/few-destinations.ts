import { formatMonth, type Month } from "../dataset/month";
import { standing } from "../measures";
import { analysisSentences } from "./analysis-sentences";
import { WORDS, type What } from "./known";
import type { Question } from "./question";
import { noFigure, type Refusal } from "./refusal";
import { amountInWords } from "./source-line";

/** The most destinations that a sentence names. */
const NAMED = 5;

/** Why there is nothing that needs all destinations of a product in a month: how many are published, which, how much. */
export function whyFewDestinations(
  { dataset, language }: Question,
  product: string,
  month: Month,
  what: What
): Refusal {
  const { catalogue } = dataset;
  const { places, world } = standing(dataset, product, month);
  const names = places.slice(0, NAMED).map((p) => catalogue.partnerName(p.partner, language));
  const list = [...names, ...(places.length > NAMED ? ["…"] : [])].join(", ");
  const words = (kg: number) => amountInWords(kg, "quantity", language);
  const sum = words(places.reduce((all, { total }) => all + total.amount, 0));
  return noFigure(
    analysisSentences[language].fewDestinations(
      WORDS[language].of[what],
      catalogue.productName(product, language),
      formatMonth(month),
      places.length > 0 ? `${places.length} (${list}), ${sum}` : "0",
      world ? words(world.amount) : "?"
    )
  );
}
