import type { Language } from "../../../dataset/catalogue";
import { SourceRefusal } from "../../source";
import type { CustomsFigures } from "../customs-figures";
import type { CustomsGoods } from "../customs-goods";
import { NEWLINE } from "./cell-end";
import { findTable, HEAD_BYTES } from "./find-table";
import { TableReader } from "./table-reader";
import { TableSums } from "./table-sums";

/** Bytes behind the last one that may be looked at, a word at a time. */
const BEHIND = 16;

/**
 * Reads a customs file out of its bytes as they come, in pieces of any size, to the figures that `readCustomsFigures`
 * makes of its text: many times faster, and in memory that does not grow with the file. It reads what is usual. At
 * anything else it gives up, and the file is to be read as text, which says what is wrong with it.
 */
export class CustomsByteReader {
  private readonly bytes = new Uint8Array(HEAD_BYTES + BEHIND);
  private filled = 0;
  private reader: TableReader | undefined;
  private sums: TableSums | undefined;
  private gaveUp = false;

  constructor(
    private readonly file: string,
    private readonly goods: CustomsGoods,
    private readonly language: Language
  ) {}

  /** Takes the next piece of the file; false once it has given up. */
  push(piece: Uint8Array): boolean {
    for (let at = 0; at < piece.length && !this.gaveUp;) {
      const taken = Math.min(piece.length - at, HEAD_BYTES - this.filled);
      this.bytes.set(piece.subarray(at, at + taken), this.filled);
      this.filled += taken;
      at += taken;
      if (this.filled === HEAD_BYTES) this.read();
    }
    return !this.gaveUp;
  }

  /** The figures of the whole file, after its last piece; undefined where it has given up. */
  end(): CustomsFigures | undefined {
    if (this.filled === HEAD_BYTES) this.read();
    if (this.bytes[this.filled - 1] !== NEWLINE) this.bytes[this.filled++] = NEWLINE;
    this.read();
    return this.gaveUp || this.filled > 0 ? undefined : this.sums?.figures();
  }

  /** Reads what is whole in the buffer and keeps the rest. */
  private read(): void {
    if (this.gaveUp) return;
    const { bytes, filled } = this;
    bytes.fill(0, filled, filled + BEHIND);
    const start = this.reader ? 0 : this.open();
    const rest = this.reader && start >= 0 ? this.reader.read(start, filled) : -1;
    // A row that fills the whole buffer is none of a table of figures.
    this.gaveUp = rest < 0 || (rest === 0 && filled === HEAD_BYTES);
    if (this.gaveUp) return;
    bytes.copyWithin(0, rest, filled);
    this.filled = filled - rest;
  }

  private open(): number {
    try {
      const table = findTable(this.bytes, this.filled, this.file, this.language);
      if (!table) return -1;
      this.sums = new TableSums(this.bytes, this.file, table, this.goods, this.language);
      this.reader = new TableReader(this.bytes, table, this.sums);
      return table.start;
    } catch (error) {
      if (error instanceof SourceRefusal) return -1;
      throw error;
    }
  }
}
