import Papa from "papaparse";
import type { Language } from "../../dataset/catalogue";
import { delimiterOf } from "./delimiter-of";
import { fileSentences } from "./file-sentences";
import { SourceRefusal } from "../source";

/** Takes one row: its cells as text, and its number as a spreadsheet counts it (the first is 1). */
export type OnRow = (cells: readonly string[], row: number) => void;

/** Some rows of a table. */
export interface RowBatch {
  readonly rows: readonly (readonly string[])[];
  /** The number of the first of them, as a spreadsheet counts. */
  readonly first: number;
  /** How much of the table they and those before them are: 1 is all of it. */
  readonly share: number;
}

/** Characters that are split at a time: what is held in memory beside the text itself. */
const CHUNK = 1 << 16;
/** A row longer than this (characters) is none of a table of figures. */
const LONGEST_ROW = 1 << 19;
/** A cell longer than this (characters) is none of a table of figures: a quote was left open. */
const LONGEST_CELL = 65_536;

/**
 * Splits text into rows of cells, separated by commas, tabs or semicolons: whichever the first lines hold most of
 * outside quotes. A quoted cell may hold separators, line breaks and doubled quotes. Empty rows are given too, so that
 * the numbers of rows are true.
 * @throws SourceRefusal where a quote is never closed or stands amid a cell, or a cell has more than 65,536 characters.
 */
export function* rowBatches(text: string, file: string, language: Language): Generator<RowBatch> {
  const say = fileSentences[language];
  const whole = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  // Both given: guessing takes minutes where every cell is quoted.
  const parser = new Papa.Parser({ delimiter: delimiterOf(whole), newline: "\n" });
  let first = 1;
  let size = CHUNK;
  for (let start = 0; start < whole.length;) {
    const isLast = start + size >= whole.length;
    const { data, errors, meta } = parser.parse(
      whole.slice(start, start + size),
      0,
      !isLast
    ) as Papa.ParseResult<string[]>;
    const bad = errors.find((error) => error.type === "Quotes");
    if (bad) throw new SourceRefusal(say.brokenQuotes(file, first + (bad.row ?? 0)));
    if (data.length === 0) {
      // Not one row is whole: it is looked at again with more of the text.
      if (size >= LONGEST_ROW) throw new SourceRefusal(say.longCell(file, first, LONGEST_CELL));
      size *= 2;
      continue;
    }
    size = CHUNK;
    start = isLast ? whole.length : start + meta.cursor;
    const long = data.findIndex((cells) => cells.some((cell) => cell.length > LONGEST_CELL));
    const rows = long < 0 ? data : data.slice(0, long);
    yield { rows, first, share: start / whole.length };
    first += rows.length;
    if (long >= 0) throw new SourceRefusal(say.longCell(file, first, LONGEST_CELL));
  }
}
