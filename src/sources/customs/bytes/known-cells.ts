/** Words of memory at first, and places of the table; doubled when they are full. */
const WORDS = 1 << 14;
const PLACES = 1 << 11;

/** Where in an entry stands what: how many bytes the cell has, what it means. */
const LENGTH = 0;
export const MEANING = 1;
/** Which entry stood in the next column of words when this one was there last. */
export const FOLLOWER = 2;
/** Which entry stood in its own column in the row after that. */
export const SUCCESSOR = 3;
const COLUMN = 4;
const HASH = 5;
/** Its bytes, four to a word. */
const WORD = 6;

/** What `find` gives for a cell that was not there before. */
const NO_CELL = 0;

/**
 * The different cells of a table, each once, with the quotation marks around it: a cell that was there before is found
 * again by its bytes, and need not be read as text a second time. Equal bytes in two columns are two entries.
 *
 * An entry is the place in `data` where it begins; all of them lie in one array, because the reader looks at a dozen
 * for every row.
 */
export class KnownCells {
  data = new Int32Array(WORD + 1);
  /** How many there are. */
  count = 0;
  private used = 0;
  /** Open addressing: an entry at the first free place after that of its hash. */
  private table = new Int32Array(PLACES / 2);

  constructor() {
    this.data = wider(this.data, WORDS);
    this.makeRoom();
    this.blank();
  }

  /** A new entry that no cell is: four bytes of nought, which no text has. */
  blank(): number {
    const entry = this.used;
    this.used = entry + WORD + 1;
    this.data[entry + LENGTH] = 4;
    return entry;
  }

  /** The entry of a cell, from its first byte to its end; NO_CELL where it was not there before. */
  find(view: DataView, column: number, start: number, end: number): number {
    const { data, table } = this;
    const hash = hashOf(view, column, start, end);
    const mask = table.length - 1;
    for (let i = hash & mask; ; i = (i + 1) & mask) {
      const entry = table[i]!;
      if (
        entry === NO_CELL ||
        (data[entry + HASH] === hash && this.is(entry, view, column, start, end))
      )
        return entry;
    }
  }

  /** Enters a cell that was not there before. */
  add(view: DataView, column: number, start: number, end: number, meaning: number): number {
    const entry = this.used;
    const used = entry + WORD + ((end - start + 3) >> 2);
    if (used > this.data.length) this.data = wider(this.data, used);
    const { data } = this;
    data[entry + LENGTH] = end - start;
    data[entry + COLUMN] = column;
    data[entry + MEANING] = meaning;
    data[entry + HASH] = hashOf(view, column, start, end);
    for (let p = start, word = entry + WORD; p < end; p += 4, word++)
      data[word] = wordAt(view, p, end);
    this.used = used;
    if (++this.count * 2 > this.table.length) this.makeRoom();
    this.enter(entry);
    return entry;
  }

  private is(entry: number, view: DataView, column: number, start: number, end: number): boolean {
    const { data } = this;
    if (data[entry + COLUMN] !== column || data[entry + LENGTH] !== end - start) return false;
    for (let p = start, word = entry + WORD; p < end; p += 4, word++)
      if (data[word] !== wordAt(view, p, end)) return false;
    return true;
  }

  private enter(entry: number): void {
    const mask = this.table.length - 1;
    let i = this.data[entry + HASH]! & mask;
    while (this.table[i] !== NO_CELL) i = (i + 1) & mask;
    this.table[i] = entry;
  }

  private makeRoom(): void {
    const entries = this.table.filter((entry) => entry !== NO_CELL);
    this.table = new Int32Array(this.table.length * 2);
    for (const entry of entries) this.enter(entry);
  }
}

/**
 * Where the bytes of an entry end, if they are what stands at `at`; else the last place of the buffer, where nothing
 * stands. What comes behind them is not looked at.
 */
export function match(data: Int32Array, entry: number, view: DataView, at: number): number {
  const length = data[entry + LENGTH]!;
  const whole = at + (length & ~3);
  let word = entry + WORD;
  let p = at;
  while (p < whole && view.getInt32(p, true) === data[word]!) {
    p += 4;
    word++;
  }
  const rest = length & 3;
  const isIt =
    p === whole &&
    (rest === 0 || (view.getInt32(p, true) & ((1 << (rest << 3)) - 1)) === data[word]!);
  return isIt ? p + rest : view.byteLength - 1;
}

/** Bytes of a cell as a word: four, or what is left of them. */
function wordAt(view: DataView, at: number, end: number): number {
  const word = view.getInt32(at, true);
  return end - at >= 4 ? word : word & ((1 << ((end - at) << 3)) - 1);
}

function hashOf(view: DataView, column: number, start: number, end: number): number {
  let hash = Math.imul(column + 1, 0x9e3779b1);
  for (let p = start; p < end; p += 4) {
    hash = Math.imul(hash ^ wordAt(view, p, end), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash;
}

function wider(from: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const into = new Int32Array(Math.max(from.length * 2, least));
  into.set(from);
  return into;
}
