import { formatMonth, type Month } from "../dataset/month";
import { standing } from "../measures";
import { flowWords } from "../review/flow-words";
import { analysisSentences } from "./analysis-sentences";
import { WORDS, type What } from "./asked";
import type { Question } from "./question";
import { noFigure, type Refusal } from "./refusal";
import { amountInWords } from "./amount-words";

/** The most destinations that a sentence names. */
const NAMED = 5;

/**
 * Why there is nothing that needs all destinations of a product in a month: how many are published, which, how much; or that
 * there was no trade at all.
 */
export function whyFewDestinations(
  question: Question,
  product: string,
  month: Month,
  what: What
): Refusal {
  const { dataset, language } = question;
  const { catalogue } = dataset;
  const flow = flowWords(language, dataset.trade.flow);
  const { places, world, isComplete } = standing(dataset, product, month);
  const say = analysisSentences[language];
  const [thing, name] = [WORDS[language].of[what], catalogue.productName(product, language)];
  if (isComplete && places.length === 0)
    return noFigure(say.noTrade(thing, name, formatMonth(month), flow));
  const names = places.slice(0, NAMED).map((p) => catalogue.partnerName(p.partner, language));
  const list = [...names, ...(places.length > NAMED ? ["…"] : [])].join(", ");
  const words = (kg: number) => amountInWords(question, kg, "quantity");
  const sum = words(places.reduce((all, { total }) => all + total.amount, 0));
  return noFigure(
    say.fewDestinations(
      thing,
      name,
      formatMonth(month),
      places.length > 0 ? `${places.length} (${list}), ${sum}` : "0",
      world ? words(world.amount) : "?",
      flow
    )
  );
}
