import { type Language, WORLD } from "../../dataset/catalogue";
import type { Month } from "../../dataset/month";
import type { Measure } from "../../dataset/observation";
import type { Currency, Flow } from "../../dataset/trade";
import { shown } from "../comtrade/shown";
import { type ReadContext, SourceRefusal } from "../source";
import { type Grid, isBlank, textIn, widthOf } from "./grid";
import { monthIn, productIn } from "./grid-headings";
import { type GridMapping, type GridRole, roleNames } from "./grid-mapping";
import { gridSentences } from "./grid-sentences";
import { currencyNamed, isOtherUnit, unitNamed } from "./grid-units";
import { isMapping } from "./is-mapping";
import { rolesOf } from "./roles-of";

/** A column of amounts: of which measure, and by how many places the point is moved; tonnes become kg. */
export interface FigureColumn {
  readonly column: number;
  readonly heading: string;
  readonly measure: Exclude<Measure, "unitValue">;
  readonly places: 0 | 3;
  /** What its header names, where months or products stand across. */
  readonly month?: Month;
  readonly product?: string;
}

/** Where in a range what stands, checked: columns and rows are counted from 0. */
export interface GridLayout {
  readonly firstRow: number;
  readonly month?: number;
  readonly months?: number;
  readonly product?: number;
  readonly partner?: number;
  readonly figures: readonly FigureColumn[];
  /** Of all rows, where no column says; ids. */
  readonly allProduct: string | undefined;
  readonly allPartner: string;
  readonly currency: Currency | undefined;
  readonly flow: Flow;
  /** Names of columns that are not read. */
  readonly ignored: readonly string[];
}

/** Roles of which a range has one column at most. */
const SINGLE = ["month", "months", "product", "partner", "quantity", "value"] as const;
type Single = (typeof SINGLE)[number];

/**
 * Where what stands in a range. The mapping may be of an earlier state of the range, or anybody's: it is checked first.
 * @throws SourceRefusal where it is no mapping, does not fit the range, or lacks what is needed.
 */
export function layoutOf(
  grid: Grid,
  mapping: GridMapping,
  { catalogue, language }: ReadContext
): GridLayout {
  const say = gridSentences[language];
  const name = shown(grid.name, 80);
  const refuse = (sentence: string): never => {
    throw new SourceRefusal(sentence);
  };
  if (!grid.cells.some((row) => row.some((cell) => !isBlank(cell)))) refuse(say.empty(name));
  if (!isMapping(mapping)) refuse(say.badMapping(name));
  const { shape, across, header, measure = "quantity" } = mapping;
  if (header >= grid.cells.length) refuse(say.headerBeyond(name, header + 1, grid.cells.length));
  const cells = grid.cells[header]!;
  if (cells.every(isBlank)) refuse(say.blankHeader(name, header + 1));
  const headings = Array.from({ length: widthOf(grid) }, (_, i) => textIn(cells[i]));
  const axisIn = (i: number) =>
    shape === "long"
      ? undefined
      : across === "months"
        ? monthIn(cells[i])
        : productIn(cells[i], catalogue);
  const roles = rolesOf(mapping, headings, (i) => axisIn(i) !== undefined, name, language);

  const at: Partial<Record<Single, number>> = {};
  const columnNamed = (i: number) => say.column(i + 1, shown(headings[i]));
  roles.forEach((role, i) => {
    const called = roleNames(language)[role];
    if (!fits(role, mapping)) refuse(say.roleNotHere(name, called, columnNamed(i)));
    if (!isSingle(role)) return;
    if (at[role] !== undefined)
      refuse(say.roleTwice(name, called, columnNamed(at[role]), columnNamed(i)));
    at[role] = i;
  });
  const { quantity, value, ...keys } = at;

  const figures: FigureColumn[] = [];
  const currencies = new Set<Currency>();
  const take = (i: number, of: FigureColumn["measure"], axis?: Month | string) => {
    const heading = headings[i]!;
    if (isOtherUnit(heading)) refuse(say.otherUnit(name, shown(heading)));
    if (of === "value") currencies.add(currencyNamed(heading) ?? mapping.currency);
    const isTonnes = of === "quantity" && (unitNamed(heading) ?? mapping.unit) === "t";
    const named = typeof axis === "number" ? { month: axis } : axis ? { product: axis } : {};
    figures.push({ column: i, heading, measure: of, places: isTonnes ? 3 : 0, ...named });
  };
  if (quantity !== undefined) take(quantity, "quantity");
  if (value !== undefined) take(value, "value");
  const ignored = roles.flatMap((role, i) => {
    if (role === "ignored") return headings[i] ? [headings[i]] : [];
    if (role !== "figure") return [];
    const axis = axisIn(i);
    if (axis === undefined || contradicts(headings[i]!, measure))
      return headings[i] ? [headings[i]] : [];
    take(i, measure, axis);
    return [];
  });

  const typedProduct = mapping.product?.trim() ?? "";
  const typedPartner = mapping.partner?.trim() ?? "";
  const allProduct = catalogue.productNamed(typedProduct);
  const allPartner = typedPartner === "" ? WORLD : catalogue.partnerNamed(typedPartner);
  if (across !== "months" || shape === "long")
    if (keys.month === undefined) refuse(say.noMonth(name));
  if (across !== "products" || shape === "long")
    if (keys.product === undefined) {
      if (typedProduct === "") refuse(say.noProduct(name));
      if (allProduct === undefined) refuse(say.noSuchProduct(name, shown(typedProduct)));
    }
  if (allPartner === undefined) return refuse(say.noSuchPartner(name, shown(typedPartner)));
  if (figures.length === 0)
    refuse(shape === "long" ? say.noAmounts(name) : say.noFigures(name, across!));
  refuseOtherUnitAbove(grid, header, name, language);
  if (currencies.size > 1) refuse(say.twoCurrencies(name));
  const [currency] = currencies;
  const flow = mapping.flow ?? "exports";
  const firstRow = header + 1;
  return { firstRow, ...keys, figures, allProduct, allPartner, currency, flow, ignored };
}

/** A title above the header that names multiples of a unit: read without it, the figures would be wrong by thousands. */
function refuseOtherUnitAbove(grid: Grid, header: number, name: string, language: Language): void {
  for (const row of grid.cells.slice(0, header))
    for (const cell of row) {
      const title = typeof cell === "string" ? textIn(cell) : "";
      if (title !== "" && isOtherUnit(title))
        throw new SourceRefusal(gridSentences[language].otherUnit(name, shown(title)));
    }
}

/** Whether a header names a unit of the other measure: a column in USD is no quantity. */
function contradicts(heading: string, measure: FigureColumn["measure"]): boolean {
  const [unit, currency] = [unitNamed(heading), currencyNamed(heading)];
  return measure === "quantity" ? !unit && currency !== undefined : !currency && unit !== undefined;
}

function isSingle(role: GridRole): role is Single {
  return (SINGLE as readonly GridRole[]).includes(role);
}

function fits(role: GridRole, { shape, across }: GridMapping): boolean {
  if (role === "ignored") return true;
  if (shape === "long") return role !== "figure";
  if (role === "quantity" || role === "value" || role === "months") return false;
  return role !== (across === "months" ? "month" : "product");
}
