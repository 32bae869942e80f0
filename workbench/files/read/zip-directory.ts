/** A file as it lies packed in a zip. */
export interface PackedFile {
  /** 0 where it lies there as it is, 8 where it is deflated; others are not used in .xlsx files. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: Uint8Array;
  /** What the zip says of its size in bytes: it need not be true. */
  readonly size: number;
}

/** What zip files mark their structures with, and the sizes of these in bytes without names. */
const endMark = 0x06054b50;
const endSize = 22;
const entryMark = 0x02014b50;
const entrySize = 46;
const fileMark = 0x04034b50;
const fileSize = 30;
/** Behind the end there may be a comment, in bytes. */
const longestComment = 0xffff;

/**
 * The files in a zip by their paths, as the directory at its end lists them; null where there is no whole one. Paths are
 * names here and lead nowhere; nothing is unpacked. Zips of more than 65,535 files or 4 GB have another directory, which
 * is not read.
 */
export function readZipDirectory(bytes: Uint8Array): Map<string, PackedFile> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  const files = new Map<string, PackedFile>();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + entrySize > end || view.getUint32(at, true) !== entryMark) return null;
    const nameAt = at + entrySize;
    const nameEnd = nameAt + view.getUint16(at + 28, true);
    const packed = packedBytes(bytes, view, at);
    if (!packed) return null;
    const path = new TextDecoder().decode(bytes.subarray(nameAt, nameEnd));
    files.set(path, {
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed,
      size: view.getUint32(at + 24, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** Where the last structure of a zip begins, before a comment if there is one; -1 where there is none. */
function endOf(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endMark) return at;
  return -1;
}

/** What an entry of the directory refers to; null where that is not, or not whole, in the file. */
function packedBytes(bytes: Uint8Array, view: DataView, entry: number): Uint8Array | null {
  const size = view.getUint32(entry + 20, true);
  const file = view.getUint32(entry + 42, true);
  if (file + fileSize > bytes.length || view.getUint32(file, true) !== fileMark) return null;
  const names = view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
  const start = file + fileSize + names;
  return start + size > bytes.length ? null : bytes.subarray(start, start + size);
}
