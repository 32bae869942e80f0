import { COMMA, DIGIT_0, QUOTE } from "./cell-end";

/**
 * Reads an amount of digits alone, as customs writes it: `6606900`, or in quotation marks with a comma between
 * thousands. The number goes into `amounts`; of more than 15 digits it is not exact, but too large anyway.
 * @param isEnd By byte whether a cell ends before it.
 * @returns Where the cell ends; 0 where it is written in any other way, or is not whole.
 */
export function plainAmount(
  bytes: Uint8Array,
  start: number,
  isEnd: Uint8Array,
  amounts: Float64Array,
  column: number
): number {
  const quotes = bytes[start] === QUOTE ? 1 : 0;
  const first = start + quotes;
  let p = first;
  let amount = 0;
  let digit = bytes[p]! - DIGIT_0;
  while (digit >= 0 && digit <= 9) {
    amount = amount * 10 + digit;
    digit = bytes[++p]! - DIGIT_0;
  }
  let isPlain = p > first;
  if (quotes === 1) {
    if (p - first <= 3)
      while (isPlain && bytes[p] === COMMA) {
        const a = bytes[p + 1]! - DIGIT_0;
        const b = bytes[p + 2]! - DIGIT_0;
        const c = bytes[p + 3]! - DIGIT_0;
        isPlain = a >= 0 && a <= 9 && b >= 0 && b <= 9 && c >= 0 && c <= 9;
        amount = amount * 1000 + a * 100 + b * 10 + c;
        p += 4;
      }
    isPlain = isPlain && bytes[p] === QUOTE;
    p++;
  }
  amounts[column] = amount;
  return isPlain && isEnd[bytes[p]!] === 1 ? p : 0;
}
