import { intersection, type Box } from "./address";
import { deleteCells, insertCells } from "./cell-shifts";
import { CellReading } from "./cell-reading";
import type { Table } from "./table";
import { usedBox } from "./used-range";

/** The row below the data of a table, where its totals stand or would stand. */
export const totalsBox = ({ box }: Table): Box => ({ ...box, row: box.row + box.rows, rows: 1 });

/**
 * Makes room for the row of totals and fills it as Excel does: "Total" in the first column, in the last a sum, or a count
 * where its data are no numbers; hidden rows are left out of either. What lies below moves down.
 */
export function addTotals(table: Table): void {
  const { engine } = table.book;
  const { worksheet } = table;
  const box = totalsBox(table);
  const used = usedBox(engine, worksheet.id, false);
  const below = { ...box, rows: Math.max(1, engine.sheet(worksheet.id).getRowCount() - box.row) };
  if (used && intersection(used, below)) insertCells(engine, worksheet.id, box, "Down", table.box);
  engine.ensureSize(worksheet.id, box);
  const name = table.columns.getItemAt(box.columns - 1).name.replace(/['#[\]]/g, "'$&");
  const kind = holdsNumbers(table) ? 109 : 103;
  const last = box.column + box.columns - 1;
  worksheet.getCell(box.row, last).formulas = [[`=SUBTOTAL(${kind},${table.name}[${name}])`]];
  if (box.columns > 1) worksheet.getCell(box.row, box.column).values = [["Total"]];
}

/** Takes the row of totals away; what lies below moves up. */
export function removeTotals(table: Table): void {
  const { engine } = table.book;
  deleteCells(engine, table.worksheet.id, totalsBox(table), "Up", table.box);
}

function holdsNumbers({ box, worksheet }: Table): boolean {
  const cells = new CellReading(worksheet.engine, worksheet.id);
  const column = box.column + box.columns - 1;
  const values = Array.from({ length: box.rows - 1 }, (_, i) =>
    cells.value(box.row + 1 + i, column)
  );
  return values.every((value) => typeof value === "number" || value === "");
}
