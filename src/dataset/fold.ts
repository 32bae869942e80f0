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

/**
 * A name without what does not matter, and with the signs that make it another thing: US$ is no country, n/a is not
 * Namibia, −NL is no destination. `foldedName("US $")` is `us$`.
 */
export function foldedName(name: string): string {
  const text = name.normalize("NFKD").trim();
  if (/^n\.?\s?a\.$/i.test(text)) return `${fold(text)}.`;
  const signs = text.replace(/[^$¥€£₩%!~/\\<>=+*@#|^?]/g, "") + (/^[-−–]/.test(text) ? "-" : "");
  return fold(text) + signs;
}
