import { MEANING } from "./known-cells";

/** A table tells its rows apart by no more different combinations than these: of regimes and provinces there are hundreds. */
export const MOST_COMBINATIONS = 8192;

/** Numbers different combinations of a few cells, in the order in which they come. */
export class Combinations {
  /** Open addressing: a number and one at the first free place after that of its hash. */
  private readonly table = new Int32Array(MOST_COMBINATIONS * 2);
  /** What the cells of each mean, and the entries of its cells when it was there first. */
  private readonly parts: Int32Array;
  private readonly entries: Int32Array;
  /** Which combination came after each the last time: a good guess. */
  private readonly followers = new Int32Array(MOST_COMBINATIONS);
  private readonly columns: Int32Array;
  private size = 0;
  private last = 0;

  /** @param columns Where in a row the cells stand; there may be none. */
  constructor(columns: readonly number[]) {
    this.columns = Int32Array.from(columns);
    this.parts = new Int32Array(MOST_COMBINATIONS * columns.length);
    this.entries = new Int32Array(MOST_COMBINATIONS * columns.length);
  }

  /**
   * The number of a row's combination, by what its cells mean.
   * @returns MOST_COMBINATIONS where there are too many.
   */
  numberOf(row: Int32Array, data: Int32Array): number {
    const { columns, entries, followers } = this;
    const { length } = columns;
    const guess = followers[this.last]!;
    let c = 0;
    while (c < length && entries[guess * length + c]! === row[columns[c]!]!) c++;
    if (c < length) followers[this.last] = this.find(row, data);
    this.last = followers[this.last]!;
    return this.last;
  }

  private find(row: Int32Array, data: Int32Array): number {
    const { columns, table, parts } = this;
    const { length } = columns;
    let hash = 0;
    for (let c = 0; c < length; c++) {
      hash = Math.imul(hash ^ data[row[columns[c]!]! + MEANING]!, 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    const mask = table.length - 1;
    for (let i = hash & mask; ; i = (i + 1) & mask) {
      const number = table[i]! - 1;
      if (number < 0 && this.size === MOST_COMBINATIONS) return MOST_COMBINATIONS;
      if (number < 0) return this.add(i, row, data);
      let c = 0;
      while (c < length && parts[number * length + c]! === data[row[columns[c]!]! + MEANING]!) c++;
      if (c === length) return number;
    }
  }

  private add(i: number, row: Int32Array, data: Int32Array): number {
    const number = this.size++;
    this.columns.forEach((column, c) => {
      this.parts[number * this.columns.length + c] = data[row[column]! + MEANING]!;
      this.entries[number * this.columns.length + c] = row[column]!;
    });
    this.table[i] = number + 1;
    return number;
  }
}
