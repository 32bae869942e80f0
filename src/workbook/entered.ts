import type { PlanCell } from "./plan";

/** A cell as it comes out of a sheet: empty cells are empty texts, errors texts such as `#N/A`. */
export type Cell = string | number | boolean;

const TRUTH = /^(true|false)$/i;
/** What an English Excel reads as a date although it begins with a letter: `Nov 2025`, `May-5`. */
const MONTH_LIKE = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/i;

/**
 * A cell as it is handed to Excel. Text that Excel would turn into a formula, a number, a date, a truth value or an
 * error gets a leading apostrophe, which Excel takes off again: `=1+1`, `-`, `@x`, `2025-12-22`, `0012`. Safe is what
 * begins with a letter of any script and looks like neither a date nor TRUE.
 */
export function entered(cell: PlanCell): Cell {
  if (typeof cell === "object") return cell.formula;
  if (typeof cell !== "string" || cell === "") return cell;
  const safe = /^\p{L}/u.test(cell) && !TRUTH.test(cell) && !MONTH_LIKE.test(cell);
  return safe ? cell : `'${cell}`;
}
