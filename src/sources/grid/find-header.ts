import type { Catalogue } from "../../dataset/catalogue";
import { type Grid, type GridCell, isBlank, textIn } from "./grid";
import { monthIn, productIn, roleNamed } from "./grid-headings";
import type { GridMapping, MappingChoices } from "./grid-mapping";
import { areDates } from "./role-by-content";

/** Rows in which the header is looked for: a range may have titles above it. */
const WITHIN = 20;

/** Where the header stands and what stands across; `isSure` where a row looks like one at all. */
export interface FoundHeader extends Pick<GridMapping, "header" | "shape" | "across"> {
  readonly isSure: boolean;
}

/** How much a row looks like a header of each kind. */
interface Likeness {
  readonly header: number;
  readonly months: number;
  readonly products: number;
  readonly named: number;
}

/** Finds the row that looks most like a header, among the first 20 or at the row that was chosen; the upper of two. */
export function findHeader(
  { cells }: Grid,
  catalogue: Catalogue,
  choices: MappingChoices
): FoundHeader {
  const rows = cells
    .slice(0, WITHIN)
    .map((row, header) => likenessOf(row, header, catalogue))
    .filter(({ header }) => choices.header === undefined || header === choices.header);
  const ofShape = (l: Likeness) => {
    const wide = Math.max(
      choices.across === "products" ? 0 : l.months,
      choices.across === "months" ? 0 : l.products
    );
    if (choices.shape === "wide") return wide;
    if (choices.shape === "long") return l.named;
    // One month or product may be of a title, or of a row of figures.
    return Math.max(wide > 1 || (wide === 1 && l.named > 0) ? wide : 0, l.named > 1 ? l.named : 0);
  };
  let best: Likeness | undefined;
  for (const row of rows) if (!best || ofShape(row) > ofShape(best)) best = row;
  const { months = 0, products = 0, named = 0 } = best ?? {};
  const header = choices.header ?? best?.header ?? 0;
  const isSure = best !== undefined && ofShape(best) > 0;
  const across = choices.across ?? (products > months ? "products" : "months");
  const axis = across === "months" ? months : products;
  const isWide = axis > 1 || (axis === 1 && named > 0 && named < 3);
  const shape = choices.shape ?? (isWide ? "wide" : "long");
  return { header, shape, isSure, ...(shape === "wide" && { across }) };
}

function likenessOf(row: readonly GridCell[], header: number, catalogue: Catalogue): Likeness {
  const filled = row.filter((cell) => !isBlank(cell));
  const months = filled.filter((cell) => monthIn(cell) !== undefined);
  const numbers = filled.filter((cell) => typeof cell === "number");
  // In a row of figures some numbers may look like dates; in a header all are, and each is another.
  const areMonths =
    numbers.every((cell) => monthIn(cell) !== undefined) &&
    new Set(months.map(monthIn)).size === months.length &&
    areDates(numbers);
  const products = new Set(filled.map((cell) => productIn(cell, catalogue)));
  products.delete(undefined);
  const areProducts = numbers.every((cell) => productIn(cell, catalogue) !== undefined);
  const roles = new Set(filled.map((cell) => roleNamed(textIn(cell))));
  roles.delete(undefined);
  return {
    header,
    months: areMonths ? months.length : 0,
    products: areProducts ? products.size : 0,
    named: numbers.length === 0 ? roles.size : 0,
  };
}
