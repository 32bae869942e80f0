import type { Catalogue, Language } from "../../dataset/catalogue";
import { flowNamed } from "../customs/customs-flow";
import { shown } from "../comtrade/shown";
import { findHeader } from "./find-header";
import { type Grid, type GridCell, isBlank, textIn, widthOf } from "./grid";
import { monthIn, productIn, roleNamed } from "./grid-headings";
import { type GridMapping, type GridRole, type MappingChoices, roleNames } from "./grid-mapping";
import { gridSentences } from "./grid-sentences";
import { currencyNamed, isOtherUnit, unitNamed } from "./grid-units";
import { roleByContent } from "./role-by-content";

/** A mapping to begin with, and sentences on what it lacks or assumes; none where all is said in the range. */
export interface MappingProposal {
  readonly mapping: GridMapping;
  readonly problems: readonly string[];
}

/**
 * What the columns of a range seem to hold: by the names of the columns, else by what stands in them. Another shape or
 * header row gives other roles and names: propose again with those as choices. Never throws.
 */
export function proposeMapping(
  grid: Grid,
  catalogue: Catalogue,
  language: Language,
  choices: MappingChoices = {}
): MappingProposal {
  const say = gridSentences[language];
  const name = shown(grid.name, 80);
  const problems: string[] = [];
  const { header, shape, across, isSure } = findHeader(grid, catalogue, choices);
  const cells = grid.cells[header] ?? [];
  const names = Array.from({ length: widthOf(grid) }, (_, i) => textIn(cells[i]));
  const roles: GridRole[] = names.map(() => "ignored");
  const at = new Map<GridRole, number>();
  const isOpen = (role: GridRole) =>
    shape === "long" || role === "partner" || role === (across === "months" ? "product" : "month");
  const take = (role: GridRole, column: number) => {
    const first = at.get(role);
    if (first === undefined) {
      at.set(role, column);
      roles[column] = role;
    } else {
      const told = (i: number) => say.column(i + 1, shown(names[i]));
      const called = roleNames(language)[role];
      problems.push(say.firstTaken(name, called, told(first), told(column)));
    }
  };

  const below = grid.cells.slice(header + 1, header + 1 + LOOKED_AT);
  const titles = textsAbove(grid, header);
  const measure = shape === "wide" ? measureOf(names, titles) : "quantity";
  names.forEach((heading, i) => {
    if (shape === "wide") {
      const axis = across === "months" ? monthIn(cells[i]) : productIn(cells[i], catalogue);
      const isOther = measure === "quantity" ? currencyNamed(heading) : unitNamed(heading);
      if (axis !== undefined && !isOther) return void (roles[i] = "figure");
    }
    const role = roleNamed(heading);
    if (role && isOpen(role)) take(role, i);
  });
  // Columns without a name that says anything, by what stands in them.
  names.forEach((heading, i) => {
    const named = roleNamed(heading);
    if (roles[i] !== "ignored" || (named && isOpen(named))) return;
    const role = roleByContent(
      below.map((row) => row[i] ?? ""),
      catalogue
    );
    if (role && isOpen(role) && !at.has(role)) take(role, i);
  });
  if (shape === "long" && !at.has("quantity") && !at.has("value")) {
    const amounts = names.flatMap((heading, i) =>
      roles[i] === "ignored" && !isOtherUnit(heading) && isAmounts(below, i) ? [i] : []
    );
    if (amounts.length === 1) take("quantity", amounts[0]!);
  }

  const units = names.filter((_, i) => roles[i] !== "ignored" || names[i] === "");
  const said = [...units, ...titles];
  const unit = first(said, unitNamed);
  const currency = first(said, currencyNamed);
  const flow = first([...titles, grid.name, ...units], flowNamed);
  if (!isSure) problems.push(say.noHeaderFound(name));
  if (isOpen("month") && !at.has("month")) problems.push(say.noMonth(name));
  if (isOpen("product") && !at.has("product")) problems.push(say.noProduct(name));
  if (shape === "wide" && !roles.includes("figure")) problems.push(say.noFigures(name, across!));
  if (shape === "long" && !at.has("quantity") && !at.has("value"))
    problems.push(say.noAmounts(name));
  const other = [...units, ...titles].find(isOtherUnit);
  if (other !== undefined) problems.push(say.otherUnit(name, shown(other)));
  const hasWeights = at.has("quantity") || (roles.includes("figure") && measure === "quantity");
  const hasValues = at.has("value") || (roles.includes("figure") && measure === "value");
  if (hasWeights && !unit) problems.push(say.unitAssumed(name));
  if (hasValues && !currency) problems.push(say.currencyAssumed(name));
  const mapping: GridMapping = {
    shape,
    header,
    roles,
    names,
    unit: unit ?? "t",
    currency: currency ?? "USD",
    ...(shape === "wide" && { across: across!, measure }),
    ...(flow && { flow }),
  };
  return { mapping, problems };
}

/** Rows below the header that are looked at. */
const LOOKED_AT = 50;

function textsAbove({ cells }: Grid, header: number): string[] {
  return cells
    .slice(0, header)
    .flatMap((row) => row.filter((cell) => typeof cell === "string").map(textIn))
    .filter((text) => text !== "");
}

/** What figures are whose columns are headed by months or products: values where only a currency is named. */
function measureOf(names: readonly string[], titles: readonly string[]): "quantity" | "value" {
  const said = [...names, ...titles];
  const hasUnit = first(said, unitNamed) !== undefined;
  return !hasUnit && first(said, currencyNamed) !== undefined ? "value" : "quantity";
}

function isAmounts(rows: readonly (readonly GridCell[])[], column: number): boolean {
  const filled = rows.map((row) => row[column] ?? "").filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => typeof cell === "number");
}

/** What the first of some texts says that says anything. */
function first<T>(texts: readonly string[], read: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = read(text);
    if (found !== undefined) return found;
  }
  return undefined;
}
