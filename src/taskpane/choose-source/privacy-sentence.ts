import type { Words } from "../words";
import { hostOf } from "./draft-host";
import type { SourceDraft } from "./source-draft";

/** What is sent where when a source is asked, in one line. */
export function privacySentence(
  draft: Pick<SourceDraft, "kind" | "base" | "address">,
  words: Words
): string {
  switch (draft.kind) {
    case "files":
      return words.filesPrivacy;
    case "range":
      return words.rangePrivacy;
    case "comtrade":
      return words.comtradePrivacy(hostOf(draft) ?? words.thatServer);
    case "warehouse":
      return words.warehousePrivacy(hostOf(draft) ?? words.thatServer);
    case "address":
      return words.addressPrivacy;
    case "published":
      return words.publishedPrivacy;
  }
}
