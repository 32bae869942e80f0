import type { Language } from "../dataset/catalogue";
import type { Cell } from "./entered";
import { inWorkbook, isExcel } from "./excel";
import { hostSentence, noExcel, WorkbookRefusal } from "./host-errors";
import type { WantedCells } from "./open-workbook";
import { readGrids } from "./present-tables";
import { STORE_TABLES } from "./store-columns";

/** Cells of the analyst's, header first, under the name by which they can be read again. */
export interface NamedCells {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** Far more than any table of months; a whole column that was selected by its letter is more. */
const MOST_CELLS = 2_000_000;

const SAY = {
  en: {
    gone: (place: string) =>
      `There is no table or range "${place}" in this workbook any more. Select the cells, then try again.`,
    huge: (place: string, most: number) =>
      `${place} is more than ${most.toLocaleString("en")} cells. Select only the table with its header.`,
  },
  zh: {
    gone: (place: string) => `本工作簿中已没有表或区域“${place}”。请选中单元格后重试。`,
    huge: (place: string, most: number) =>
      `${place} 超过 ${most.toLocaleString("en")} 个单元格。请只选中带标题行的表格。`,
  },
} as const;

/** The selected cells: the whole table where they lie in one, the block around a single cell. Up to three round trips. */
export function readSelection(language: Language): Promise<NamedCells> {
  return readCells("selection", "", language);
}

/**
 * The cells of a table, or of a range such as `Sheet1!A1:F20` or `'My sheet'!A1:F20`.
 * @throws WorkbookRefusal with a sentence where it is not there.
 */
export function readPlace(place: string, language: Language): Promise<NamedCells> {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(place);
  if (!match) return readCells({ table: place }, place, language);
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2]!;
  return readCells({ sheet, address: match[3]! }, place, language);
}

/** The tables of the workbook that are not ours, by name. */
export async function otherTables(language: Language): Promise<readonly string[]> {
  if (!isExcel()) return [];
  try {
    const names = await inWorkbook((workbook) => workbook.tableNames());
    return names.filter((name) => !STORE_TABLES.some((store) => store.name === name));
  } catch (error) {
    throw hostSentence(error, language);
  }
}

async function readCells(
  what: WantedCells,
  place: string,
  language: Language
): Promise<NamedCells> {
  if (!isExcel()) throw noExcel(language);
  const say = SAY[language];
  try {
    return await inWorkbook(async (workbook) => {
      const found = await workbook.whereIs(what);
      if (!found) throw new WorkbookRefusal(say.gone(place));
      const { name, area } = found;
      if (area.rows * area.columns > MOST_CELLS)
        throw new WorkbookRefusal(say.huge(name, MOST_CELLS));
      const grids = await readGrids(workbook, [{ key: name, at: area, as: "values" }]);
      return { name, cells: grids.get(name)! };
    });
  } catch (error) {
    throw hostSentence(error, language);
  }
}
