import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { RichApiError, invalidArgument } from "../protocol/host-object";
import { intersection, type Box } from "./address";
import { CellReading, type Scalar } from "./cell-reading";
import { looksLikeDates } from "./date-format";
import { dateStep } from "./date-steps";
import { growthTrend, guessedSeries, linearTrend, repeated, type Series } from "./fill-series";
import type { Range } from "./range";
import { styleMark, styleNameOf } from "./styles/cell-styles";
import { emptied, type EntryRules, typedCell } from "./typed-input";

const types =
  "FillDefault FillCopy FillSeries FillFormats FillValues FillDays FillWeekdays FillMonths FillYears LinearTrend GrowthTrend".split(
    " "
  );

/**
 * Carries cells on to the cells beside them, as dragging the fill handle does ("Range.autoFill", Excel.AutoFillType).
 * The destination holds the source and is longer in one direction.
 */
export function autoFill(source: Range, destination: Range, type = "FillDefault"): void {
  if (type === "FlashFill") {
    const name = "Range.autoFill";
    throw new RichApiError(
      "NotImplemented",
      `The workbench does not implement ${name} "${type}".`,
      name
    );
  }
  if (!types.includes(type)) throw invalidArgument("Range.autoFill");
  const { worksheet, box: from } = source;
  const { box: to } = destination;
  const shared = intersection(from, to);
  const isWhole = shared?.rows === from.rows && shared.columns === from.columns;
  const vertical = from.column === to.column && from.columns === to.columns;
  const horizontal = from.row === to.row && from.rows === to.rows;
  if (destination.worksheet !== worksheet || !isWhole || (!vertical && !horizontal)) {
    throw invalidArgument("Range.autoFill");
  }
  worksheet.requireWritable();
  const cells = new CellReading(worksheet.engine, worksheet.id);
  const lines = vertical ? from.columns : from.rows;
  const series = Array.from({ length: lines }, (_, line) =>
    seriesOf(cells, lineOf(from, line, vertical), type)
  );
  const { functions, date1904 } = worksheet.engine;
  const lexer = worksheet.engine.injector.get(LexerTreeBuilder);
  const length = vertical ? from.rows : from.columns;
  worksheet.writing[type === "FillFormats" ? "restyle" : "write"](worksheet.id, to, (i, j) => {
    const [row, column] = [to.row + i, to.column + j];
    const along = vertical ? row - from.row : column - from.column;
    if (along >= 0 && along < length) return null;
    const back = ((along % length) + length) % length;
    const like = vertical ? { row: from.row + back, column } : { row, column: from.column + back };
    const look = lookOf(cells, like.row, like.column);
    if (type === "FillFormats") return look;
    const formula = cells.formulaText(like.row, like.column);
    const content: ICellData = formula
      ? {
          ...emptied(),
          f: lexer.moveFormulaRefOffset(formula, column - like.column, row - like.row),
        }
      : plain(series[vertical ? j : i](along), { functions, date1904 });
    return type === "FillValues" ? content : { ...content, ...look };
  });
}

/** A value as it is, without being read anew: a text that looks like a number stays a text. */
const plain = (value: Scalar, rules: EntryRules): ICellData =>
  typedCell(typeof value === "string" && value !== "" ? `'${value}` : value, "General", rules) ??
  emptied();

const lookOf = (cells: CellReading, row: number, column: number): ICellData => ({
  s: cells.style(row, column),
  ...styleMark(styleNameOf(cells.entered(row, column))),
});

interface Line {
  places: readonly (readonly [row: number, column: number])[];
}

function lineOf(box: Box, line: number, vertical: boolean): Line {
  return {
    places: Array.from({ length: vertical ? box.rows : box.columns }, (_, i) =>
      vertical ? [box.row + i, box.column + line] : [box.row + line, box.column + i]
    ),
  };
}

function seriesOf(cells: CellReading, { places }: Line, type: string): Series {
  const values = places.map(([row, column]) => cells.value(row, column));
  const numbers = values.every((value) => typeof value === "number") ? values : null;
  const isDate = places.every(([row, column]) => looksLikeDates(cells.numberFormat(row, column)));
  switch (type) {
    case "FillDefault":
      return guessedSeries(values, isDate);
    case "FillSeries":
      return numbers ? linearTrend(numbers) : guessedSeries(values, isDate);
    case "LinearTrend":
      return numbers ? linearTrend(numbers) : repeated(values);
    case "GrowthTrend":
      return numbers?.every((value) => value > 0) ? growthTrend(numbers) : repeated(values);
    case "FillDays":
    case "FillWeekdays":
    case "FillMonths":
    case "FillYears":
      return numbers ? (index) => dateStep(type, numbers[0], index) : repeated(values);
    default:
      return repeated(values);
  }
}
