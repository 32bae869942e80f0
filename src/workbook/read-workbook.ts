import type { Catalogue, Language } from "../dataset/catalogue";
import { Dataset } from "../dataset/dataset";
import { inWorkbook, isExcel } from "./excel";
import { hostSentence } from "./host-errors";
import { readGrids } from "./present-tables";
import { readStore, type TableCells } from "./read-store";
import { MG_DATA, NAME_TITLE, READ_TABLES } from "./store-columns";

/** The dataset that a workbook carries, and a sentence for each row of it that cannot be read. */
export interface WorkbookReading {
  readonly dataset: Dataset;
  readonly refusals: readonly string[];
}

/**
 * Reads the dataset in this workbook's MG tables, wherever they lie and whatever their sheets are called. Undefined
 * where there is no table MG_Data, and where there is no Excel. Two round trips, three for 60,000 rows.
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
        names: [NAME_TITLE],
        sheets: [],
        styles: false,
      });
      if (!view.tables.has(MG_DATA.name)) return undefined;
      const tables = [...view.tables.values()];
      const grids = await readGrids(
        workbook,
        tables.map(({ name, rows, header }) => ({
          key: name,
          as: "values",
          at: { table: name, row: 0, column: 0, rows, columns: header.length },
        }))
      );
      const cells = tables.map(({ name, header, row }): [string, TableCells] => [
        name,
        { header, rows: grids.get(name)!, firstRow: row + 1 },
      ]);
      const title = String(view.names.get(NAME_TITLE) ?? "");
      const { contents, refusals } = readStore(new Map(cells), title, catalogue, language);
      return { dataset: new Dataset(contents), refusals };
    });
  } catch (error) {
    throw hostSentence(error, language);
  }
}
