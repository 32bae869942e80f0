/**
 * A name without what does not matter when two are compared: case, spaces, punctuation, accents, full-width forms.
 * `fold("  Korea, Rep. of ")` is `korearepof`; Chinese characters stay as they are.
 */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}\p{P}\p{S}\p{Z}\s]/gu, "")
    .toLowerCase();
}
