import type { Place } from "./argument-sentences";
import { measureNamed } from "./measure-words";
import { readPeriod } from "./period";
import { whatNamed } from "./asked";
import type { Question } from "./question";

/** The rules of MG.STREAK, as far as their first word. */
const RULE = /^(?:up|down|leader|above\b.*|below\b.*|上升|下降|领先|高于.*|低于.*)$/i;

/**
 * The sentence for a cell that cannot be read in its place and would be in another: "Netherlands" where a product is wanted
 * is a partner. Undefined where it would be nothing anywhere.
 */
export function elsewhere(question: Question, cell: unknown, wanted: Place): string | undefined {
  const { dataset, say } = question;
  const { catalogue, latest = 0 } = dataset;
  if (typeof cell !== "string" && typeof cell !== "number") return undefined;
  const text = String(cell).trim();
  const is: Partial<Record<Place, boolean>> = {
    number: wanted === "period" && /^[1-9]\d{0,2}$/.test(text),
    // Digits that mean a period are no customs code of a country, and the other way round.
    period: readPeriod(cell, latest) !== undefined,
    product: catalogue.productNamed(text) !== undefined,
    partner: /\D/.test(text) && catalogue.partnerNamed(text) !== undefined,
    measure: measureNamed(text) !== undefined,
    what: whatNamed(text.toLowerCase()) !== undefined || RULE.test(text),
  };
  const found = (Object.keys(is) as Place[]).find((place) => place !== wanted && is[place]);
  return found && say.elsewhere(text, found, wanted);
}
