/** What a file is written in, as far as it is known: bytes below 128 are the same in both. */
type Encoding = "utf-8" | "gb18030";

const QUOTE = 0x22;
/** A cell of so few bytes is made into text without the decoder, where it is ASCII. */
const SHORT = 32;

/**
 * Reads cells as text, each by itself, in the encoding that the whole file would be read in: UTF-8 where all of it is
 * valid UTF-8, else GB18030.
 */
export class CellTexts {
  private readonly decoders = new Map<Encoding, TextDecoder>();

  /** @param encoding Where a mark at the file's beginning says it. */
  constructor(private encoding?: Encoding) {}

  /** The text of some bytes. Undefined where they say that the file is in another encoding than was thought. */
  decode(bytes: Uint8Array): string | undefined {
    const isAscii = bytes.every((byte) => byte < 128);
    if (isAscii && bytes.length <= SHORT) return String.fromCharCode(...bytes);
    if (isAscii) return this.decodeAs("utf-8", bytes);
    // The first bytes that are not ASCII tell: where they are not UTF-8, none of the file is.
    this.encoding ??= this.decodeAs("utf-8", bytes) === undefined ? "gb18030" : "utf-8";
    return this.decodeAs(this.encoding, bytes);
  }

  /** The text of a cell, from its first byte to its end, without the quotation marks around it; else as `decode`. */
  cell(bytes: Uint8Array, start: number, end: number): string | undefined {
    if (bytes[start] !== QUOTE) return this.decode(bytes.subarray(start, end));
    const text = this.decode(bytes.subarray(start + 1, end - 1));
    return text?.replaceAll('""', '"').replace(/\r\n?/g, "\n");
  }

  /** Whether a cell is text of the file's encoding. */
  isText(bytes: Uint8Array, start: number, end: number): boolean {
    for (let p = start; p < end; p++)
      if (bytes[p]! >= 128) return this.decode(bytes.subarray(start, end)) !== undefined;
    return true;
  }

  private decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
    let decoder = this.decoders.get(encoding);
    if (!decoder) {
      decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
      this.decoders.set(encoding, decoder);
    }
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  }
}
