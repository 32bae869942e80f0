import { startsWith } from "./decode-text";

/** Whether a file is a zip archive, which an .xlsx workbook is too. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

/** Whether a zip archive is an .xlsx workbook, by the name of a part that every workbook has. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  // Names of parts stand unpacked, at the latest in the directory at the end.
  const ends = [bytes.subarray(0, 65_536), bytes.subarray(-65_536)];
  return ends.some((part) => new TextDecoder("latin1").decode(part).includes("xl/workbook."));
}
