import type { Language } from "../../dataset/catalogue";
import type { Dataset } from "../../dataset/dataset";
import type { Month } from "../../dataset/month";
import type { RememberedSource } from "../../refresh/remembered-source";
import { upToNow } from "../../refresh/up-to-now";
import type { Words } from "../words";
import { checkDraft, type Checked } from "./check-draft";
import { describeSource } from "./describe-source";
import { draftOf } from "./draft-of-remembered";
import { usualDraft } from "./source-draft";

/** A source that one press asks again, as far as this month, and what is said of it before. */
export interface Repeatable {
  readonly source: RememberedSource;
  readonly asks: string;
}

/** What can be asked again of what a workbook remembers; undefined for files, and for what makes no source. */
export function repeatable(
  remembered: RememberedSource,
  { catalogue, latest }: Pick<Dataset, "catalogue" | "latest">,
  now: Month,
  words: Words,
  language: Language
): Repeatable | undefined {
  const source = upToNow(remembered, latest, now);
  const asks = describeSource(source, catalogue, words, language);
  return source.kind === "files" || asks === undefined ? undefined : { source, asks };
}

/**
 * Checks a source that is asked again. It wants a password for a warehouse, which hardly any lets in without; the form can
 * ask without one all the same.
 * @param secretOf The key or password for a host, where one is kept.
 */
export function checkRepeat(
  source: RememberedSource,
  now: Month,
  secretOf: (host: string) => string | undefined,
  words: Words,
  language: Language
): Checked {
  const draft = { ...usualDraft(now), ...draftOf(source) };
  const checked = checkDraft(draft, secretOf, words, language);
  const isMissing = checked.request?.kind === "warehouse" && !checked.request.ask.password;
  return isMissing ? { refused: { secret: words.passwordNeeded } } : checked;
}
