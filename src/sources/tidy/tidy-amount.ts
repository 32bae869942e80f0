import { shifted } from "./decimal";

/** Why a number is refused; the sentences say what to do about each. */
export type BadNumber = "negative" | "locale" | "exponent" | "unreadable" | "tooLarge";

/** A cell: text in CSV; in JSON also a number. */
export type TidyCell = string | number;

/** How a number is written. */
export interface NumberForm {
  /** Decimal places by which its point is moved: 3 where tonnes become kg. */
  readonly places: number;
  /** Whether it may be negative: rates and ends of bands may, amounts may not. */
  readonly signed?: boolean;
  /** Whether it is a whole number, so that `1.234` may well be 1234 with a point between the thousands. */
  readonly whole?: boolean;
  /** Whether `1,234` is 1234: where commas separate cells it is, elsewhere it may be a decimal comma. */
  readonly thousands?: boolean;
}

const NOT_KNOWN =
  /^(|-+|[–—?…]|\.{2,}|nan|null|none|n\/?a|#n\/a|n\.a\.|not available|unknown|未知|暂无|无数据)$/i;

/** Whether a cell says that nothing is known: it is empty, or `NaN`, `n/a`, `-` and the like. */
export function isNotKnown(cell: TidyCell): boolean {
  return cell === "" || (typeof cell === "string" && NOT_KNOWN.test(cell.trim()));
}

/**
 * A number out of a cell, to the last digit: `6606.9` tonnes are 6606900 kg. Undefined where nothing is known.
 * Refused: a negative amount, a decimal comma or points between thousands, an exponent (`1.2E+07` has lost digits),
 * and what is no number.
 */
export function readNumber(cell: TidyCell, form: NumberForm): number | BadNumber | undefined {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return "unreadable";
    return signedOr(cell < 0, form) ?? Number(shifted(String(cell), form.places));
  }
  // As nearly all amounts are: what is left of the point after moving it is whole, and so is exact when rounded.
  const simple = /^\d{1,12}(?:\.(\d{1,3}))?$/.exec(cell);
  const decimals = simple?.[1]?.length ?? 0;
  if (simple && decimals <= form.places && !(form.whole && decimals > 0))
    return Math.round(Number(cell) * 10 ** form.places);
  if (isNotKnown(cell)) return undefined;
  const plain = cell.normalize("NFKC").trim();
  const isNegative = /^[-−–(]/.test(plain);
  const digits = plain.replace(/^[-−]/, "");
  const bad = signedOr(isNegative, form) ?? badForm(digits, form);
  if (bad) return bad;
  const moved = Number(shifted(digits.replaceAll(",", ""), form.places));
  // Never -0, which is a different number to those who look closely.
  return isNegative && moved !== 0 ? -moved : moved;
}

function signedOr(isNegative: boolean, { signed = false }: NumberForm): BadNumber | undefined {
  return isNegative && !signed ? "negative" : undefined;
}

function badForm(digits: string, { whole, thousands }: NumberForm): BadNumber | undefined {
  if (whole && /^\d{1,3}\.\d{3}$/.test(digits)) return "locale";
  const pointed = /^\d{1,3}([.' ]\d{3})+(,\d+)?$/.test(digits) && !/^\d+\.\d+$/.test(digits);
  const commaDecimal = /^(\d+,(\d{1,2}|\d{4,})|\d{4,},\d+|0+,\d+)$/.test(digits);
  if (pointed || commaDecimal || (!thousands && /^\d+,\d+/.test(digits))) return "locale";
  if (/^\d+(\.\d*)?e\+?\d+$/i.test(digits)) return "exponent";
  const isNumber = /^((\d+|\d{1,3}(,\d{3})+)(\.\d*)?|\.\d+)(e-\d{1,3})?$/i.test(digits);
  return isNumber ? undefined : "unreadable";
}
