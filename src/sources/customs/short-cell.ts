/** A cell as it may stand in a sentence: one line, 40 characters and "…" where it is longer. */
export function shortCell(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
