export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const DIGIT_0 = 0x30;

/**
 * Where a cell ends, from its first byte: behind its closing quotation mark, or at the delimiter or line end after it.
 * Where a nought comes first, which stands behind the last byte that there is, or a quotation mark amid the cell: the
 * last place of the buffer, where nothing stands.
 * (Bytes of both encodings that are parts of a character are never those of a mark, a delimiter or a line end.)
 */
export function cellEnd(bytes: Uint8Array, start: number, delimiter: number): number {
  const nowhere = bytes.length - 1;
  let p = start;
  if (bytes[p] !== QUOTE) {
    for (; ; p++) {
      const byte = bytes[p]!;
      if (byte === delimiter || byte === NEWLINE || byte === RETURN) return p;
      if (byte === 0 || byte === QUOTE) return nowhere;
    }
  }
  for (;;) {
    let byte = bytes[++p]!;
    while (byte !== QUOTE && byte !== 0) byte = bytes[++p]!;
    if (byte === 0) return nowhere;
    // Two marks are one that belongs to the text.
    if (bytes[++p] !== QUOTE) return p;
  }
}
