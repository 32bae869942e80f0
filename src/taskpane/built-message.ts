import type { Language } from "../dataset/catalogue";
import type { Built } from "./build-state";
import type { Message } from "./ShowMessage";
import { remarkTexts } from "./remark-texts";
import type { Words } from "./words";
import { writeMonthName } from "./write-figures";

/** Of which month a review was built, what was written, and what to do next. */
export function builtMessage(
  { month, sheets, formulas, again, remarks }: Built & { readonly kind: "built" },
  words: Words,
  language: Language
): Message {
  const written = writeMonthName(month, language);
  const [first] = sheets;
  return {
    intent: "success",
    title: again ? words.updatedTitle(written) : words.builtTitle(written),
    texts: [
      words.built(sheets, formulas),
      ...(again ? [words.leftAlone] : []),
      ...remarkTexts({ remarks }, words),
      ...(first === undefined ? [] : [words.nextMonth(first)]),
    ],
  };
}
