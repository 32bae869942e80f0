import type { Language } from "../../dataset/catalogue";
import type { Suspicion } from "../../dataset/comparison";
import type { Words } from "../words";
import { writeCount, writeTonnes } from "../write-figures";
import type { PreviewNames } from "./preview-names";

/** Why an amount does not look right, in words: what it is, and what is usual. */
export function suspicionSentence(
  { kind, partner, amount, usual }: Suspicion,
  names: PreviewNames,
  words: Words,
  language: Language
): string {
  const who = names.partner(partner);
  if (kind === "unitValue") {
    const write = (n: number) => writeCount(n, language);
    return words.suspicion.unitValue(who, write(amount), write(usual), names.currency);
  }
  // Below ten tonnes a tenth of a tonne matters.
  const write = (kg: number) => writeTonnes(kg, language, kg < 10_000 ? 3 : 0);
  return words.suspicion[kind](who, write(amount), write(usual), amount > usual);
}
