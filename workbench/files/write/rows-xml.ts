import { intersection } from "../../model/address";
import { pointsOf } from "../xml/lengths";
import type { CellFile, RowFile, SheetFile } from "../workbook-file";
import { element, type Xml } from "../xml/xml-text";
import { cellXml, type CellSetting } from "./cell-xml";

interface Row {
  cells: CellFile[];
  size?: RowFile;
}

/** The cells of a sheet, row by row. */
export function rowsXml(sheet: SheetFile, setting: CellSetting): Xml {
  const rows = new Map<number, Row>();
  const rowAt = (index: number): Row => {
    let row = rows.get(index);
    if (!row) rows.set(index, (row = { cells: [] }));
    return row;
  };
  for (const cell of withHeaders(sheet)) rowAt(cell.row).cells.push(cell);
  for (const size of sheet.rows) rowAt(size.row).size = size;
  const xml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, { cells, size }]) => {
      cells.sort((a, b) => a.column - b.column);
      const height = size?.height ?? null;
      const attributes = {
        r: index + 1,
        ht: height === null ? null : pointsOf(height),
        customHeight: height === null || size?.fitted ? null : true,
        hidden: size?.hidden || null,
      };
      const texts = cells.map((cell) => cellXml(cell, settingAt(sheet, cell, setting)));
      return element("row", attributes, texts.join(""));
    });
  return element("sheetData", {}, xml.join(""));
}

/** In a table `[@Amount]` means a column of that table. */
function settingAt({ tables }: SheetFile, cell: CellFile, setting: CellSetting): CellSetting {
  if (!cell.formula?.includes("[")) return setting;
  const place = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
  const table = tables.find(({ box }) => intersection(box, place))?.name;
  return table ? { ...setting, formulas: { ...setting.formulas, table } } : setting;
}

/** Excel refuses a table whose header cells are not the texts that the table has for its columns. */
function withHeaders({ cells, tables }: SheetFile): CellFile[] {
  if (tables.length === 0) return cells;
  const headers = new Map<string, CellFile>();
  const keyOf = (row: number, column: number) => `${row},${column}`;
  for (const { box, columns } of tables) {
    columns.forEach((content, i) => {
      const [row, column] = [box.row, box.column + i];
      headers.set(keyOf(row, column), { row, column, content });
    });
  }
  const kept = cells.map((cell) => {
    const key = keyOf(cell.row, cell.column);
    const header = headers.get(key);
    if (!header) return cell;
    headers.delete(key);
    return cell.look ? { ...header, look: cell.look } : header;
  });
  return [...kept, ...headers.values()];
}
