import Papa from "papaparse";
import type { Language } from "../../dataset/catalogue";
import { fileSentences } from "./file-sentences";
import { SourceRefusal } from "../source";

/** Takes one row: its cells as text, and its number as a spreadsheet counts it (the first is 1). */
export type OnRow = (cells: readonly string[], row: number) => void;

const DELIMITERS = [",", "\t", ";"];
/** Characters that are split at a time: what is held in memory beside the text itself. */
const CHUNK = 1 << 18;
/** A cell longer than this (characters) is none of a table of figures: a quote was left open. */
const LONGEST_CELL = 65_536;

/**
 * Splits text into rows of cells, separated by commas, tabs or semicolons: whichever the first lines hold most of
 * outside quotes. A quoted cell may hold separators, line breaks and doubled quotes. Empty rows are given too, so that
 * the numbers of rows are true.
 * @throws SourceRefusal where a quote is never closed or stands amid a cell, or a cell has more than 65,536 characters.
 */
export function splitRows(text: string, file: string, language: Language, onRow: OnRow): void {
  const say = fileSentences[language];
  const whole = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  let row = 0;
  Papa.parse<string[]>(whole, {
    // Both given: guessing takes minutes where every cell is quoted.
    delimiter: delimiterOf(whole),
    newline: "\n",
    chunkSize: CHUNK,
    chunk: ({ data, errors }: Papa.ParseResult<string[]>) => {
      const bad = errors.find((error) => error.type === "Quotes");
      if (bad) throw new SourceRefusal(say.brokenQuotes(file, row + (bad.row ?? 0) + 1));
      if (data.length === 0 && whole.length > CHUNK)
        throw new SourceRefusal(say.longCell(file, row + 1));
      for (const cells of data) {
        row++;
        if (cells.some((cell) => cell.length > LONGEST_CELL))
          throw new SourceRefusal(say.longCell(file, row));
        onRow(cells, row);
      }
    },
    // All is done by then; the package's types ask for it beside `chunk`.
    complete: () => undefined,
  });
}

/** What separates cells: the candidate most frequent outside quotes in the first 20 lines; a comma if there is none. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 65_536).split("\n", 20).join("\n");
  const bare = lines.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
