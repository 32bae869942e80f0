import { LARGEST } from "../largest-amounts";

/** Why an amount is refused; the sentences say what to do about each. */
export type BadAmount = "negative" | "tooLarge" | "unreadable";

/**
 * A whole amount, rounded: UN Comtrade has cents and fractions of a kg (10127757.599). It is a number, or its digits as
 * text, as files have it and as some proxies write it. Undefined where there is none: null, or an empty cell.
 * Refused: what is below zero, more than the largest, an exponent (`1.2E+07` has lost digits), anything else.
 */
export function readComtradeAmount(
  cell: unknown,
  kind: keyof typeof LARGEST
): number | BadAmount | undefined {
  if (cell === undefined || cell === null) return undefined;
  const amount = typeof cell === "string" ? amountIn(cell) : cell;
  if (amount === undefined) return undefined;
  if (typeof amount !== "number" || !Number.isFinite(amount)) return "unreadable";
  if (amount < 0) return "negative";
  return amount > LARGEST[kind] ? "tooLarge" : Math.round(amount);
}

function amountIn(text: string): number | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return undefined;
  return /^-?\d+(\.\d*)?$/.test(plain) ? Number(plain) : NaN;
}
