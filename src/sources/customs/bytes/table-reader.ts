import { cellEnd, NEWLINE, QUOTE, RETURN } from "./cell-end";
import { NO_MEANING } from "./column-meanings";
import type { FoundTable } from "./find-table";
import { FOLLOWER, KnownCells, match, SUCCESSOR } from "./known-cells";
import { plainAmount } from "./plain-amount";
import type { TableSums } from "./table-sums";

/** Different cells, and words of memory that they take, beyond which a table is read as text. */
const MOST_CELLS = 1 << 16;
const MOST_WORDS = 1 << 21;
/** A cell of more bytes is none of a table of figures. */
const LONGEST_CELL = 1 << 16;
/** Different cells that mean nothing, such as remarks, beyond which such cells are looked at anew every time. */
const MOST_MEANINGLESS = 1 << 12;

/**
 * Reads the rows of a table out of a buffer, as far as it is filled. Fast because most of a row was there before: what
 * begins as in the row above is skipped, a word is guessed by the one before it and compared four bytes at a time, and
 * only what is new is read as text.
 */
export class TableReader {
  private readonly known = new KnownCells();
  private readonly view: DataView;
  /** By column whether its cells are words; the others are amounts. */
  private readonly isWord: Uint8Array;
  /** By byte whether a cell ends before it. */
  private readonly isEnd = new Uint8Array(256);
  /** By column where its cell began in the row before, from the row's beginning. */
  private readonly offsets: Int32Array;
  /** By column which column of words is the last before it. */
  private readonly lastWords: Int32Array;
  /** By column an entry that stands for no cell, and one for what is before the first word. */
  private readonly blanks: Int32Array;
  private meaningless = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly table: FoundTable,
    private readonly sums: TableSums
  ) {
    const { width } = table.columns;
    for (const end of [table.delimiter, NEWLINE, RETURN]) this.isEnd[end] = 1;
    this.view = new DataView(bytes.buffer);
    // Beyond the last column nothing is as in the row before.
    this.offsets = new Int32Array(width + 1).fill(0x7fffffff);
    this.isWord = Uint8Array.from(sums.meanings.of, (meaning) => (meaning ? 1 : 0));
    this.lastWords = new Int32Array(width).fill(width);
    for (let c = 1; c < width; c++)
      this.lastWords[c] = this.isWord[c - 1] === 1 ? c - 1 : this.lastWords[c - 1]!;
    this.blanks = new Int32Array(width + 1).map(() => this.known.blank());
    sums.entries.set(this.blanks);
  }

  /**
   * Reads rows from `start` to `end`, behind which there is a nought.
   * @returns Where the first row begins that is not whole; -1 where one is unusual.
   */
  read(start: number, end: number): number {
    const { bytes, view, known, isWord, isEnd, offsets, lastWords, sums } = this;
    const { entries, amounts, starts } = sums;
    const { delimiter, columns } = this.table;
    const { width } = columns;
    let { data } = known;
    let previous = -1;
    sums.prepare(end - start);
    for (let p = start; ;) {
      const first = bytes[p]!;
      if (first === NEWLINE || first === RETURN) {
        p++;
        continue;
      }
      if (p >= end) return p;
      const rowStart = p;
      let column = 0;
      let unchanged = -1;
      let isFresh = previous >= 0;
      for (;;) {
        if (isFresh) {
          // What is here as it was in the row before is passed over, column by column.
          isFresh = false;
          const old = offsets[column]!;
          const same = alike(view, p, previous + old);
          const moved = p - rowStart - old;
          while (offsets[column + 1]! - old <= same) {
            offsets[column]! += moved;
            column++;
          }
          p = rowStart + offsets[column]! + moved;
        }
        if (unchanged < 0) unchanged = column;
        let next: number;
        if (column >= width) {
          // Behind the last column nothing but an empty cell, which may be quoted.
          if (bytes[p] === QUOTE && bytes[p + 1] === QUOTE) p += 2;
          next = bytes[p]!;
          if (isEnd[next] === 0) return rowStart;
        } else if (isWord[column] === 1) {
          offsets[column] = p - rowStart;
          // Two guesses: what followed the word before the last time, and what came here after the row before.
          const before = entries[lastWords[column]!]!;
          let entry = data[before + FOLLOWER]!;
          let q = match(data, entry, view, p);
          next = bytes[q]!;
          if (isEnd[next] === 0) {
            const last = entries[column]!;
            entry = data[last + SUCCESSOR]!;
            q = match(data, entry, view, p);
            next = bytes[q]!;
            if (isEnd[next] === 0) {
              q = cellEnd(bytes, p, delimiter);
              next = bytes[q]!;
              if (isEnd[next] === 0) return rowStart;
              entry = known.find(view, column, p, q) || this.enter(column, p, q);
              if (entry < 0) return -1;
              data = known.data;
              data[last + SUCCESSOR] = entry;
            }
            data[before + FOLLOWER] = entry;
          }
          entries[column] = entry;
          p = q;
        } else {
          offsets[column] = p - rowStart;
          starts[column] = p;
          p = plainAmount(bytes, p, isEnd, amounts, column);
          if (p === 0) {
            amounts[column] = -1;
            p = cellEnd(bytes, starts[column]!, delimiter);
          }
          next = bytes[p]!;
          if (isEnd[next] === 0) return rowStart;
        }
        p++;
        if (next !== delimiter) break;
        column++;
        isFresh = previous >= 0 && column < width;
      }
      if (column + 1 < width || !sums.add(data, unchanged)) return -1;
      previous = rowStart;
    }
  }

  /** Enters a cell that was not there before; -1 where it is unusual, or there are too many. */
  private enter(column: number, start: number, end: number): number {
    const { known, bytes, view } = this;
    const { texts } = this.table;
    const text = texts.cell(bytes, start, end);
    if (text === undefined || end - start > LONGEST_CELL) return -1;
    const meaning = this.sums.meanings.of[column]!;
    if (meaning === NO_MEANING && ++this.meaningless > MOST_MEANINGLESS)
      return this.blanks[column]!;
    if (known.count >= MOST_CELLS || known.data.length >= MOST_WORDS) return -1;
    return known.add(view, column, start, end, meaning(text.trim()));
  }
}

/**
 * How many bytes, at least, are the same at two places. Eight bytes of a text are equal as numbers if and only if they
 * are equal: none of them are those of 0, and what is no number for sure is only taken for different.
 */
function alike(view: DataView, at: number, before: number): number {
  let same = 0;
  while (view.getFloat64(at + same) === view.getFloat64(before + same)) same += 8;
  return view.getInt32(at + same) === view.getInt32(before + same) ? same + 4 : same;
}
