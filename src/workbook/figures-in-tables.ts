import { inWorkbook } from "./excel";
import { MG_DATA, READ_TABLES } from "./store-columns";
import { readGrids } from "./present-tables";

/**
 * What the cells of the dataset's tables show, as one text that differs where a figure does; undefined where there is no
 * table MG_Data. Two round trips.
 */
export function figuresInTables(): Promise<string | undefined> {
  return inWorkbook(async (workbook) => {
    const { tables } = await workbook.look({
      tables: READ_TABLES,
      names: [],
      sheets: [],
      styles: false,
    });
    if (!tables.has(MG_DATA.name)) return undefined;
    const grids = await readGrids(
      workbook,
      [...tables.values()].map(({ name, rows, header }) => ({
        key: name,
        as: "values" as const,
        at: { table: name, row: 0, column: 0, rows, columns: header.length },
      }))
    );
    return JSON.stringify([...grids]);
  });
}
