import type { Language } from "../../dataset/catalogue";
import type { ComtradeCodes } from "./comtrade-codes";
import { type ComtradeColumns, comtradeColumns, isComtradeHeader } from "./comtrade-columns";
import type { ComtradeFigures } from "./comtrade-figures";
import { comtradeFileSentences } from "./comtrade-file-sentences";
import { readComtradeRow } from "./comtrade-row";
import { comtradeSentences } from "./comtrade-sentences";
import type { OpenTable } from "../files/open-tables";
import { type Flow, SourceRefusal } from "../source";

/** Rows in which the header is looked for: a spreadsheet may have a title above it. */
export const HEADER_WITHIN = 20;

/**
 * Adds the rows of a table to the figures, and gives how many it has.
 * @throws SourceRefusal where it is no table of UN Comtrade, has no rows, or one of them cannot be read.
 */
export function addComtradeTable(
  { name, each }: OpenTable,
  figures: ComtradeFigures,
  flow: Flow,
  codes: ComtradeCodes,
  language: Language
): number {
  const say = comtradeFileSentences[language];
  const { inFile } = comtradeSentences[language];
  let columns: ComtradeColumns | undefined;
  let rows = 0;
  each((cells, row) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    if (!columns) {
      if (isComtradeHeader(cells)) columns = comtradeColumns(cells, name, language);
      else if (row >= HEADER_WITHIN) throw new SourceRefusal(say.noHeader(name));
      return;
    }
    const { width } = columns;
    if (cells.length < width) throw new SourceRefusal(say.shortRow(name, row, cells.length, width));
    // Files of the web site end every row with a comma that the header does not have.
    if (cells.slice(width).some((cell) => cell.trim() !== ""))
      throw new SourceRefusal(say.longRow(name, row, width));
    rows++;
    const place = inFile(name, row);
    figures.add(readComtradeRow(columns.rowOf(cells), place, flow, codes, language));
  });
  if (!columns) throw new SourceRefusal(say.noHeader(name));
  if (rows === 0) throw new SourceRefusal(say.noRows(name));
  return rows;
}
