import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import { CellReading } from "./cell-reading";
import { pixelsOf } from "./cell-sizes";
import { defaultFont } from "./range-font";
import type { Range } from "./range";

/** Of a character of the default font, in pixels: digits are all as wide, letters on the average a little less. */
const characterWidth = 7;
/** Room at the sides of a cell. */
const sides = 12;
const narrowest = 30;
const widest = 600;
/** Room above and below the lines of a row, in points. */
const ends = 3.5;

/** Widths in pixels that show every text of a range in one line, by column. */
export function fittingWidths(range: Range): Record<number, number> {
  const widths: Record<number, number> = {};
  range.text.forEach((row, i) => {
    row.forEach((text, j) => {
      const column = range.columnIndex + j;
      const { scale } = fontOf(range, i, j);
      const longest = Math.max(...text.split("\n").map(lengthOf));
      const width = Math.min(Math.ceil(longest * characterWidth * scale) + sides, widest);
      widths[column] = Math.max(widths[column] ?? narrowest, width);
    });
  });
  return widths;
}

/** Heights in pixels that show all lines of the texts of a range, by row. Merged cells do not count, as in Excel. */
export function fittingHeights(range: Range): Record<number, number> {
  const { engine, id } = range.worksheet;
  const sheet = engine.sheet(id);
  const heights: Record<number, number> = {};
  range.text.forEach((row, i) => {
    const line = range.rowIndex + i;
    row.forEach((text, j) => {
      const column = range.columnIndex + j;
      const { size, scale, wraps } = fontOf(range, i, j);
      const isMerged = sheet.getMergedCell(line, column) !== null;
      const room = wraps && !isMerged ? sheet.getColumnWidth(column) - sides / 2 : Infinity;
      const lines = isMerged || !wraps ? 1 : linesIn(text, room / (characterWidth * scale));
      const height = Math.ceil(pixelsOf(lines * size * 1.32 + ends));
      heights[line] = Math.max(heights[line] ?? 20, height);
    });
  });
  return heights;
}

function fontOf(range: Range, i: number, j: number) {
  const cells = new CellReading(range.worksheet.engine, range.worksheet.id);
  const style = cells.style(range.rowIndex + i, range.columnIndex + j);
  const size = style.fs ?? defaultFont.size;
  const weight = style.bl === BooleanNumber.TRUE ? 1.08 : 1;
  const scale = (size / defaultFont.size) * weight;
  return { size, scale, wraps: style.tb === WrapStrategy.WRAP };
}

/** The length of a text in digits: an ideograph is nearly as wide as two. */
const lengthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter >= "\u2e80" ? 1.9 : 1), 0);

/** The lines that a text takes when a line holds so many characters and words are kept whole. */
function linesIn(text: string, characters: number): number {
  return text.split("\n").reduce((count, paragraph) => {
    let used = 0;
    let lines = 1;
    for (const word of paragraph.split(" ")) {
      const needed = used === 0 ? lengthOf(word) : used + 1 + lengthOf(word);
      if (needed <= characters || used === 0) used = needed;
      else [lines, used] = [lines + 1, lengthOf(word)];
    }
    return count + lines;
  }, 0);
}
