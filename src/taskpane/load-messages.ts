import type { Language } from "../dataset/catalogue";
import type { Month } from "../dataset/month";
import type { LoadOutcome } from "../workbook/load-dataset";
import type { AnswersFrom } from "./pane-host";
import type { Message } from "./ShowMessage";
import { remarkTexts } from "./remark-texts";
import type { Words } from "./words";
import { writeMonth } from "./write-figures";

/** What loading would do as things stand: whose figures answer, to which month, and to which the bundled ones reach. */
export function beforeLoading(
  from: AnswersFrom,
  latest: Month | undefined,
  bundled: Month | undefined,
  words: Words,
  language: Language
): string {
  if (from === "bundled") return words.beforeLoad;
  if (latest === undefined || bundled === undefined || latest <= bundled) return words.afterLoad;
  return words.workbookReachesFurther(writeMonth(latest, language), writeMonth(bundled, language));
}

/** How a load ended, in words. */
export function loadMessage(outcome: LoadOutcome, words: Words): Message {
  switch (outcome.kind) {
    case "loaded":
      return {
        intent: "success",
        title: words.loadedTitle,
        texts: [words.loaded(outcome.rows, outcome.sheets), ...remarkTexts(outcome, words)],
      };
    case "unchanged":
      return {
        intent: "info",
        title: words.unchangedTitle,
        texts: [words.unchanged(outcome.rows)],
      };
    case "nameTaken":
      return {
        intent: "warning",
        title: words.nameTakenTitle(outcome.sheets),
        texts: [words.nameTaken(outcome.sheets)],
      };
    case "cancelled":
      return { intent: "info", title: words.cancelledTitle, texts: [words.cancelled] };
  }
}
