import type { Language } from "../../dataset/catalogue";
import { decodeText } from "./decode-text";
import { fileSentences } from "./file-sentences";
import { readSpreadsheet } from "./read-spreadsheet";
import { shownName } from "./shown-name";
import { type NamedBytes, SourceRefusal } from "../source";
import { type OnRow, type RowBatch, rowBatches } from "./split-rows";
import { unzipFiles } from "./unzip-files";
import { isSpreadsheet, isZip } from "./zip-marks";

/** Whether a row names the columns of the figures that are looked for. */
export type IsHeader = (cells: readonly string[]) => boolean;

/** Rows of a sheet in which the header is looked for. */
const HEADER_WITHIN = 20;

/** One table of figures: a text file, or one sheet of a workbook. */
export interface OpenTable {
  /** The file's name, with that of the zip it lies in: `2024.zip › ingot.csv`. */
  readonly name: string;
  /** Gives all its rows, one after another. */
  readonly each: (onRow: OnRow) => void;
  /** Its rows some at a time, so that a reader of many can rest between. */
  readonly batches: () => Iterable<RowBatch>;
}

/**
 * The tables in a file: one in a text file and in a workbook (of its sheets the first with the header, else the first),
 * one for each file in a zip. What in a zip is no table is named to `onSkipped`.
 * @throws SourceRefusal where the file cannot be opened.
 */
export async function* openTables(
  file: NamedBytes,
  isHeader: IsHeader,
  language: Language,
  onSkipped: (name: string) => void
): AsyncGenerator<OpenTable> {
  const named = { name: shownName(file.name), bytes: file.bytes };
  if (!isZip(file.bytes) || isSpreadsheet(file.bytes)) {
    yield await openTable(named, isHeader, language);
    return;
  }
  let opened = 0;
  for (const inner of unzipFiles(named, language)) {
    const name = `${named.name} › ${shownName(inner.name.replace(/^.*\//, ""))}`;
    // Beside every file a Mac packs what it knows of it.
    if (inner.name.startsWith("__MACOSX/") || /(^|\/)\./.test(inner.name)) continue;
    if (!/\.(csv|txt|tsv|xlsx)$/i.test(inner.name)) {
      onSkipped(name);
      continue;
    }
    opened++;
    yield await openTable({ name, bytes: inner.bytes }, isHeader, language);
  }
  if (opened === 0) throw new SourceRefusal(fileSentences[language].emptyZip(named.name));
}

async function openTable(
  file: NamedBytes,
  isHeader: IsHeader,
  language: Language
): Promise<OpenTable> {
  const { name } = file;
  if (!isZip(file.bytes)) {
    const text = decodeText(file, language);
    return tableOf(name, () => rowBatches(text, name, language));
  }
  const sheets = await readSpreadsheet(file, language);
  const rows = sheets.find((sheet) => sheet.slice(0, HEADER_WITHIN).some(isHeader)) ?? sheets[0];
  if (!rows || rows.length === 0) throw new SourceRefusal(fileSentences[language].notATable(name));
  return tableOf(name, () => [{ rows, first: 1, share: 1 }]);
}

function tableOf(name: string, batches: () => Iterable<RowBatch>): OpenTable {
  const each = (onRow: OnRow) => {
    for (const { rows, first } of batches()) rows.forEach((cells, i) => onRow(cells, first + i));
  };
  return { name, each, batches };
}
