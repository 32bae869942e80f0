import { HostCollection, HostObject, invalidArgument } from "../protocol/host-object";
import type { Range } from "./range";
import type { Scalar } from "./cell-reading";
import type { Table } from "./table";
import { deleteRows, insertRows } from "./table-shape";

class TableRow extends HostObject {
  readonly officeType = "TableRow";

  constructor(
    private readonly table: Table,
    readonly index: number
  ) {
    super();
  }

  get values(): Scalar[][] {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this.table.getDataBodyRange().getRow(this.index);
  }

  delete(): void {
    this.table.rows.deleteRowsAt(this.index);
  }
}

export class TableRowCollection extends HostCollection<TableRow> {
  readonly officeType = "TableRowCollection";

  constructor(private readonly table: Table) {
    super();
  }

  override get count(): number {
    return this.table.box.rows - 1;
  }

  override getCount(): number {
    return this.count;
  }

  get items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, i) => new TableRow(this.table, i));
  }

  override getItemAt(index: number): TableRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) {
      throw invalidArgument("TableRowCollection.getItemAt");
    }
    return new TableRow(this.table, index);
  }

  /** Adds rows, at the bottom unless an index is given. The table grows; what lies below it moves down. */
  add(index?: number, values?: unknown): TableRow {
    const { table } = this;
    table.worksheet.requireWritable();
    const isFirst = table.isWithoutRows;
    const last = isFirst ? 0 : this.count;
    const at = index === undefined || index < 0 ? last : index;
    if (!Number.isInteger(at) || at > last) throw invalidArgument("TableRowCollection.add");
    const rows = rowsOf(values);
    if (rows?.some((row) => row.length !== table.box.columns)) {
      throw invalidArgument(
        "TableRowCollection.add",
        "The number of values doesn't match the number of columns of the table."
      );
    }
    const count = rows?.length ?? 1;
    if (!isFirst) insertRows(table, at, count);
    else if (count > 1) insertRows(table, 1, count - 1);
    if (isFirst) table.isWithoutRows = false;
    const added = table
      .getDataBodyRange()
      .getRow(at)
      .getResizedRange(count - 1, 0);
    if (rows) added.values = rows;
    else if (values !== undefined) added.values = values;
    return new TableRow(table, at);
  }

  deleteRowsAt(index: number, count = 1): void {
    const inside = index >= 0 && count >= 1 && index + count <= this.count;
    if (!Number.isInteger(index) || !inside) {
      throw invalidArgument("TableRowCollection.deleteRowsAt");
    }
    this.table.worksheet.requireWritable();
    deleteRows(this.table, index, count);
  }

  deleteRows(rows: (number | TableRow)[]): void {
    const indices = rows.map((row) => (typeof row === "number" ? row : row.index));
    const last = this.count;
    if (indices.some((index) => !Number.isInteger(index) || index < 0 || index >= last)) {
      throw invalidArgument("TableRowCollection.deleteRows");
    }
    this.table.worksheet.requireWritable();
    // From the bottom up, neighbours together: an index stays right until its turn.
    const order = [...new Set(indices)].sort((a, b) => b - a);
    for (let i = 0; i < order.length;) {
      let n = 1;
      while (order[i + n] === order[i] - n) n++;
      deleteRows(this.table, order[i] - n + 1, n);
      i += n;
    }
  }
}

/** One row may come without the outer brackets. */
function rowsOf(values: unknown): unknown[][] | null {
  if (!Array.isArray(values) || values.length === 0) return null;
  return (Array.isArray(values[0]) ? values : [values]) as unknown[][];
}
