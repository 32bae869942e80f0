import type { SourceDraft } from "./source-draft";

/** The host whose secret stands in the form; undefined where its address is none. */
export function hostOf({
  kind,
  base,
  address,
}: Pick<SourceDraft, "kind" | "base" | "address">): string | undefined {
  try {
    return new URL((kind === "comtrade" ? base : address).trim()).host || undefined;
  } catch {
    return undefined;
  }
}
