import { CellReading, type Scalar } from "../cell-reading";
import type { Range } from "../range";
import { rangeMeant } from "./range-meant";

/** One item of a list: what is read of it, and what a cell gets when it is chosen. */
export interface ListChoice {
  text: string;
  value: Scalar;
  /** The number format of the cell that it comes from; General for a word of the rule. */
  format: string;
}

/** What a list offers to a cell: the words of the rule, or the cells of its source that are not empty. */
export function listChoices(cell: Range, source: string): ListChoice[] {
  if (!source.startsWith("=")) {
    return source.split(",").map((word) => {
      const text = word.trim();
      const isNumber = text !== "" && Number.isFinite(Number(text));
      return { text, value: isNumber ? Number(text) : text, format: "General" };
    });
  }
  const { worksheet, box } = rangeMeant(cell, source);
  const cells = new CellReading(worksheet.engine, worksheet.id);
  const choices: ListChoice[] = [];
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      const value = cells.value(row, column);
      if (value === "") continue;
      choices.push({
        text: cells.text(row, column),
        value,
        format: cells.numberFormat(row, column),
      });
    }
  }
  return choices;
}
