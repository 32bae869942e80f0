import type { Catalogue } from "../../dataset/catalogue";
import { monthOfSerial, serialOf } from "../../dataset/month";
import { type GridCell, isBlank, textIn } from "./grid";
import { isTotal, monthIn, productIn } from "./grid-headings";
import type { GridRole } from "./grid-mapping";

/** How many of the cells must be of one kind: a column may have a total, a note or a slip among them. */
const MOST = 0.8;

/**
 * What a column holds by the cells below its header: months, products or partners. Undefined for amounts, and for what
 * cannot be told.
 */
export function roleByContent(
  cells: readonly GridCell[],
  catalogue: Catalogue
): GridRole | undefined {
  const filled = cells.filter((cell) => !isBlank(cell) && !isTotalOnly(cell, catalogue));
  if (filled.length === 0) return undefined;
  const isMostly = (of: (cell: GridCell) => boolean) =>
    filled.filter(of).length >= filled.length * MOST;
  if (isMostly((cell) => monthIn(cell) !== undefined) && areDates(filled)) return "month";
  if (isMostly((cell) => productIn(cell, catalogue) !== undefined)) return "product";
  const isPartner = (cell: GridCell) =>
    typeof cell === "string" && catalogue.partnerNamed(textIn(cell)) !== undefined;
  return isMostly(isPartner) ? "partner" : undefined;
}

/**
 * Whether numbers that may be dates are: all of one day of the month (as a rule the first), or all the last. Else they
 * may be amounts: 38900 tonnes are no July 2006.
 */
export function areDates(cells: readonly GridCell[]): boolean {
  const serials = cells.filter((cell) => typeof cell === "number" && cell < 100_000) as number[];
  const days = new Set(
    serials.map((serial) => Math.floor(serial) - serialOf(monthOfSerial(serial)))
  );
  const isLast = (serial: number) =>
    monthOfSerial(Math.floor(serial) + 1) !== monthOfSerial(serial);
  return days.size <= 1 || serials.every(isLast);
}

function isTotalOnly(cell: GridCell, catalogue: Catalogue): boolean {
  return isTotal(cell) && productIn(cell, catalogue) === undefined;
}
