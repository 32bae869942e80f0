import { HostCollection, HostObject, RichApiError, invalidArgument } from "../protocol/host-object";
import { ColumnFilter } from "./column-filter";
import { deleteColumn, insertColumn } from "./table-shape";
import type { Range } from "./range";
import type { Scalar } from "./cell-reading";
import type { Table } from "./table";

class TableColumn extends HostObject {
  readonly officeType = "TableColumn";

  constructor(
    private readonly table: Table,
    readonly index: number
  ) {
    super();
  }

  get id(): number {
    return this.index + 1;
  }

  get name(): string {
    return this.getHeaderRowRange().text[0][0];
  }

  set name(name: string) {
    if (typeof name !== "string" || name === "") throw invalidArgument("TableColumn.name");
    this.getHeaderRowRange().values = [[`'${name}`]];
    this.table.readHeaders();
  }

  get values(): Scalar[][] {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
    this.table.readHeaders();
  }

  getRange(): Range {
    return this.table.getRange().getColumn(this.index);
  }

  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.index);
  }

  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.index);
  }

  getTotalRowRange(): Range {
    return this.table.getTotalRowRange().getColumn(this.index);
  }

  get filter(): ColumnFilter {
    return new ColumnFilter(this.table, this.index);
  }

  delete(): void {
    this.table.worksheet.requireWritable();
    if (this.table.columns.getCount() === 1) {
      throw new RichApiError("InvalidOperation", "A table must keep at least one column.");
    }
    deleteColumn(this.table, this.index);
  }
}

export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly officeType = "TableColumnCollection";

  constructor(private readonly table: Table) {
    super();
  }

  get items(): readonly TableColumn[] {
    return Array.from({ length: this.table.box.columns }, (_, i) => new TableColumn(this.table, i));
  }

  /** A text is first of all a name: a column may be called "2". */
  override find(key: string | number): TableColumn | null {
    const { items } = this;
    const wanted = String(key).toLowerCase();
    const named =
      typeof key === "string" && items.find(({ name }) => name.toLowerCase() === wanted);
    return named || (items.find(({ id }) => String(id) === wanted) ?? null);
  }

  /** Adds a column, at the right unless an index is given; values may include the header. */
  add(index?: number, values?: unknown, name?: string): TableColumn {
    const { table } = this;
    table.worksheet.requireWritable();
    const count = table.box.columns;
    const at = index === undefined || index < 0 ? count : index;
    if (!Number.isInteger(at) || at > count) throw invalidArgument("TableColumnCollection.add");
    insertColumn(table, at, name);
    const column = new TableColumn(table, at);
    if (values !== undefined) fill(column, values, table.box.rows);
    if (name !== undefined) column.name = name;
    table.readHeaders();
    return column;
  }
}

function fill(column: TableColumn, values: unknown, rows: number): void {
  const whole = Array.isArray(values) && values.length === rows;
  const range = whole ? column.getRange() : column.getDataBodyRange();
  range.values = values;
}
