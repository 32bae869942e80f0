import { isCustomsHeader } from "./customs-columns";
import { peekText } from "../files/decode-text";
import { isSpreadsheet, isZip } from "../files/zip-marks";
import type { NamedBytes } from "../source";

/**
 * Whether a file looks like one of customs: a text with two or more names of customs' columns on one of its first
 * lines; any workbook and any zip, which are looked into when they are read.
 */
export function recogniseCustoms({ name, bytes }: NamedBytes): boolean {
  if (isZip(bytes)) return isSpreadsheet(bytes) || /\.zip$/i.test(name);
  const lines = peekText(bytes).split(/\r\n?|\n/, 20);
  return lines.some((line) => isCustomsHeader(line.split(/[,;\t]/)));
}
