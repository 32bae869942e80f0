import { type Catalogue, type Language, WORLD } from "../../dataset/catalogue";
import type { Observation } from "../../dataset/observation";
import { type Span, spanOf } from "../../dataset/span";
import { shown } from "../comtrade/shown";
import { LARGEST } from "../largest-amounts";
import { SourceRefusal } from "../source";
import { isLikely } from "../tidy/read-month";
import { readNumber } from "../tidy/tidy-amount";
import { type GridCell, isBlank, isExcelError, textIn } from "./grid";
import { isTotal, monthIn, productIn } from "./grid-headings";
import type { FigureColumn, GridLayout } from "./grid-layout";
import { gridSentences } from "./grid-sentences";
import type { GridTally } from "./grid-tally";

/** What rows are read with. */
export interface GridRowContext {
  /** Of the range, as it may stand in a sentence. */
  readonly name: string;
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Id of the source of the figures. */
  readonly source: string;
  readonly tally: GridTally;
}

/** A figure, and the cell in which it stands. */
export interface GridFigure {
  readonly observation: Observation;
  readonly where: string;
}

/** The longest span of one figure: a hundred years. */
const MOST_MONTHS = 1200;
/** A longer text is no number. */
const LONGEST = 60;

/**
 * Makes the reader of a range's rows, which gives the figures of one.
 * @throws SourceRefusal (the reader does) where a cell is not what it must be.
 */
export function gridRowReader(
  layout: GridLayout,
  { name, catalogue, language, source, tally }: GridRowContext
): (cells: readonly GridCell[], row: number) => GridFigure[] {
  const say = gridSentences[language];
  const { figures } = layout;
  const sources = [source];
  const cellOf = (cells: readonly GridCell[], column: number | undefined): GridCell =>
    column === undefined ? "" : (cells[column] ?? "");
  const refuse = (sentence: string): never => {
    throw new SourceRefusal(sentence);
  };

  return (cells, row) => {
    const filled = figures.filter(({ column }) => !isBlank(cells[column]));
    const rowSpan = layout.month === undefined ? undefined : readSpan(cells, row, filled.length);
    if (filled.length === 0 || (layout.month !== undefined && !rowSpan)) return [];
    const product = layout.product === undefined ? layout.allProduct : readProduct(cells);
    if (layout.product !== undefined && product === undefined) return [];
    const partner = layout.partner === undefined ? layout.allPartner : readPartner(cells);
    if (partner === undefined) return [];
    const found: GridFigure[] = [];
    for (const figure of filled) {
      const span = figure.month === undefined ? rowSpan! : spanOf(figure.month);
      const where = placeOf(row, figure);
      const amount = readAmount(cells[figure.column]!, figure, span, where);
      if (amount === undefined) continue;
      const observation: Observation = {
        product: figure.product ?? product!,
        partner,
        measure: figure.measure,
        span,
        amount,
        band: { low: amount, high: amount },
        rounding: "rounded",
        basis: "reported",
        sources,
      };
      found.push({ observation, where });
    }
    return found;
  };

  /** The months of a row; undefined where it is of a total, or has no amounts either. */
  function readSpan(cells: readonly GridCell[], row: number, amounts: number): Span | undefined {
    const cell = cellOf(cells, layout.month);
    const where = say.row(name, row + 1);
    const last = monthIn(cell);
    if (last === undefined) {
      if (isTotal(cell)) tally.total(textIn(cell));
      else if (amounts === 0) {
        if (!cells.every(isBlank)) tally.note();
      } else refuse(isBlank(cell) ? say.blankMonth(where) : say.badMonth(where, shown(cell)));
      return undefined;
    }
    const typed = cellOf(cells, layout.months);
    const isNumber = typeof typed === "number" || /^\s*\d{1,4}\s*$/.test(String(typed));
    const count = isBlank(typed) ? 1 : isNumber ? Number(typed) : NaN;
    const isCount = Number.isInteger(count) && count >= 1 && count <= MOST_MONTHS;
    if (!isCount || !isLikely(last - count + 1)) refuse(say.badMonths(where, shown(typed)));
    return spanOf(last - count + 1, last);
  }

  /** Id of the product of a row; undefined where none is known by that name. */
  function readProduct(cells: readonly GridCell[]): string | undefined {
    const cell = cellOf(cells, layout.product);
    const id = productIn(cell, catalogue);
    if (id !== undefined) return id;
    if (isTotal(cell)) tally.total(textIn(cell));
    else tally.unknownProduct(shown(cell));
    return undefined;
  }

  /** Id of the partner of a row, World where its cell is empty; undefined where none is known by that name. */
  function readPartner(cells: readonly GridCell[]): string | undefined {
    const cell = cellOf(cells, layout.partner);
    if (isBlank(cell)) return WORLD;
    const id = catalogue.partnerNamed(textIn(cell));
    if (id !== undefined) return id;
    if (isTotal(cell)) tally.total(textIn(cell));
    else tally.unknownPartner(shown(cell));
    return undefined;
  }

  /** Whole kg or units of the currency; undefined where the amount is not known. */
  function readAmount(
    cell: GridCell,
    { measure, places }: FigureColumn,
    span: Span,
    where: string
  ): number | undefined {
    if (isExcelError(cell)) {
      tally.error(where);
      return undefined;
    }
    if (typeof cell === "boolean" || (typeof cell === "string" && cell.length > LONGEST))
      return refuse(say.badNumber.unreadable(where, shown(cell)));
    const found = readNumber(cell, { places, whole: places === 0, thousands: true });
    if (found === undefined) return undefined;
    if (typeof found === "string") return refuse(say.badNumber[found](where, shown(cell)));
    const amount = Math.round(found);
    const most = LARGEST[measure === "quantity" ? "kg" : "currency"] * (span.last - span.first + 1);
    return amount > most ? refuse(say.badNumber.tooLarge(where, shown(cell))) : amount;
  }

  function placeOf(row: number, { column, heading }: FigureColumn): string {
    return say.cell(name, row + 1, column + 1, shown(heading));
  }
}
