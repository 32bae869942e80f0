import type { Catalogue, Language, OwnName } from "../dataset/catalogue";
import { Dataset } from "../dataset/dataset";
import { inWorkbook, isExcel } from "./excel";
import { hostSentence } from "./host-errors";
import { readGrids } from "./present-tables";
import { readStore, type TableCells } from "./read-store";
import { ownNameRefusals, readOwnNames } from "./own-names";
import { rowRefusals } from "./row-refusals";
import { MG_DATA, MG_GROUPS, NAME_LOADED, NAME_TITLE, READ_TABLES } from "./store-columns";

/** What a workbook carries, and a sentence for each row of it that cannot be read. */
export interface WorkbookReading {
  /** Undefined where there is no table MG_Data. */
  readonly dataset: Dataset | undefined;
  /** The catalogue with the analyst's own names, and those names. */
  readonly catalogue: Catalogue;
  readonly ownNames: readonly OwnName[];
  readonly refusals: readonly string[];
  /** The stamp of the last load. */
  readonly stamp: string;
}

/**
 * Reads the dataset in this workbook's MG tables and the analyst's own names, wherever they lie and whatever their sheets
 * are called. Undefined where there is none of either, and where there is no Excel. Two round trips, three for 60,000 rows.
 */
export async function readWorkbook(
  catalogue: Catalogue,
  language: Language = "en"
): Promise<WorkbookReading | undefined> {
  if (!isExcel()) return undefined;
  try {
    return await inWorkbook(async (workbook) => {
      const view = await workbook.look({
        tables: READ_TABLES,
        names: [NAME_TITLE, NAME_LOADED],
        sheets: [],
        styles: false,
      });
      if (!view.tables.has(MG_DATA.name) && !view.tables.has(MG_GROUPS.name)) return undefined;
      const tables = [...view.tables.values()];
      const grids = await readGrids(
        workbook,
        tables.map(({ name, rows, header }) => ({
          key: name,
          as: "values",
          at: { table: name, row: 0, column: 0, rows, columns: header.length },
        }))
      );
      const cells = new Map(
        tables.map(({ name, header, row }): [string, TableCells] => [
          name,
          { header, rows: grids.get(name)!, firstRow: row + 1 },
        ])
      );
      const title = String(view.names.get(NAME_TITLE) ?? "");
      const stamp = String(view.names.get(NAME_LOADED) ?? "");
      return { ...readTables(cells, title, catalogue, language), stamp };
    });
  } catch (error) {
    throw hostSentence(error, language);
  }
}

function readTables(
  cells: ReadonlyMap<string, TableCells>,
  title: string,
  known: Catalogue,
  language: Language
): Omit<WorkbookReading, "stamp"> {
  const ownNames = readOwnNames(cells.get(MG_GROUPS.name));
  const { catalogue, problems } = known.withOwnNames(ownNames);
  const refused = ownNameRefusals(problems, catalogue, rowRefusals(language));
  if (!cells.has(MG_DATA.name))
    return { dataset: undefined, catalogue, ownNames, refusals: refused };
  const { contents, refusals } = readStore(cells, title, catalogue, language);
  const dataset = new Dataset(contents);
  return { dataset, catalogue, ownNames, refusals: [...refused, ...refusals] };
}
