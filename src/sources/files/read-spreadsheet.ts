import type { Language } from "../../dataset/catalogue";
import { formatMonth, monthOfSerial } from "../../dataset/month";
import { fileSentences } from "./file-sentences";
import { type NamedBytes, SourceRefusal } from "../source";
import { unzipFiles } from "./unzip-files";

export { isSpreadsheet } from "./zip-marks";

/** The first sheet of a workbook, or another: every cell as text, "" where it is empty. */
export type SheetRows = readonly (readonly string[])[];

const LIMITS = { files: 2000, bytes: 100_000_000, ratio: 200 };
/** Cells that a sheet may span, empty ones too: the reader makes each of them. */
const MOST_CELLS = 20_000_000;
const DAY = 86_400_000;
/** Excel's serial number of 1 January 1970, from which a date in memory counts. */
const SERIAL_OF_1970 = 25_569;

/**
 * The sheets of an .xlsx workbook as rows of text. Numbers are written in full (81041100, never 8.1E+07), dates as
 * their month (2024-01). The reader is loaded when the first workbook is opened.
 * @throws SourceRefusal where it is no workbook that can be read, or one of more than 20 million cells.
 */
export async function readSpreadsheet(file: NamedBytes, language: Language): Promise<SheetRows[]> {
  const say = fileSentences[language];
  // Unpacked twice: here to hold it to the limits, which the reader does not have.
  for (const part of unzipFiles(file, language, LIMITS))
    if (/worksheets\/[^/]+\.xml$/.test(part.name) && cellsSpanned(part.bytes) > MOST_CELLS)
      throw new SourceRefusal(say.hugeSheet(file.name, MOST_CELLS / 1e6));
  const { default: readXlsx } = await import("read-excel-file/universal");
  try {
    const bytes = new Uint8Array(file.bytes);
    const sheets = await readXlsx(new Blob([bytes]), { trim: false, parseNumber: plainNumber });
    return sheets.map(({ data }) => data.map((row) => row.map(textOf)));
  } catch {
    throw new SourceRefusal(say.brokenWorkbook(file.name));
  }
}

/** Rows times columns up to the farthest cell that a sheet names. */
function cellsSpanned(xml: Uint8Array): number {
  const text = new TextDecoder().decode(xml);
  let [rows, columns] = [0, 0];
  for (const [, letters, digits] of text.matchAll(/\br="([A-Z]{0,4})(\d{1,9})"/g)) {
    rows = Math.max(rows, Number(digits));
    let column = 0;
    for (const letter of letters!) column = column * 26 + letter.charCodeAt(0) - 64;
    columns = Math.max(columns, column);
  }
  return rows * columns;
}

/** `4.5292E4` as `45292`: what a cell holds, not how the file happens to write it. */
function plainNumber(written: string): string {
  return String(Number(written));
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) {
    const serial = cell.getTime() / DAY + SERIAL_OF_1970;
    return Number.isFinite(serial) ? formatMonth(monthOfSerial(serial)) : "";
  }
  return typeof cell === "string" ? cell : "";
}
