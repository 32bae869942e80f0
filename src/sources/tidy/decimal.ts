/**
 * A decimal number with its point moved: `shifted("6606.9", 3)` is `6606900`, `shifted("22150000.5", -3)` is
 * `22150.0005`. Digits are moved, not multiplied, so that tonnes become kg and kg tonnes without a hair's difference.
 * The text may have an exponent; what comes back never has.
 */
export function shifted(text: string, places: number): string {
  const match = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text);
  if (!match) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent) + places;
  const padded = digits.padStart(digits.length - Math.min(point, 0), "0").padEnd(point, "0");
  const at = Math.max(point, 0);
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, "") || "0";
  const after = padded.slice(at).replace(/0+$/, "");
  const plain = after === "" ? before : `${before}.${after}`;
  return plain === "0" ? plain : sign + plain;
}

/** A number in plain digits, the fewest that are read back as the same number; its point moved if asked. */
export function decimalText(value: number, places = 0): string {
  return shifted(String(value), places);
}
