/** Excel refuses a formula with a longer text in it ("Excel specifications and limits" and the help on text in formulas). */
const LONGEST = 255;

/** A text as a formula writes it: in quotes, and in pieces if it is long. */
export function formulaText(text: string): string {
  const pieces = text === "" ? [""] : text.match(new RegExp(`[^]{1,${LONGEST}}`, "g"))!;
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}
