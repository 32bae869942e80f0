import type { Language } from "../../../dataset/catalogue";
import { delimiterOf } from "../../files/delimiter-of";
import type { Flow } from "../../source";
import type { Columns } from "../customs-columns";
import { CustomsHeader } from "../customs-header";
import { cellEnd, NEWLINE, RETURN } from "./cell-end";
import { CellTexts } from "./cell-texts";

/** What the beginning of a file tells of its table. */
export interface FoundTable {
  readonly columns: Columns;
  readonly flow: Flow | undefined;
  /** The byte between cells. */
  readonly delimiter: number;
  /** Where the first row after the header begins. */
  readonly start: number;
  readonly texts: CellTexts;
}

/** Lines by which the delimiter is told. */
const LINES = 20;
/** Bytes of a table's beginning: enough for all characters by which the delimiter is told. */
export const HEAD_BYTES = 1 << 18;
const MARK = [0xef, 0xbb, 0xbf];
/** Columns of a header that are taken; a table of more is read as text. */
const MOST_COLUMNS = 64;

/**
 * Finds the table of a customs file by its beginning.
 * @param bytes The beginning of the file, a nought behind its end.
 * @param end How many bytes there are: the whole file, or HEAD_BYTES.
 * @returns Undefined where anything is unusual; the reader of texts says what.
 * @throws SourceRefusal as CustomsHeader does.
 */
export function findTable(
  bytes: Uint8Array,
  end: number,
  file: string,
  language: Language
): FoundTable | undefined {
  const isMarked = MARK.every((byte, i) => bytes[i] === byte);
  const texts = new CellTexts(isMarked ? "utf-8" : undefined);
  let start = isMarked ? MARK.length : 0;
  const text = texts.decode(bytes.subarray(start, endOfLines(bytes, start, end)));
  // No text, another mark, or a web page.
  if (text === undefined || /\0|^\uFEFF|^\s*</.test(text)) return undefined;
  const delimiter = delimiterOf(text.replace(/\r\n?/g, "\n")).charCodeAt(0);
  const header = new CustomsHeader(file, language);
  while (start < end) {
    const row = rowAt(bytes, start, delimiter, texts);
    if (!row) return undefined;
    start = row.end;
    if (row.cells.every((cell) => cell.trim() === "")) continue;
    const columns = header.look(row.cells);
    if (!columns) continue;
    if (columns.width > MOST_COLUMNS) return undefined;
    return { columns, flow: header.flow, delimiter, start, texts };
  }
  return undefined;
}

/** The end of the first lines: there no character is cut. */
function endOfLines(bytes: Uint8Array, start: number, end: number): number {
  let lines = 0;
  for (let p = start; p < end; p++) {
    if (bytes[p] !== NEWLINE && !(bytes[p] === RETURN && bytes[p + 1] !== NEWLINE)) continue;
    if (++lines === LINES) return p;
  }
  return end;
}

function rowAt(bytes: Uint8Array, start: number, delimiter: number, texts: CellTexts) {
  const cells: string[] = [];
  for (let p = start; ; p++) {
    const end = cellEnd(bytes, p, delimiter);
    const text = end === bytes.length - 1 ? undefined : texts.cell(bytes, p, end);
    if (text === undefined) return undefined;
    cells.push(text);
    p = end;
    if (bytes[p] === NEWLINE || bytes[p] === RETURN) return { cells, end: p + 1 };
    if (bytes[p] !== delimiter) return undefined;
  }
}
