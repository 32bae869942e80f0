import type { PreparedCopy, UndoneCopy } from "../workbook/handing-on/prepare-copy";
import type { Message } from "./ShowMessage";
import { remarkTexts } from "./remark-texts";
import type { Words } from "./words";

/** How many formulas were turned into values; of comments only where some were the analyst's. */
export function preparedMessage(
  { blocks, cells, notedBefore, remarks }: PreparedCopy,
  words: Words
): Message {
  const noted = notedBefore > 0 ? [words.notedBefore(notedBefore)] : [];
  return {
    intent: "success",
    title: words.preparedTitle,
    texts: [words.prepared(blocks.length, cells), ...noted, ...remarkTexts({ remarks }, words)],
  };
}

/** How many formulas were put back, and how many could not be. */
export function undoneMessage({ restored, changedSince }: UndoneCopy, words: Words): Message {
  const left = changedSince > 0 ? [words.changedSince(changedSince)] : [];
  if (restored === 0) return { intent: "warning", title: words.nothingUndoneTitle, texts: left };
  return {
    intent: changedSince > 0 ? "warning" : "success",
    title: words.undoneTitle,
    texts: [words.undone(restored), ...left],
  };
}
