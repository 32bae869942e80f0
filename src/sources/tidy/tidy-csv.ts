import type { Language } from "../../dataset/catalogue";
import { rowBatches } from "../files/split-rows";
import { SourceRefusal } from "../source";
import { isTidyHeader } from "./tidy-columns";
import type { NumberedCells, TidyDocument } from "./tidy-document";
import { tidySentences } from "./tidy-sentences";
import { readText } from "./tidy-text";

/** Rows below the metadata in which the header is looked for: a spreadsheet may have a title above it. */
const WITHIN = 20;

/**
 * Takes a CSV apart: lines of metadata (`# title: …`) down to the first that is none, then the table.
 * @throws SourceRefusal (while the table is read) where no header of ours is found, or the text is no table.
 */
export function openTidyCsv(text: string, file: string, language: Language): TidyDocument {
  const { lines, rest } = splitMetadata(text);
  const separators = rest
    .slice(0, 65_536)
    .split(/\r\n?|\n/, WITHIN)
    .map((row) => row.replace(/"[^"]*"/g, "").replace(/[^,;\t]/g, ""))
    .reduce((most, row) => (row.length > most.length ? row : most), "");
  // So that rows have their true numbers, and the separator is guessed by the table's own.
  const filled = `${separators}\n`.repeat(lines.length) + rest;
  return {
    metadata: lines.flatMap(readLine),
    tables: [
      {
        kind: "row",
        isRaw: false,
        thousands: !/[;\t]/.test(separators),
        rows: () => rowsOf(filled, lines.length, file, language),
      },
    ],
  };
}

function* rowsOf(
  text: string,
  from: number,
  file: string,
  language: Language
): Generator<NumberedCells> {
  let above = 0;
  let isBelow = false;
  for (const { rows, first } of rowBatches(text, file, language))
    for (const [i, cells] of rows.entries()) {
      const row = first + i;
      const isRemark = /^\s*#/.test(cells[0] ?? "");
      if (row <= from || isRemark || cells.every((cell) => cell.trim() === "")) continue;
      if (!isBelow) {
        isBelow = isTidyHeader(cells);
        if (!isBelow && ++above < WITHIN) continue;
        if (!isBelow) throw new SourceRefusal(tidySentences[language].noHeader(file));
      }
      yield { cells, row };
    }
  if (!isBelow) throw new SourceRefusal(tidySentences[language].noHeader(file));
}

/** The lines of metadata and remarks at the top, blank ones too, and what follows them. */
function splitMetadata(text: string): { lines: string[]; rest: string } {
  const lines: string[] = [];
  const line = /[^\n\r]*(?:\r\n?|\n|$)/y;
  let at = 0;
  while (at < text.length) {
    line.lastIndex = at;
    const [found] = line.exec(text)!;
    if (!/^\s*("?\s*#|[\s,;]*$)/.test(found.slice(0, 1000))) break;
    lines.push(found.trim());
    at += found.length;
  }
  return { lines, rest: text.slice(at) };
}

/** `# title: Our exports`, quoted or not, and with the separators that a spreadsheet adds to it. */
function readLine(line: string): [string, string][] {
  const quoted = /^"((?:[^"]|"")*)"[,;\t\s]*$/.exec(line);
  const plain = quoted ? quoted[1]!.replaceAll('""', '"') : line.replace(/[,;\t\s]+$/, "");
  const pair = /^\s*#\s*([a-z][a-z.]{0,40})\s*[:：](.*)$/is.exec(plain);
  return pair ? [[pair[1]!.toLowerCase(), readText(pair[2]!)]] : [];
}
