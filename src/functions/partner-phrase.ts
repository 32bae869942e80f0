import { flowWords } from "../review/flow-words";
import type { Question } from "./question";

/** A partner after a product, by the flow of the figures: "to the Netherlands" of exports, "from" it of imports; 对荷兰. */
export function partnerPhrase({ dataset, language }: Question, partner: string): string {
  const { to } = flowWords(language, dataset.trade.flow);
  const name = dataset.catalogue.partnerName(partner, language);
  return language === "zh" ? to + name : `${to} ${name}`;
}
