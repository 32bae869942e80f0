import type { Language } from "../dataset/catalogue";
import type { Term } from "../dataset/series";
import type { Subject } from "./asked";
import type { Question } from "./question";

/** The most parts that a line names. */
const NAMED = 12;

const WORDS: Record<Language, (whole: string, parts: string, more: number) => string> = {
  en: (whole, parts, more) => `${whole} is ${parts}${more > 0 ? ` and ${more} more` : ""}`,
  zh: (whole, parts, more) => `${whole}包括${parts}${more > 0 ? `等（另有 ${more} 个）` : ""}`,
};

/** What a figure that was summed is the sum of, by name: the lines of a product, the members of a group; else nothing. */
export function partsLine(
  { dataset: { catalogue }, language }: Question,
  { product, partner }: Subject,
  terms: readonly Term[]
): readonly string[] {
  const isOf = (of: "product" | "partner", id: string) =>
    terms.every(({ observation }) => observation[of] === id);
  const lines = isOf("product", product) ? [] : catalogue.partsOf(product);
  const members = isOf("partner", partner) ? [] : catalogue.membersOf(partner);
  const told = (whole: string, parts: readonly string[]) =>
    WORDS[language](
      whole,
      parts.slice(0, NAMED).join(language === "zh" ? "、" : ", "),
      parts.length - NAMED
    );
  return [
    ...(lines.length > 0
      ? [
          told(
            catalogue.productName(product, language),
            lines.map((id) => catalogue.productName(id, language))
          ),
        ]
      : []),
    ...(members.length > 0
      ? [
          told(
            catalogue.partnerName(partner, language),
            members.map((id) => catalogue.partnerName(id, language))
          ),
        ]
      : []),
  ];
}
