import { cellEnd, NEWLINE, QUOTE, RETURN, SPACE } from "./cell-end";
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
  /** By column how long its cell was in the row before, with what ends it. */
  private readonly lengths: Int32Array;
  /** By column which of two guesses is tried first: 0 what followed the word before, 1 what followed in the column. */
  private readonly guesses: Int32Array;
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
    this.lengths = new Int32Array(width);
    this.guesses = new Int32Array(width);
    this.isWord = Uint8Array.from(sums.meanings.of, (meaning) => (meaning ? 1 : 0));
    this.lastWords = new Int32Array(width).fill(width);
    for (let c = 1; c < width; c++)
      this.lastWords[c] = this.isWord[c - 1] === 1 ? c - 1 : this.lastWords[c - 1]!;
    this.blanks = new Int32Array(width + 1).map(() => this.known.blank());
    sums.entries.set(this.blanks);
  }

  /**
   * Reads rows from `start` to `end`, behind which there is a nought. All in one function, which runs a million times:
   * what it calls is small enough to be compiled into it.
   * @returns Where the first row begins that is not whole; -1 where one is unusual.
   */
  read(start: number, end: number): number {
    const { bytes, view, known, isWord, isEnd, lengths, guesses, lastWords, sums } = this;
    const { entries, amounts, starts } = sums;
    const { delimiter, columns } = this.table;
    const { width } = columns;
    const lastColumn = width - 1;
    let { data } = known;
    let previous = -1;
    // What the row before had in common with the one above it.
    let commonColumns = 0;
    let commonBytes = 0;
    sums.prepare(end - start);
    for (let p = start; ;) {
      const first = bytes[p]!;
      if (first === NEWLINE || first === RETURN) {
        p++;
        continue;
      }
      if (p >= end) return p;
      const rowStart = p;
      // Where the row before is as far as this one.
      let above = previous;
      let column = 0;
      let same = -1;
      if (previous >= 0) {
        same = alike(view, p, above);
        if (commonBytes <= same) {
          column = commonColumns;
          p += commonBytes;
          above += commonBytes;
          same -= commonBytes;
        }
      }
      let unchanged = -1;
      for (;;) {
        // Columns that are as in the row before are passed over.
        while (column < lastColumn && lengths[column]! <= same) {
          const length = lengths[column]!;
          p += length;
          above += length;
          same -= length;
          column++;
        }
        if (unchanged < 0) {
          unchanged = column;
          commonColumns = column;
          commonBytes = p - rowStart;
        }
        const from = p;
        if (column > lastColumn) {
          // Nothing may come but an empty cell, which may be quoted.
          if (bytes[p] === QUOTE && bytes[p + 1] === QUOTE) p += 2;
        } else if (isWord[column] === 1) {
          const last = entries[column]!;
          const follower = entries[lastWords[column]!]! + FOLLOWER;
          const successor = last + SUCCESSOR;
          const guess = guesses[column] === 0 ? follower : successor;
          let entry = data[guess]!;
          p = match(data, entry, view, from);
          if (isEnd[bytes[p]!] === 0) {
            entry = data[follower + successor - guess]!;
            p = match(data, entry, view, from);
            if (isEnd[bytes[p]!] === 1) guesses[column] = 1 - guesses[column]!;
            else {
              p = cellEnd(bytes, from, delimiter);
              if (isEnd[bytes[p]!] === 0) return rowStart;
              entry = known.find(view, column, from, p) || this.enter(column, from, p);
              if (entry < 0) return -1;
              data = known.data;
            }
          }
          data[follower] = entry;
          data[successor] = entry;
          entries[column] = entry;
        } else {
          starts[column] = from;
          p = plainAmount(bytes, from, isEnd, amounts, column);
          if (p === 0) {
            amounts[column] = -1;
            p = cellEnd(bytes, from, delimiter);
            if (isEnd[bytes[p]!] === 0) return rowStart;
            // Also an amount that nobody asks for must be text.
            if (!this.table.texts.isText(bytes, from, p)) return -1;
          }
        }
        const next = bytes[p]!;
        if (isEnd[next] === 0) return rowStart;
        p++;
        if (column <= lastColumn) {
          above += lengths[column]!;
          lengths[column] = p - from;
        }
        if (next !== delimiter) break;
        column++;
        same = previous >= 0 && column < lastColumn ? alike(view, p, above) : -1;
      }
      if (column >= lastColumn && sums.add(data, unchanged)) previous = rowStart;
      else if (isBlank(bytes, rowStart, p, delimiter)) previous = -1;
      else return -1;
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

/** Whether a row has nothing but spaces and delimiters, as Excel leaves them below a table. */
function isBlank(bytes: Uint8Array, start: number, end: number, delimiter: number): boolean {
  const blanks = [delimiter, SPACE, NEWLINE, RETURN];
  return bytes.subarray(start, end).every((byte) => blanks.includes(byte));
}

/**
 * How many bytes, at least, are the same at two places. Eight bytes of a text are equal as numbers if and only if they
 * are equal: none of them are those of 0, and what is no number for sure is only taken for different.
 */
function alike(view: DataView, at: number, before: number): number {
  let same = 0;
  while (view.getFloat64(at + same, true) === view.getFloat64(before + same, true)) same += 8;
  return view.getInt32(at + same, true) === view.getInt32(before + same, true) ? same + 4 : same;
}
