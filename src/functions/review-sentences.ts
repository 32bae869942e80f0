import type { Language } from "../dataset/catalogue";

/** What is said before the code of the review is loaded, in both languages; its own are in print-sentences.ts. */
export interface ReviewSentences {
  /** Code that is loaded when first needed did not come. */
  readonly notLoaded: () => string;
  readonly unknownLanguage: (typed: string, meant: string | undefined) => string;
}

const en: ReviewSentences = {
  notLoaded: () =>
    "A part of the add-in could not be loaded. Check the connection, then recalculate.",
  unknownLanguage: (typed, meant) =>
    `Unknown language "${typed}".${meant ? ` Did you mean "${meant}"?` : ""} Write "en" or "zh".`,
};

const zh: ReviewSentences = {
  notLoaded: () => "加载项的一部分未能载入。请检查网络连接，然后重新计算。",
  unknownLanguage: (typed, meant) =>
    `没有名为“${typed}”的语言。${meant ? `是否指“${meant}”？` : ""}请写 "zh" 或 "en"。`,
};

/** The sentences by language; `sentencesIn` gives them out with all others. */
export const reviewSentences: Record<Language, ReviewSentences> = { en, zh };
