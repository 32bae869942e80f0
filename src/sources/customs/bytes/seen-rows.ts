/** How many words of 32 bits there is room for at first. */
const ROOM = 4096;
/** The highest number of a place that fits into a key, with one of 256 words of combinations. */
const MOST_PLACES = 1 << 22;

/**
 * Which rows were there already: exactly, a bit a row. A row is a cell's place and the number of the combination
 * that tells it from other rows of that cell. Thirty-two neighbouring numbers share a word, so that a million rows take a few megabytes.
 */
export class SeenRows {
  private keys = new Int32Array(ROOM / 2);
  private bits = new Int32Array(ROOM / 2);
  private used = 0;
  /** The key before, which most keys are like, and where it stands. */
  private last = -1;
  private lastIndex = 0;

  constructor() {
    this.makeRoom();
  }

  /** Makes sure that so many rows more can be noted. */
  prepare(rows: number): void {
    while ((this.used + rows) * 4 > this.keys.length * 3) this.makeRoom();
  }

  /**
   * Notes a row, for which there must be room.
   * @param combination Of MOST_COMBINATIONS, what tells it from other rows of its place.
   * @returns Whether it is new; false too where there are more than four million places.
   */
  add(place: number, combination: number): boolean {
    if (place >= MOST_PLACES) return false;
    const key = (place << 8) | (combination >> 5);
    const i = key === this.last ? this.lastIndex : this.indexOf(key);
    this.last = key;
    this.lastIndex = i;
    const bit = 1 << (combination & 31);
    if (this.keys[i] === key) {
      const word = this.bits[i]!;
      this.bits[i] = word | bit;
      return (word & bit) === 0;
    }
    this.keys[i] = key;
    this.bits[i] = bit;
    this.used++;
    return true;
  }

  /** Where a key stands, or would stand. */
  private indexOf(key: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    let i = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
    i ^= i >>> 13;
    do i = (i + 1) & mask;
    while (keys[i] !== key && keys[i] !== -1);
    return i;
  }

  private makeRoom(): void {
    const { keys, bits } = this;
    this.keys = new Int32Array(keys.length * 2).fill(-1);
    this.bits = new Int32Array(keys.length * 2);
    this.last = -1;
    if (this.used === 0) return;
    keys.forEach((key, before) => {
      if (key === -1) return;
      const i = this.indexOf(key);
      this.keys[i] = key;
      this.bits[i] = bits[before]!;
    });
  }
}
