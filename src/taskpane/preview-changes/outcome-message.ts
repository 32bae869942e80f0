import type { RefreshOutcome, Repeated } from "../../refresh/refresher";
import { MOST_ROWS } from "../../refresh/sheet-sized";
import type { LoadOutcome } from "../../workbook/load-dataset";
import type { Message } from "../ShowMessage";
import { remarkTexts } from "../remark-texts";
import type { Words } from "../words";

/** How a refresh ended, in words. */
export function outcomeMessage(outcome: RefreshOutcome, words: Words, canUndo: boolean): Message {
  switch (outcome.kind) {
    case "cancelled":
      return { intent: "info", title: words.cancelledTitle, texts: [words.cancelled] };
    case "upToDate":
      return {
        intent: "success",
        title: words.upToDateTitle,
        texts: [words.upToDate(outcome.unchanged)],
      };
    case "nameTaken":
      return {
        intent: "warning",
        title: words.nameTakenTitle(outcome.sheets),
        texts: [words.nameTaken(outcome.sheets)],
      };
    case "applied":
      return {
        intent: "success",
        title: words.appliedTitle,
        texts: [...appliedTexts(outcome, words), ...(canUndo ? [words.canBeUndone] : [])],
      };
  }
}

/** How a refresh from the ribbon ended, and how much it held back because it looks wrong. */
export function repeatedMessage(
  { outcome, heldBack }: Repeated,
  words: Words,
  canUndo: boolean
): Message {
  const message = outcomeMessage(outcome, words, canUndo);
  if (heldBack === 0) return message;
  return { ...message, intent: "warning", texts: [...message.texts, words.heldBack(heldBack)] };
}

function appliedTexts(
  { written, left, revisions, loaded, isPart }: RefreshOutcome & { readonly kind: "applied" },
  words: Words
): string[] {
  const texts = [written > 0 ? words.appliedChanges(written, left) : words.appliedNoChange];
  if (loaded.kind === "loaded") texts.push(words.loaded(loaded.rows, loaded.sheets));
  if (revisions.length > 0) texts.push(words.loggedRevisions(revisions.length));
  if (isPart) texts.push(words.onlyPartInSheets(MOST_ROWS));
  texts.push(...loadRemarks(loaded, words));
  return texts;
}

/** How Excel took what a refresh wrote, or what undoing it did. */
export function loadRemarks(loaded: LoadOutcome, words: Words): readonly string[] {
  return loaded.kind === "loaded" ? remarkTexts(loaded, words) : [];
}
